// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TextFormats.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextOption>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72.0;
constexpr double kLineHeightPercent = 130;

double characters(int hundredths, const RunStyle& mark)
{
    return hundredths / 100.0 * mark.points * kPixelsPerPoint;
}

/// The longest number that contracts come to, e.g. 第十八条 or 18.18.
QString sampleLabel(const NumberingList& list, size_t level)
{
    QString label = list.levels[level]->text;
    for (size_t i = 0; i <= level; ++i) {
        const bool inChinese = list.levels[i] && list.levels[i]->format.startsWith(u"chinese"_s) &&
                               !(list.levels[level]->isLegal && i < level);
        label.replace(u'%' + QString::number(i + 1), inChinese ? u"十八"_s : u"18"_s);
    }
    return label;
}

QList<QTextOption::Tab> tabsOf(const ParagraphStyle& style)
{
    QList<QTextOption::Tab> tabs;
    for (const TabStop& stop : style.tabs) {
        const auto type = stop.align == TabAlign::Right    ? QTextOption::RightTab
                          : stop.align == TabAlign::Center ? QTextOption::CenterTab
                                                           : QTextOption::LeftTab;
        tabs.append(QTextOption::Tab(stop.position * kPixelsPerTwip, type));
    }
    return tabs;
}

Qt::Alignment alignmentOf(TextAlign align)
{
    switch (align) {
    case TextAlign::Left:
        return Qt::AlignLeft;
    case TextAlign::Center:
        return Qt::AlignHCenter;
    case TextAlign::Right:
        return Qt::AlignRight;
    case TextAlign::Justify:
    case TextAlign::Distribute:
        break;
    }
    return Qt::AlignJustify;
}

} // namespace

QTextCharFormat charFormat(const RunStyle& run)
{
    QTextCharFormat format;
    format.setProperty(RunProperty, QVariant::fromValue(run));
    // Behind the document's own fonts the window's: where they are missing, any Chinese font would do for Qt.
    format.setFontFamilies(QStringList{run.latinFont, run.eastAsianFont} + QGuiApplication::font().families());
    format.setFontPointSize(run.points);
    format.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(run.italic);
    format.setFontUnderline(run.underline != UnderlineKind::None);
    format.setFontStrikeOut(run.strike);
    if (run.position != VerticalPosition::Normal)
        format.setVerticalAlignment(run.position == VerticalPosition::Superscript ? QTextCharFormat::AlignSuperScript
                                                                                  : QTextCharFormat::AlignSubScript);
    if (run.letterSpacing != 0) {
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(run.letterSpacing * kPixelsPerTwip);
    }
    if (run.color != 0xFF000000) // black is the ink of the window, light on dark ones
        format.setForeground(QColor::fromRgb(run.color));
    if (run.shading != 0)
        format.setBackground(QColor::fromRgb(run.shading));
    return format;
}

QTextCharFormat pieceFormat(const Inline& piece)
{
    QTextCharFormat format = charFormat(piece.style);
    format.setObjectType(kPieceObject);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    format.setProperty(PieceProperty, QVariant::fromValue(piece));
    return format;
}

QTextTableFormat tableFormat(const FlowTable& table)
{
    QTextTableFormat format;
    FlowTable shape = table;
    shape.rows.clear();
    format.setProperty(TableProperty, QVariant::fromValue(shape));
    const bool isRuled = table.insideVertical.isVisible() || table.top.isVisible();
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(isRuled ? QTextFrameFormat::BorderStyle_Solid : QTextFrameFormat::BorderStyle_Dotted);
    format.setBorderBrush(QColor(0x88, 0x88, 0x88));
    format.setCellPadding(4);
    format.setCellSpacing(0);
    // Not quite all of it: Qt rounds the columns up, and a line more would be scrolled sideways.
    format.setWidth(QTextLength(QTextLength::PercentageLength, 99.5));
    double sum = 0;
    for (const int column : table.grid)
        sum += column;
    QList<QTextLength> widths;
    for (const int column : table.grid)
        widths.append(QTextLength(QTextLength::PercentageLength, sum > 0 ? column * 100.0 / sum : 0));
    format.setColumnWidthConstraints(widths);
    return format;
}

QTextTableCellFormat cellFormat(const TableCell& cell, const TableRow& row, const std::vector<TableCell>& covered)
{
    QTextTableCellFormat format;
    TableCell shape = cell;
    shape.blocks.clear();
    TableRow line = row;
    line.cells.clear();
    format.setProperty(CellProperty, QVariant::fromValue(shape));
    format.setProperty(RowProperty, QVariant::fromValue(line));
    if (!covered.empty())
        format.setProperty(CoveredProperty, QVariant::fromValue(covered));
    format.setVerticalAlignment(cell.align == VerticalAlign::Center   ? QTextCharFormat::AlignMiddle
                                : cell.align == VerticalAlign::Bottom ? QTextCharFormat::AlignBottom
                                                                      : QTextCharFormat::AlignTop);
    if (cell.shading != 0)
        format.setBackground(QColor::fromRgb(cell.shading));
    return format;
}

void setBlockLook(QTextCursor at, QTextBlockFormat format)
{
    if (const QVariant clause = at.blockFormat().property(ClauseProperty); clause.isValid())
        format.setProperty(ClauseProperty, clause);
    at.setBlockFormat(format);
}

void setParagraphLook(QTextCursor at, const QTextBlockFormat& format, const RunStyle& mark)
{
    setBlockLook(at, format);
    // The format before the first paragraph of a cell is the cell's own. It is told by itself and not by the cursor's
    // table, which a cursor does not know while an edit is under way.
    const QTextCharFormat before = at.blockCharFormat();
    if (!before.isTableCellFormat()) {
        at.setBlockCharFormat(charFormat(mark));
        return;
    }
    QTextCharFormat both = before;
    both.merge(charFormat(mark));
    both.setVerticalAlignment(before.verticalAlignment());
    both.setBackground(before.background());
    at.setBlockCharFormat(both);
}

void setCellFormat(QTextTableCell cell, QTextCharFormat format)
{
    format.setTableCellRowSpan(cell.rowSpan());
    format.setTableCellColumnSpan(cell.columnSpan());
    cell.setFormat(format);
}

double labelRoom(const ParagraphStyle& style, const RunStyle& mark, const NumberingLists& lists)
{
    const auto list = lists.find(style.numberingId);
    const auto level = static_cast<size_t>(style.numberingLevel);
    if (list == lists.end() || level >= NumberingList::kLevels || !list->second.levels[level])
        return 0;
    const QFontMetricsF metrics(charFormat(list->second.levels[level]->look.on(mark)).font());
    return std::ceil(metrics.horizontalAdvance(sampleLabel(list->second, level)) + metrics.averageCharWidth());
}

QTextBlockFormat blockFormat(const ParagraphStyle& style, const RunStyle& mark, const NumberingLists& lists)
{
    QTextBlockFormat format;
    format.setProperty(ParagraphProperty, QVariant::fromValue(style));
    format.setAlignment(alignmentOf(style.align));
    const double left = style.leftChars != 0 ? characters(style.leftChars, mark) : style.left * kPixelsPerTwip;
    const double first =
        style.firstLineChars != 0 ? characters(style.firstLineChars, mark) : style.firstLine * kPixelsPerTwip;
    const double room = labelRoom(style, mark, lists);
    if (room > 0) { // the number stands beside its text, not in it
        format.setLeftMargin(style.numberingLevel * mark.points * kPixelsPerPoint + room);
    } else {
        format.setLeftMargin(std::max(left, 0.0));
        format.setTextIndent(first);
    }
    format.setRightMargin(style.right * kPixelsPerTwip);
    format.setTopMargin(style.before * kPixelsPerTwip);
    format.setBottomMargin(style.after * kPixelsPerTwip);
    format.setLineHeight(kLineHeightPercent, QTextBlockFormat::ProportionalHeight);
    format.setTabPositions(tabsOf(style));
    if (style.shading != 0)
        format.setBackground(QColor::fromRgb(style.shading));
    return format;
}

RunStyle runOf(const QTextFormat& format, const RunStyle& fallback)
{
    const QVariant run = format.property(RunProperty);
    return run.canConvert<RunStyle>() ? run.value<RunStyle>() : fallback;
}

ParagraphStyle paragraphOf(const QTextBlockFormat& format, const ParagraphStyle& fallback)
{
    const QVariant style = format.property(ParagraphProperty);
    return style.canConvert<ParagraphStyle>() ? style.value<ParagraphStyle>() : fallback;
}

std::optional<Inline> pieceOf(const QTextCharFormat& format)
{
    const QVariant piece = format.property(PieceProperty);
    if (format.objectType() != kPieceObject || !piece.canConvert<Inline>())
        return std::nullopt;
    return piece.value<Inline>();
}

} // namespace cdesk::ui
