// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/store/MediaType.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace cdesk {

/// A paragraph of a contract that came from outside.
struct PaperParagraph {
    QString text; ///< cells of a table row are parted by \t
    int page = 0; ///< counted from 1; 0 where pages are not known before printing

    friend bool operator==(const PaperParagraph&, const PaperParagraph&) = default;
};

/// A stretch of the text of a paper.
struct PaperPlace {
    int paragraph = -1; ///< index; -1: nowhere in the text
    qsizetype from = 0;
    qsizetype length = 0;

    bool isSet() const { return paragraph >= 0 && length > 0; }
    friend bool operator==(const PaperPlace&, const PaperPlace&) = default;
};

/// The other side's paper (C5) with what could be read of it. A paper nobody can read is taken in all the same (A6).
struct ReceivedPaper {
    QString fileName;
    QByteArray bytes;
    MediaType type = MediaType::Docx;
    std::vector<PaperParagraph> paragraphs;
    int pages = 0;                    ///< 0: not known
    bool isRecognised = false;        ///< read from pictures, so that single characters may be wrong
    std::optional<Error> unread = {}; ///< why there is no text, or not all of it
};

/// The text as it is kept and searched, a paragraph a line.
QString textOfPaper(const std::vector<PaperParagraph>& paragraphs);

/// The paragraphs of a page that was printed line by line: lines that go on in the next one are joined again.
std::vector<PaperParagraph> paragraphsOfPage(const QStringList& lines, int page);

} // namespace cdesk
