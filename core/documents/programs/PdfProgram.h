// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace cdesk {

/// Who makes the pages of a PDF: the program itself, or an office program that is installed beside it.
enum class PdfMaker { Own, LibreOffice };
/// `own`, `libreoffice`
QLatin1StringView toCode(PdfMaker maker);
bool fromCode(QStringView code, PdfMaker& maker);

/// An installed office program that turns Word documents into PDF without a window. WPS and Word are not among them:
/// WPS for Linux has no way to convert without its window, and Word can only be asked on Windows.
struct PdfProgram {
    PdfMaker maker = PdfMaker::LibreOffice;
    QString path; ///< of the executable
};

/// What is installed now; asked anew each time, so that a program installed meanwhile is found.
using FindPdfPrograms = std::function<std::vector<PdfProgram>()>;

/// The programs of this computer, looked for on the search path and where installers put them; empty where the
/// program was built without what it needs to put its page code on their pages.
std::vector<PdfProgram> installedPdfPrograms();

/// The one of @p programs that @p maker stands for.
std::optional<PdfProgram> programOf(PdfMaker maker, const std::vector<PdfProgram>& programs);

} // namespace cdesk
