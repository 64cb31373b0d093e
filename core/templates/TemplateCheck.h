// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge/TemplateInspection.h"
#include "core/documents/merge/TextParagraphs.h"

namespace cdesk {

enum class ProblemSeverity {
    Warning, ///< a person should look; publishing is possible
    Error,   ///< contracts made from it would be wrong: it can't be published
};
QLatin1StringView toCode(ProblemSeverity severity);

/// One finding of the template checker, with its place (B3).
struct TemplateProblem {
    ProblemSeverity severity = ProblemSeverity::Warning;
    QString code;   ///< merge.*, docx.*, template.clause_missing
    /// Part and paragraph, `word/document.xml:12`; of a missing clause the paragraph behind which it would be written.
    QString place;
    QString detail; ///< the text at the place; for a missing clause its name
    QString field;  ///< the name that is unknown, if it is about one
};

/// Everything the checker knows of one Word form.
struct TemplateCheck {
    std::vector<TemplateField> fields;
    std::vector<TemplateBlank> blanks;
    std::vector<TemplateProblem> problems;

    bool hasErrors() const;
};

/// Names every unknown field, unbalanced block, tracked change, comment and missing mandatory clause.
/// Errors: only those of reading the document (docx.*)
Result<TemplateCheck> checkTemplateText(const DocxPackage& package, const QString& contractType);

/// A clause that a contract of some kind must have, and the words by which it is recognised.
struct MandatoryClause {
    QString name; ///< as lawyers call it: 违约责任
    QStringList words;
};
/// Source: Civil Code of the PRC, art. 470 (all contracts), 596 (买卖), 704 (租赁), 845 (技术服务).
std::vector<MandatoryClause> mandatoryClauses(const QString& contractType);

} // namespace cdesk
