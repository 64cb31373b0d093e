// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/docx/DocxPackage.h"
#include "core/documents/merge/MergeFilters.h"

namespace cdesk {

/// Where in a document: the part, the paragraph counted from 1 in document order, the offset in its text.
struct TextPlace {
    QString part;
    int paragraph = 0;
    qsizetype offset = 0;

    /// "word/document.xml:12"
    QString toText() const;
    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// How tags are written and what names and words they may use.
struct MergeOptions {
    TagDelimiters delimiters;
    const FieldNames* names = &contractFieldNames();
    AmountInWords amountInWords = yuanInWords; ///< behind |大写
    /// Stands where a value is missing, e.g. a line to fill in by hand; null leaves the tag itself.
    QString gap = {};
};

/// A tag that found no value. It is always listed, so that nobody signs a gap unseen.
struct MissingField {
    QString name;
    TextPlace place;
    QString text; ///< of the paragraph, for the person who looks
};

/// A template filled in.
struct FilledDocument {
    DocxPackage package;
    std::vector<MissingField> missing;
    int filled = 0; ///< places that got a value
};

/// Fills tags, content controls, merge fields and bookmarks in body, tables, headers, footers, notes and text boxes.
/// Formatting is never touched: a value takes the format of the run its tag begins in. A table row that mentions a
/// column of a list (明细.名称) is repeated for each element, an empty list removes it. Values are text, never
/// markup. The result has been read again before it is handed out.
/// @errors docx.tracked_changes, merge.tag_unclosed, merge.tag_unreadable, merge.block_unclosed,
///         merge.block_not_open, merge.block_mixed (text outside the block in the same paragraph),
///         merge.filter_unknown, merge.filter_value, and those of reading parts; detail names part, paragraph and text
Result<FilledDocument> fillTemplate(const DocxPackage& templ, const MergeValue& data, const MergeOptions& options);

} // namespace cdesk
