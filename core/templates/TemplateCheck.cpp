// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/TemplateCheck.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Splits "word/document.xml:12: text" as the merge engine writes places.
TemplateProblem problemOf(const Error& error)
{
    TemplateProblem problem{ProblemSeverity::Error, error.code, {}, error.detail, error.field};
    if (error.code == u"docx.comments" || error.code == u"docx.picture_unshown") {
        problem.severity = ProblemSeverity::Warning;
        problem.place = std::exchange(problem.detail, {});
    } else if (const qsizetype end = error.detail.indexOf(u": "_s); end > 0) {
        problem.place = error.detail.left(end);
        problem.detail = error.detail.mid(end + 2);
    }
    return problem;
}

/// Where a clause that is missing would be written: behind the last clause, before the parties sign.
QString placeForClause(const std::vector<TextParagraph>& paragraphs)
{
    static const QRegularExpression kClause(
        u"^\\s*(第[一二三四五六七八九十百0-9]+条|[一二三四五六七八九十]+[、.．]|\\d+[.、．])"_s);
    static const QRegularExpression kSigning(u"(签字|盖章|签章|签名|签署处|以下无正文)"_s);
    const TextParagraph* place = nullptr;
    const TextParagraph* lastText = nullptr;
    for (const TextParagraph& paragraph : paragraphs) {
        if (paragraph.part != paragraphs.front().part || paragraph.text.trimmed().isEmpty())
            continue;
        const bool isShort = paragraph.text.trimmed().size() <= 30;
        if (place && isShort && paragraph.text.contains(kSigning))
            break; // the signatures begin
        if (paragraph.text.contains(kClause))
            place = &paragraph;
        else if (place && !isShort)
            place = &paragraph; // the words of the clause
        lastText = &paragraph;
    }
    const TextParagraph* found = place ? place : lastText;
    return found ? TextPlace{found->part, found->number, 0}.toText() : QString();
}

} // namespace

QLatin1StringView toCode(ProblemSeverity severity)
{
    return severity == ProblemSeverity::Error ? "error"_L1 : "warning"_L1;
}

bool TemplateCheck::hasErrors() const
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const TemplateProblem& problem) { return problem.severity == ProblemSeverity::Error; });
}

Result<TemplateCheck> checkTemplateText(const DocxPackage& package, const QString& contractType)
{
    Result<TemplateInspection> inspection = inspectTemplate(package, {});
    if (!inspection)
        return passOn(inspection);
    const auto paragraphs = textParagraphs(package);
    if (!paragraphs)
        return passOn(paragraphs);

    TemplateCheck check{std::move(inspection->fields), std::move(inspection->blanks), {}};
    for (const Error& error : inspection->problems)
        check.problems.push_back(problemOf(error));
    for (const MandatoryClause& clause : mandatoryClauses(contractType)) {
        const auto isThere = [&](const TextParagraph& paragraph) {
            return std::any_of(clause.words.begin(), clause.words.end(),
                               [&](const QString& word) { return paragraph.text.contains(word); });
        };
        if (std::none_of(paragraphs->begin(), paragraphs->end(), isThere))
            check.problems.push_back(
                {ProblemSeverity::Warning, u"template.clause_missing"_s, placeForClause(*paragraphs), clause.name, {}});
    }
    return check;
}

} // namespace cdesk
