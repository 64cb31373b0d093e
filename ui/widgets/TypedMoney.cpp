// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TypedMoney.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

int decimalPlacesOf(const QString& unit)
{
    if (unit.startsWith(u'万'))
        return 4;
    return unit.startsWith(u'亿') ? 8 : 0;
}

} // namespace

std::optional<qint64> readTypedMoney(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC);
    text.remove(u' ').remove(u'¥');
    static const QRegularExpression shape(
        u"^(?<sign>[+-]?)(?<whole>\\d{1,3}(,\\d{3})+|\\d+)?(\\.(?<part>\\d*))?(?<unit>万元?|亿元?|元)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch() || (match.captured(u"whole"_s).isEmpty() && match.captured(u"part"_s).isEmpty()))
        return std::nullopt;

    // Figures are moved as text, so no rounding can happen: yuan to fen is two places, 万 four more.
    const int places = 2 + decimalPlacesOf(match.captured(u"unit"_s));
    QString part = match.captured(u"part"_s);
    while (part.size() > places && part.endsWith(u'0'))
        part.chop(1);
    if (part.size() > places)
        return std::nullopt;
    bool fits = false;
    const QString figures = match.captured(u"whole"_s).remove(u',') + part.leftJustified(places, u'0');
    const qint64 fen = figures.toLongLong(&fits);
    if (!fits)
        return std::nullopt;
    return match.captured(u"sign"_s) == u"-"_s ? -fen : fen;
}

QString moneyText(qint64 fen)
{
    const quint64 magnitude = fen < 0 ? 0 - static_cast<quint64>(fen) : static_cast<quint64>(fen);
    QString whole = QString::number(magnitude / 100);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    const QString part = QString::number(magnitude % 100).rightJustified(2, u'0');
    return (fen < 0 ? u"-"_s : QString()) + whole + u'.' + part;
}

} // namespace cdesk::ui
