// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Sinks.h"

#include "core/base/TextNormal.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kLongestFileName = 120;
constexpr qsizetype kLongestSheetTitle = 31;

bool isUnseen(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format;
}

/// Drops what cannot be seen and puts @p substitute for each of @p forbidden.
QString replaced(const QString& text, QStringView forbidden, QChar substitute)
{
    QString clean;
    for (const QChar character : wellFormed(text)) {
        if (!isUnseen(character))
            clean.append(forbidden.contains(character) ? substitute : character);
    }
    return clean;
}

/// Cuts without tearing a character of two units.
QString cut(QString text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    text.truncate(text[length - 1].isHighSurrogate() ? length - 1 : length);
    return text;
}

bool isDeviceName(const QString& name)
{
    static const QStringList kDevices{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (kDevices.contains(stem))
        return true;
    return stem.size() == 4 && (stem.startsWith(u"COM"_s) || stem.startsWith(u"LPT"_s)) && stem[3].isDigit();
}

} // namespace

bool startsLikeFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front());
}

QString guarded(const QString& text)
{
    return startsLikeFormula(text) ? u'\'' + text : text;
}

QStringView withoutGuard(QStringView text)
{
    return text.startsWith(u'\'') && startsLikeFormula(text.mid(1)) ? text.mid(1) : text;
}

QString csvText(const QString& text)
{
    return csvPlain(guarded(text));
}

QString csvPlain(const QString& raw)
{
    const QString text = wellFormed(raw);
    const bool needsQuotes = std::any_of(
        text.cbegin(), text.cend(), [](QChar character) { return QStringView(u",;\t\"\r\n").contains(character); });
    if (!needsQuotes && !text.startsWith(u' ') && !text.endsWith(u' '))
        return text;
    QString doubled = text;
    doubled.replace(u"\""_s, u"\"\""_s);
    return u'"' + doubled + u'"';
}

QString fileName(const QString& title, const QString& suffix)
{
    QString name = cut(replaced(title, u"/\\:*?\"<>|", u'_').trimmed(), kLongestFileName);
    while (name.startsWith(u'.') || name.startsWith(u'-') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty() || isDeviceName(name))
        name.prepend(u'_');
    return name + suffix;
}

QString sheetTitle(const QString& title)
{
    QString name = cut(replaced(title, u"[]:*?/\\", u' ').trimmed(), kLongestSheetTitle);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\'') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? u"Sheet1"_s : name;
}

} // namespace cdesk
