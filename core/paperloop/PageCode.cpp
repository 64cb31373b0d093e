// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paperloop/PageCode.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kPrefix = u"CD1"_s;
constexpr qsizetype kDigestDigits = 12;
constexpr qsizetype kEscapeDigits = 4;

bool isPlain(QChar unit)
{
    static const QString kSigns = u" -./*+"_s;
    return (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9') || kSigns.contains(unit);
}

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'A' && digit <= u'F');
    });
}

QString escaped(const QString& number)
{
    QString text;
    for (const QChar unit : number) {
        if (isPlain(unit))
            text += unit;
        else
            text += u'$' + QString::number(unit.unicode(), 16).toUpper().rightJustified(kEscapeDigits, u'0');
    }
    return text;
}

std::optional<QString> unescaped(QStringView text)
{
    QString number;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlain(text[i])) {
            number += text[i];
            continue;
        }
        const QStringView digits = text.mid(i + 1, kEscapeDigits);
        if (text[i] != u'$' || digits.size() != kEscapeDigits || !isHex(digits))
            return {};
        number += QChar(digits.toUShort(nullptr, 16));
        i += kEscapeDigits;
    }
    return number;
}

/// A count from 1 without leading zeros.
std::optional<int> countFrom(QStringView text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 1 || QString::number(count) != text)
        return {};
    return count;
}

} // namespace

QString toPayload(const PageCode& code)
{
    return QStringList{kPrefix, escaped(code.number), QString::number(code.version),
                       u"%1/%2"_s.arg(code.page).arg(code.pages), code.digest}
        .join(u':');
}

std::optional<PageCode> parsePageCode(QStringView payload)
{
    const QList<QStringView> parts = payload.split(u':');
    if (parts.size() != 5 || parts[0] != kPrefix)
        return {};
    const auto number = unescaped(parts[1]);
    const auto version = countFrom(parts[2]);
    const auto page = countFrom(parts[3].left(parts[3].indexOf(u'/')));
    const auto pages = countFrom(parts[3].mid(parts[3].indexOf(u'/') + 1));
    if (!number || number->isEmpty() || !version || !page || !pages || *page > *pages || !parts[3].contains(u'/'))
        return {};
    if (parts[4].size() != kDigestDigits || !isHex(parts[4]))
        return {};
    const PageCode code{*number, *version, *page, *pages, parts[4].toString()};
    // Two spellings of one number would be one too many.
    return toPayload(code) == payload ? std::optional(code) : std::nullopt;
}

} // namespace cdesk
