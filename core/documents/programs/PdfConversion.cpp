// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/PdfConversion.h"

#include "core/documents/programs/FontAliases.h"
#include "core/documents/programs/ProgramRun.h"
#include "core/storage/DurableFile.h"
#include "core/storage/PrivateFolder.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kLargestPdf = 500LL << 20;
constexpr qsizetype kMostWords = 300; ///< of what the program said

QString documentName(size_t index)
{
    return u"document-%1"_s.arg(index + 1);
}

/// Waits for the end of the run. Errors: as convertToPdf()
Result<void> awaitConversion(QProcess& process, JobContext& job, std::chrono::milliseconds limit)
{
    switch (awaitProgram(process, job, limit)) {
    case ProgramEnd::Well:
        return {};
    case ProgramEnd::TooSlow:
        return fault(u"pdf_program.too_slow"_s, QString::number(limit.count() / 1000));
    case ProgramEnd::Stopped:
        return cancelled();
    case ProgramEnd::Failed:
        break;
    }
    return fault(u"pdf_program.failed"_s, QString::fromLocal8Bit(process.readAll()).simplified().left(kMostWords));
}

QProcessEnvironment environmentWith(const QString& fontSettings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s); // a hidden program that asks a question would wait for ever
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"SAL_USE_VCLPLUGIN"_s, u"svp"_s);
    if (!fontSettings.isEmpty())
        environment.insert(u"FONTCONFIG_FILE"_s, fontSettings);
    return environment;
}

} // namespace

Result<std::vector<QByteArray>> convertToPdf(const PdfProgram& program, const std::vector<QByteArray>& documents,
                                             const FontCatalog* fonts, JobContext& job, std::chrono::milliseconds limit)
{
    const QTemporaryDir room(privateFolderTemplate()); // gone with everything in it, whatever happens
    if (!room.isValid())
        return fault(u"file.not_writable"_s, room.path());
    QStringList arguments{u"-env:UserInstallation="_s + QUrl::fromLocalFile(room.filePath(u"profile"_s)).toString(),
                          u"--headless"_s,
                          u"--norestore"_s,
                          u"--convert-to"_s,
                          u"pdf:writer_pdf_Export"_s,
                          u"--outdir"_s,
                          room.path()};
    for (size_t i = 0; i < documents.size(); ++i) {
        const QString path = room.filePath(documentName(i) + u".docx"_s);
        if (const auto written = durableReplace(path, documents[i]); !written)
            return passOn(written);
        arguments.append(path);
    }
    QString fontSettings;
    if (const QByteArray aliases = fonts ? fontAliases(*fonts) : QByteArray(); !aliases.isEmpty()) {
        fontSettings = room.filePath(u"fonts.conf"_s);
        if (const auto written = durableReplace(fontSettings, aliases); !written)
            return passOn(written);
    }

    QProcess process;
    process.setProcessEnvironment(environmentWith(fontSettings));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(room.path());
    inGroupOfItsOwn(process);
    process.start(program.path, arguments);
    if (!process.waitForStarted())
        return fault(u"pdf_program.not_started"_s, program.path);
    process.closeWriteChannel();
    if (const auto done = awaitConversion(process, job, limit); !done)
        return passOn(done);

    std::vector<QByteArray> pdfs;
    for (size_t i = 0; i < documents.size(); ++i) {
        // The program also ends well when it could not read a document: then there is no file.
        const auto pdf = readFile(room.filePath(documentName(i) + u".pdf"_s), kLargestPdf);
        if (!pdf || pdf->isEmpty())
            return fault(u"pdf_program.failed"_s,
                         QString::fromLocal8Bit(process.readAll()).simplified().left(kMostWords));
        pdfs.push_back(*pdf);
    }
    return pdfs;
}

} // namespace cdesk
