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

/// What to do with a template that still carries tracked changes. Deleted text is never filled in either case.
enum class TrackedChanges {
    Refuse, ///< nobody signs a text that is still disputed
    Keep,   ///< fill what stands and what was inserted; the changes stay changes, and a warning names the first
};

/// How tags are written and what names and words they may use.
struct MergeOptions {
    TagDelimiters delimiters;
    const FieldNames* names = &contractFieldNames();
    AmountInWords amountInWords = yuanInWords; ///< behind |大写
    /// Stands where a value is missing, e.g. a line to fill in by hand; null leaves the tag itself.
    QString gap = {};
    TrackedChanges trackedChanges = TrackedChanges::Refuse;
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
    int filled = 0;              ///< places that got a value
    std::vector<Error> warnings; ///< docx.tracked_changes with its place, where it was told to keep them
};

/// Fills tags, content controls, merge fields, bookmarks and pictures in body, tables, headers, footers, notes and
/// text boxes; comments and deleted text stay as they are.
/// Formatting is never touched: a value takes the format of the run its tag begins in. A table row that mentions a
/// column of a list (明细.名称) is repeated for each element, an empty list removes it. Values are text, never
/// markup. The result has been read again and compared with the template before it is handed out: every part but
/// the filled ones has the same bytes, and in those no run, paragraph, cell or page has a format it had not before.
/// A Word template (.dotx) becomes a document.
/// @errors docx.tracked_changes, merge.tag_unclosed, merge.tag_unreadable, merge.too_many_tags,
///         merge.block_unclosed, merge.block_not_open, merge.block_mixed (text outside the block in the same
///         paragraph), merge.else_outside, merge.too_deep, merge.filter_unknown, merge.filter_value,
///         merge.not_comparable, merge.choice_unknown, merge.picture_unreadable, merge.too_large,
///         merge.result_differs (a fault of the program), and those of reading parts; detail names part, paragraph
///         and text
Result<FilledDocument> fillTemplate(const DocxPackage& templ, const MergeValue& data, const MergeOptions& options);

} // namespace cdesk
