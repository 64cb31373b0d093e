// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge/TemplateFill.h"

namespace cdesk {

/// A field that a template asks for, at its first place.
struct TemplateField {
    QString name;  ///< as written in the template
    QString key;   ///< of the field table; empty when the table does not know the name
    QString label; ///< of the field table; else the name
    FieldType type = FieldType::Text;
    bool isQuestion = false; ///< asked while drafting
    QStringList choices;     ///< of a choice question
    std::optional<QString> fallback;
    TextPlace place;
};

/// How an ordinary form leaves room for writing.
enum class BlankKind { Brackets, Underscores, UnderlinedSpaces, DateGap };

/// A blank of an ordinary form that may become a field.
struct TemplateBlank {
    BlankKind kind = BlankKind::Underscores;
    TextPlace place; ///< stays the same as long as the document does: the key for binding
    qsizetype length = 0;
    QString text;
    QString hint;       ///< what stands before it: 甲方, 合同金额（大写）; in a table the cell before
    QString suggestion; ///< field to bind to, with its filter: customer.name, contract.amount|大写; empty if none fits
};

/// What a person should know before publishing a template.
struct TemplateInspection {
    std::vector<TemplateField> fields;
    std::vector<TemplateBlank> blanks;
    /// merge.field_unknown, merge.filter_unknown, merge.tag_unclosed, merge.tag_unreadable, merge.block_unclosed,
    /// merge.block_not_open, docx.tracked_changes, docx.comments, docx.picture_unshown; detail names part, paragraph
    /// and text
    std::vector<Error> problems;
};

/// Looks through all printed parts. @errors only those of reading parts: faults of the template are findings
Result<TemplateInspection> inspectTemplate(const DocxPackage& package, const MergeOptions& options);

/// Makes a field of one blank.
struct BlankBinding {
    TextPlace place;
    QString field; ///< customer.name, 合同金额|大写
};

/// Writes tags into the chosen blanks; the format of the blank (its underline) stays and carries the value.
/// A date gap 年 月 日 gets a tag in each of its three gaps.
/// @errors template.blank_not_found (the document is another one), template.binding_unreadable
Result<DocxPackage> bindBlanks(const DocxPackage& package, const std::vector<BlankBinding>& bindings,
                               const MergeOptions& options);

} // namespace cdesk
