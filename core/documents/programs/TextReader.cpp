// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/TextReader.h"

#include "core/documents/programs/PageSkew.h"
#include "core/documents/programs/ProgramRun.h"
#include "core/jobs/JobContext.h"
#include "core/storage/PrivateFolder.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kMostReaderWords = 300; ///< of what the program said
/// Without it, a blank stands between all Chinese characters and none tells the cells of a table apart.
const QString kKeepsGaps = u"preserve_interword_spaces=1"_s;

/// Where installers put it when it is not on the search path.
QStringList readerPlaces()
{
#ifdef Q_OS_WIN
    QStringList places;
    for (const char* folder : {"ProgramFiles", "LOCALAPPDATA"})
        if (const QString base = qEnvironmentVariable(folder); !base.isEmpty())
            places << base + u"/Tesseract-OCR"_s << base + u"/Programs/Tesseract-OCR"_s;
    return places;
#else
    return {u"/usr/local/bin"_s, u"/opt/homebrew/bin"_s, u"/snap/bin"_s};
#endif
}

/// What is left when a red seal is taken for white paper: the red of each pixel. Black ink stays black.
QImage withoutSeals(const QImage& page)
{
    const QImage colours = page.convertToFormat(QImage::Format_RGB32);
    QImage gray(colours.size(), QImage::Format_Grayscale8);
    for (int row = 0; row < colours.height(); ++row) {
        const auto* from = reinterpret_cast<const QRgb*>(colours.constScanLine(row));
        uchar* to = gray.scanLine(row);
        for (int column = 0; column < colours.width(); ++column)
            to[column] = static_cast<uchar>(qRed(from[column]));
    }
    return gray;
}

/// Enlarged where a page has fewer dots than the reader was trained with: thin strokes run together otherwise.
QImage largeEnough(const QImage& page)
{
    constexpr int kWide = 2480; // A4 at 300 dpi
    if (page.width() >= kWide)
        return page;
    return page.scaledToWidth(std::min(kWide, page.width() * 2), Qt::SmoothTransformation);
}

/// The lines of a table are read as quotes, a bracket before Chinese as that of a book's title.
QString withoutMisreadLines(QString text)
{
    static const QRegularExpression border(u"[ \u00a0]*[“”\"'‘’、]*[ \u00a0]*\\|[ \u00a0]*[“”\"'‘’、]*"_s);
    static const QRegularExpression bracket(u"[〈《](?=[^〈《〉》\\n]{1,16}[)）])"_s);
    return text.replace(border, u"|"_s).replace(bracket, u"（"_s);
}

QProcessEnvironment readerEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s); // more threads make it slower and everything else, too
    return environment;
}

} // namespace

std::optional<TextReader> installedTextReader()
{
    QString path = QStandardPaths::findExecutable(u"tesseract"_s);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(u"tesseract"_s, readerPlaces());
    return path.isEmpty() ? std::nullopt : std::optional(TextReader{path});
}

QStringList linesOfPage(const QString& text)
{
    static const QRegularExpression lineEnd(u"\r\n|[\r\n\f\u2028\u2029]"_s);
    static const QRegularExpression gap(u"[ \u00a0]*\\|[ \u00a0|]*|(?<=\\S)[ \u00a0]{3,}"_s);
    // Between two characters one of which stands alone: 甲 方, but not 开户银行 东屿商业银行.
    static const QRegularExpression blank(
        u"(?<=%1)[ \u00a0]+(?=%1(?:[ \u00a0]|$))|(?<=^%1)[ \u00a0]+(?=%1)|(?<=[ \u00a0]%1)[ \u00a0]+(?=%1)"_s.arg(
            u"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]"_s));
    QStringList lines;
    for (QString line : text.split(lineEnd)) {
        line.remove(QChar(0xFFFE)).remove(QChar(0x00AD));
        lines.append(line.replace(gap, u"\t"_s).replace(blank, QString()).trimmed());
    }
    return lines;
}

Result<QStringList> readPicture(const TextReader& reader, const QImage& page, JobContext& job,
                                std::chrono::milliseconds limit)
{
    const QTemporaryDir room(privateFolderTemplate()); // gone with everything in it, whatever happens
    const QString picture = room.filePath(u"page.png"_s);
    if (!room.isValid() || !largeEnough(straightened(withoutSeals(page))).save(picture, "PNG"))
        return fault(u"file.not_writable"_s, room.path());
    QProcess process;
    process.setProcessEnvironment(readerEnvironment());
    process.setWorkingDirectory(room.path());
    inGroupOfItsOwn(process);
    process.start(reader.path, {picture, u"stdout"_s, u"-l"_s, reader.languages, u"-c"_s, kKeepsGaps});
    if (!process.waitForStarted())
        return fault(u"text_reader.not_started"_s, reader.path);
    process.closeWriteChannel();
    switch (awaitProgram(process, job, limit)) {
    case ProgramEnd::Well:
        return linesOfPage(withoutMisreadLines(QString::fromUtf8(process.readAllStandardOutput())));
    case ProgramEnd::TooSlow:
        return fault(u"text_reader.too_slow"_s, QString::number(limit.count() / 1000));
    case ProgramEnd::Stopped:
        return cancelled();
    case ProgramEnd::Failed:
        break;
    }
    return fault(u"text_reader.failed"_s,
                 QString::fromLocal8Bit(process.readAllStandardError()).simplified().left(kMostReaderWords));
}

} // namespace cdesk
