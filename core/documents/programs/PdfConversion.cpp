// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/PdfConversion.h"

#include "core/documents/programs/FontAliases.h"
#include "core/jobs/JobContext.h"
#include "core/storage/DurableFile.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kStepMs = 100;
constexpr int kFarewellMs = 2000;
constexpr qint64 kLargestPdf = 500LL << 20;
constexpr qsizetype kMostWords = 300; ///< of what the program said

QString documentName(size_t index)
{
    return u"document-%1"_s.arg(index + 1);
}

#ifdef Q_OS_UNIX
/// LibreOffice's launcher starts the real program and does not pass on that it shall end: both are in one group.
void inGroupOfItsOwn(QProcess& process)
{
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
}

void end(QProcess& process)
{
    const auto group = static_cast<pid_t>(process.processId());
    if (group <= 0)
        return;
    ::kill(-group, SIGTERM);
    process.waitForFinished(kFarewellMs);
    ::kill(-group, SIGKILL); // what is left of it
    process.waitForFinished(kFarewellMs);
}
#else
void inGroupOfItsOwn(QProcess&) {}

void end(QProcess& process)
{
    process.kill();
    process.waitForFinished(kFarewellMs);
}
#endif

/// Waits for the end of the run. Errors: as convertToPdf()
Result<void> await(QProcess& process, JobContext& job, std::chrono::milliseconds limit)
{
    QElapsedTimer clock;
    clock.start();
    while (!process.waitForFinished(kStepMs)) {
        if (process.state() == QProcess::NotRunning)
            break;
        if (!job.step(clock.elapsed(), limit.count())) {
            end(process);
            return cancelled();
        }
        if (clock.hasExpired(limit.count())) {
            end(process);
            return fault(u"pdf_program.too_slow"_s, QString::number(limit.count() / 1000));
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fault(u"pdf_program.failed"_s, QString::fromLocal8Bit(process.readAll()).simplified().left(kMostWords));
    return {};
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
    const QTemporaryDir room; // gone with everything in it, whatever happens
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
    if (const auto done = await(process, job, limit); !done)
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
