// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/PdfProgram.h"

#include "core/base/CodeTable.h"
#include "core/documents/programs/ForeignPdf.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kMakerCodes{"own"_L1, "libreoffice"_L1};

/// Where installers put it when it is not on the search path.
QStringList usualPlaces()
{
#ifdef Q_OS_WIN
    QStringList places;
    for (const char* folder : {"ProgramFiles", "ProgramFiles(x86)"})
        if (const QString base = qEnvironmentVariable(folder); !base.isEmpty())
            places.append(base + u"/LibreOffice/program"_s);
    return places;
#else
    return {u"/usr/lib/libreoffice/program"_s, u"/opt/libreoffice/program"_s, u"/snap/bin"_s,
            u"/Applications/LibreOffice.app/Contents/MacOS"_s};
#endif
}

QString findLibreOffice()
{
    for (const QString& name : {u"soffice"_s, u"libreoffice"_s}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
        if (const QString found = QStandardPaths::findExecutable(name, usualPlaces()); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QLatin1StringView toCode(PdfMaker maker)
{
    return codeOf(kMakerCodes, maker);
}

bool fromCode(QStringView code, PdfMaker& maker)
{
    return findCode(kMakerCodes, code, maker);
}

std::vector<PdfProgram> installedPdfPrograms()
{
    if (!canReadForeignPdf())
        return {};
    const QString path = findLibreOffice();
    return path.isEmpty() ? std::vector<PdfProgram>{} : std::vector<PdfProgram>{{PdfMaker::LibreOffice, path}};
}

std::optional<PdfProgram> programOf(PdfMaker maker, const std::vector<PdfProgram>& programs)
{
    for (const PdfProgram& program : programs)
        if (program.maker == maker)
            return program;
    return {};
}

} // namespace cdesk
