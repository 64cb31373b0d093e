// SPDX-License-Identifier: GPL-3.0-or-later
// What the code of a Word field says.
#include "core/documents/merge/FieldCode.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Reads `"…"` or a word at @p at and moves behind it.
QString nextArgument(const QString& code, qsizetype& at)
{
    while (at < code.size() && code.at(at).isSpace())
        ++at;
    if (at < code.size() && u"\"“”"_s.contains(code.at(at))) {
        const qsizetype from = ++at;
        while (at < code.size() && !u"\"“”"_s.contains(code.at(at)))
            ++at;
        return code.mid(from, at++ - from);
    }
    const qsizetype from = at;
    while (at < code.size() && !code.at(at).isSpace())
        ++at;
    return code.mid(from, at - from);
}

void addSwitch(MergeTag& tag, QChar letter, const QString& argument)
{
    static const QHash<QString, QString> kCases = {{u"upper"_s, u"字母大写"_s},
                                                   {u"lower"_s, u"字母小写"_s},
                                                   {u"firstcap"_s, u"首字母大写"_s},
                                                   {u"caps"_s, u"每词大写"_s},
                                                   {u"chinesenum3"_s, u"中文数字"_s}};
    if (letter == u'@')
        tag.filters.push_back({u"日期"_s, argument});
    else if (letter == u'#')
        tag.filters.push_back({u"数字"_s, argument});
    else if (letter == u'b')
        tag.filters.push_back({u"前缀"_s, argument});
    else if (letter == u'f')
        tag.filters.push_back({u"后缀"_s, argument});
    else if (letter == u'*' && kCases.contains(argument.toLower()))
        tag.filters.push_back({kCases.value(argument.toLower()), {}});
}

} // namespace

std::optional<MergeTag> mergeFieldTag(const QString& code)
{
    qsizetype at = 0;
    if (nextArgument(code, at).compare(u"MERGEFIELD"_s, Qt::CaseInsensitive) != 0)
        return {};
    MergeTag tag;
    tag.name = nextArgument(code, at).trimmed();
    for (at = code.indexOf(u'\\', at); at >= 0 && at + 1 < code.size(); at = code.indexOf(u'\\', at)) {
        const QChar letter = code.at(at + 1).toLower();
        at += 2;
        const bool hasArgument = u"@#*bf"_s.contains(letter);
        addSwitch(tag, letter, hasArgument ? nextArgument(code, at) : QString());
    }
    return tag.name.isEmpty() ? std::nullopt : std::optional(tag);
}

std::optional<QString> conditionalText(const std::vector<FieldCodeToken>& tokens)
{
    // IF a = b "then" ["else"]
    if (tokens.size() < 5 || tokens.size() > 6 || tokens[0].text.compare(u"IF"_s, Qt::CaseInsensitive) != 0)
        return {};
    static const QHash<QString, MergeCondition::Sign> kSigns = {
        {u"="_s, MergeCondition::Sign::Equal},   {u"<>"_s, MergeCondition::Sign::Different},
        {u">"_s, MergeCondition::Sign::Greater}, {u">="_s, MergeCondition::Sign::GreaterOrEqual},
        {u"<"_s, MergeCondition::Sign::Less},    {u"<="_s, MergeCondition::Sign::LessOrEqual}};
    const auto sign = kSigns.constFind(tokens[2].text);
    if (sign == kSigns.cend())
        return {};
    const MergeValue value{tokens[1].text};
    const Result<bool> isMet = conditionHolds({{}, false, *sign, tokens[3].text}, &value);
    if (!isMet)
        return {};
    if (*isMet)
        return tokens[4].text;
    return tokens.size() == 6 ? tokens[5].text : QString();
}

std::vector<FieldCodeToken> fieldCodeTokens(const std::vector<FieldCodeToken>& pieces)
{
    std::vector<FieldCodeToken> tokens;
    FieldCodeToken token;
    bool isOpen = false; // a token has begun
    bool isQuoted = false;
    const auto finish = [&] {
        if (isOpen)
            tokens.push_back(std::exchange(token, {}));
        isOpen = false;
    };
    for (const FieldCodeToken& piece : pieces) {
        if (piece.isValue) {
            token.text += piece.text;
            isOpen = true;
            continue;
        }
        for (const QChar letter : piece.text) {
            const bool isQuote = u"\"“”"_s.contains(letter);
            if (isQuote && isQuoted) {
                finish();
            } else if (isQuote) {
                finish();
                isOpen = true;
            } else if (letter.isSpace() && !isQuoted) {
                finish();
            } else {
                token.text += letter;
                isOpen = true;
            }
            isQuoted = isQuote ? !isQuoted : isQuoted;
        }
    }
    finish();
    // Switches at the end say how it looks, not what it says.
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].text.startsWith(u'\\')) {
            tokens.resize(i);
            break;
        }
    }
    return tokens;
}

} // namespace cdesk
