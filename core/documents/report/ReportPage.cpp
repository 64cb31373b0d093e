// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/report/ReportPage.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// End of the longest part of @p text from @p from on that is at most @p width em wide; at least one character.
qsizetype endOfFit(const TextFont& font, double width, QStringView text, qsizetype from)
{
    double used = 0;
    for (qsizetype at = from; at < text.size();) {
        const qsizetype units = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        used += font.width(text.mid(at, units));
        if (used > width && at > from)
            return at;
        at += units;
    }
    return text.size();
}

/// Moves a break back to where a line may end.
qsizetype goodBreak(QStringView text, qsizetype from, qsizetype end)
{
    const auto mayBreakBefore = [&](qsizetype at) {
        if (QStringView(u"，。、；：！？）》」』】”’,.;:!?)]%").contains(text[at]))
            return false;
        return text[at - 1].isSpace() || text[at].isSpace() || isEastAsian(text[at].unicode()) ||
               isEastAsian(text[at - 1].unicode());
    };
    for (qsizetype at = end; at > from; --at) {
        if (mayBreakBefore(at))
            return at;
    }
    return end;
}

} // namespace

QStringList fitText(const TextFont& font, double width, const QString& text, int mostLines)
{
    const QString plain = text.contains(u'\n') ? text.simplified() : text;
    if (font.width(plain) <= width)
        return {plain};
    QStringList lines;
    qsizetype from = 0;
    while (lines.size() + 1 < mostLines && from < plain.size()) {
        const qsizetype end = endOfFit(font, width, plain, from);
        const qsizetype at = end == plain.size() ? end : goodBreak(plain, from, end);
        lines.append(plain.mid(from, at - from).trimmed());
        from = at;
        while (from < plain.size() && plain[from].isSpace())
            ++from;
    }
    const QString rest = plain.mid(from);
    if (rest.isEmpty())
        return lines;
    if (font.width(rest) <= width)
        return lines << rest;
    const qsizetype end = endOfFit(font, std::max(0.0, width - font.width(u"…")), rest, 0);
    return lines << rest.left(end).trimmed() + u'…';
}

double ReportPen::width(ReportWeight weight, double size, QStringView text) const
{
    return (weight == ReportWeight::Bold ? m_fonts->bold : m_fonts->regular)->width(text) * size;
}

void ReportPen::line(ReportWeight weight, double size, double left, double right, double baseline, ReportAlign align,
                     const QString& text, QRgb color)
{
    const TextFont& font = weight == ReportWeight::Bold ? *m_fonts->bold : *m_fonts->regular;
    place(weight, size, left, right, baseline, align, fitText(font, (right - left) / size, text, 1).first(), color);
}

void ReportPen::figure(ReportWeight weight, double size, double left, double right, double baseline, ReportAlign align,
                       const QString& text)
{
    const double needed = width(weight, size, text);
    const double fitting = needed > right - left ? size * (right - left) / needed : size;
    place(weight, fitting, left, right, baseline, align, text, 0xFF000000);
}

void ReportPen::place(ReportWeight weight, double size, double left, double right, double baseline, ReportAlign align,
                      const QString& text, QRgb color)
{
    if (text.isEmpty())
        return;
    double x = left;
    if (align == ReportAlign::Right)
        x = right - width(weight, size, text);
    else if (align == ReportAlign::Center)
        x = (left + right - width(weight, size, text)) / 2;
    m_page->texts.push_back({weight, size, x, baseline, text, color});
}

QString groupedFigure(qint64 units, int places)
{
    const quint64 size = units < 0 ? ~static_cast<quint64>(units) + 1 : static_cast<quint64>(units);
    QString digits = QString::number(size).rightJustified(places + 1, u'0');
    const qsizetype whole = digits.size() - places;
    if (places > 0)
        digits.insert(whole, u'.');
    for (qsizetype at = whole - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return units < 0 ? u'-' + digits : digits;
}

QString shownCell(const ExportCell& cell, const ReportColumn& column)
{
    constexpr int kPercentPlaces = 4; // of parts per million
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* date = std::get_if<QDate>(&cell))
        return date->toString(Qt::ISODate);
    const auto* number = std::get_if<qint64>(&cell);
    if (!number)
        return {};
    if (column.kind == ExportColumnKind::Money)
        return groupedFigure(*number, column.minorDigits);
    if (column.kind != ExportColumnKind::Percent)
        return groupedFigure(*number, 0);
    QString percent = groupedFigure(*number, kPercentPlaces);
    while (percent.endsWith(u'0'))
        percent.chop(1);
    if (percent.endsWith(u'.'))
        percent.chop(1);
    return percent + u'%';
}

ExportSheet exportSheetOf(const ReportSpec& spec, const QStringList& groupHeadings)
{
    ExportSheet sheet;
    sheet.title = spec.title;
    sheet.expectedRows = spec.expectedRows;
    for (int level = 0; level < spec.groupLevels; ++level)
        sheet.columns.push_back({groupHeadings.value(level)});
    for (const ReportColumn& column : spec.columns)
        sheet.columns.push_back({column.heading, column.kind, 0, column.minorDigits});
    sheet.nextRow = [&spec, rows = spec.openRows(), row = ReportRow{}](std::vector<ExportCell>& cells) mutable {
        row.cells.clear();
        row.groups.clear();
        if (!rows(row))
            return false;
        for (int level = 0; level < spec.groupLevels; ++level)
            cells.emplace_back(row.groups.value(level));
        cells.insert(cells.end(), row.cells.begin(), row.cells.end());
        return true;
    };
    return sheet;
}

} // namespace cdesk
