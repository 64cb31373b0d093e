// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/merge/FieldNames.h"

#include <optional>

namespace cdesk {

/// The signs around a field; other programs use `{ }` or `${ }`.
struct TagDelimiters {
    QString open = QStringLiteral("{{");
    QString close = QStringLiteral("}}");
};

/// `|大写` or `|默认:无`.
struct FilterCall {
    QString name;
    QString argument;
};

/// One comparison of a condition.
struct MergeCondition {
    enum class Sign { IsTrue, Equal, Different, Less, LessOrEqual, Greater, GreaterOrEqual };

    QString name; ///< path of the field
    bool negated = false;
    Sign sign = Sign::IsTrue;
    QString operand; ///< a number, a day or a text; empty for IsTrue
};

/// What `{{…}}` says. The whole language:
///
///     {{客户名称}}  {{customer.name}}            a value
///     {{合同金额|大写}}  {{签订日期|yyyy年M月d日}}    a value through filters, left to right
///     {{?交货地点}}  {{?交货日期:date}}             a question asked while drafting, then its answer;
///     {{?运费承担:choice=甲方/乙方|默认:甲方}}        types text, number, date, choice (文本 数字 日期 选择)
///     {{#明细}} … {{/明细}}                       once for each element of a list; for a plain value once if true
///     {{#if 含税}} … {{/if}}  {{#if 币种=美元}}     once if true ({{#如果 …}}…{{/如果}})
///     {{#if !自提 且 合同金额>=100000}}             `!`: if not; = != > >= < <= with a number, a day or a text;
///                                               且 / and binds closer than 或 / or
///     … {{else}} … ({{否则}})                     what stands when the block before it does not
///     {{^含税}} … {{/含税}}                       once if not true or empty
///     {{/}}                                     closes the innermost open block
///
/// A question is never a block, with one exception for forms made for other programs: `{{?x}}` that a later
/// `{{/x}}` closes is read as `{{#x}}`.
struct MergeTag {
    enum class Kind { Value, Question, Open, Else, Close };
    enum class Test { Section, Condition }; ///< Section repeats lists; Condition only decides

    Kind kind = Kind::Value;
    QString name; ///< path of the field; for Close what stands after the slash, may be empty; for Else empty
    std::vector<FilterCall> filters;

    FieldType questionType = FieldType::Text;
    QStringList choices;

    Test test = Test::Section;
    /// Of an Open: shown when all conditions of one group hold. A section has one condition, its own name.
    std::vector<std::vector<MergeCondition>> anyOf;

    qsizetype start = 0; ///< place in the paragraph's text, signs included
    qsizetype end = 0;

    /// The argument of `|默认:…`; nothing if there is none.
    std::optional<QString> fallback() const;
};

/// All tags of one paragraph's text, in order. Full-width signs count like plain ones.
/// @errors merge.tag_unclosed (an opening sign without end), merge.tag_unreadable, merge.too_many_tags,
///         merge.too_large (a paragraph of endless length); detail is the
///         text from there on
Result<std::vector<MergeTag>> readTags(const QString& text, const TagDelimiters& delimiters);

/// Whether @p name is a date pattern such as yyyy年M月d日, yyyy-MM-dd or M.
bool isDatePattern(const QString& name);

} // namespace cdesk
