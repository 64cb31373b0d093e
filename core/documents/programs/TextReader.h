// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QImage>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace cdesk {

class JobContext;

/// An installed program that reads the text of pictures: tesseract with simplified Chinese.
struct TextReader {
    QString path; ///< of the executable
    QString languages = QStringLiteral("chi_sim");
};

/// What is installed now; asked anew each time, so that a program installed meanwhile is found.
using FindTextReader = std::function<std::optional<TextReader>()>;

/// The tesseract of this computer, looked for on the search path and where installers put it.
std::optional<TextReader> installedTextReader();

/// Has @p reader read one page, without its red seals and with its lines level. Waits in short steps of @p job.
///
/// @param limit the program is ended when it takes longer
/// @return      a line of the page each, blanks between Chinese characters taken out
/// Errors: text_reader.not_started, text_reader.too_slow, text_reader.failed (detail: what it said),
/// file.not_writable, job.cancelled
Result<QStringList> readPicture(const TextReader& reader, const QImage& page, JobContext& job,
                                std::chrono::milliseconds limit = std::chrono::seconds(90));

/// The lines of a page without the blanks that readers and PDFs put between Chinese characters. A wide gap, as between
/// the cells of a table, becomes \t; a single blank between whole words stays.
QStringList linesOfPage(const QString& text);

} // namespace cdesk
