// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocBuilder.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const BorderStyle kRule{BorderKind::Single, 10, 0, 0xFF000000};

Inline textPiece(const QString& text, const RunStyle& style)
{
    Inline piece;
    piece.text = text;
    piece.style = style;
    return piece;
}

Inline piece(Inline::Kind kind, const RunStyle& style)
{
    Inline piece;
    piece.kind = kind;
    piece.style = style;
    return piece;
}

/// Cuts "第 {page} 页" into text and fields.
void addWithFields(Paragraph& paragraph, const QString& text, const RunStyle& style)
{
    static const std::pair<QString, Inline::Kind> kFields[] = {{u"{pages}"_s, Inline::Kind::PageCount},
                                                               {u"{page}"_s, Inline::Kind::PageNumber}};
    QString rest = text;
    while (!rest.isEmpty()) {
        qsizetype at = -1;
        const std::pair<QString, Inline::Kind>* next = nullptr;
        for (const auto& field : kFields) {
            const qsizetype found = rest.indexOf(field.first);
            if (found >= 0 && (at < 0 || found < at)) {
                at = found;
                next = &field;
            }
        }
        if (!next)
            break;
        if (at > 0)
            paragraph.inlines.push_back(textPiece(rest.left(at), style));
        paragraph.inlines.push_back(piece(next->second, style));
        rest = rest.mid(at + next->first.size());
    }
    if (!rest.isEmpty())
        paragraph.inlines.push_back(textPiece(rest, style));
}

} // namespace

DocBuilder::DocBuilder(const QString& title)
{
    m_document.title = title;
    m_document.sections.emplace_back();
    m_document.compressPunctuation = true;
    setMargins(25, 25, 25, 25);
}

void DocBuilder::setLandscape()
{
    std::swap(section().pageWidth, section().pageHeight);
}

void DocBuilder::setMargins(double left, double top, double right, double bottom)
{
    section().left = left * kTwipsPerMillimetre;
    section().top = top * kTwipsPerMillimetre;
    section().right = right * kTwipsPerMillimetre;
    section().bottom = bottom * kTwipsPerMillimetre;
}

Paragraph DocBuilder::paragraphOf(const QString& text, TextAlign align) const
{
    Paragraph paragraph;
    paragraph.style.align = align;
    paragraph.markStyle = m_run;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            paragraph.inlines.push_back(piece(Inline::Kind::LineBreak, m_run));
        if (!lines[i].isEmpty())
            paragraph.inlines.push_back(textPiece(lines[i], m_run));
    }
    return paragraph;
}

Paragraph& DocBuilder::addParagraph(const QString& text, TextAlign align)
{
    blocks().push_back({paragraphOf(text, align)});
    Paragraph& added = std::get<Paragraph>(blocks().back().content);
    added.style.line = 300; // 1.25 lines: easy to read on paper
    return added;
}

Paragraph& DocBuilder::addBodyText(const QString& text)
{
    Paragraph& added = addParagraph(text, TextAlign::Justify);
    added.style.firstLineChars = 200;
    return added;
}

void DocBuilder::addTitle(const QString& text)
{
    const RunStyle usual = m_run;
    m_run.points = 18;
    m_run.bold = true;
    m_run.eastAsianFont = u"黑体"_s;
    Paragraph& added = addParagraph(text, TextAlign::Center);
    added.style.after = 240;
    added.style.keepNext = true;
    m_run = usual;
}

void DocBuilder::addHeading(const QString& text)
{
    const RunStyle usual = m_run;
    m_run.points += 1.5;
    m_run.bold = true;
    m_run.eastAsianFont = u"黑体"_s;
    Paragraph& added = addParagraph(text);
    added.style.before = 160;
    added.style.after = 60;
    added.style.keepNext = true;
    m_run = usual;
}

FlowTable& DocBuilder::addTable(const std::vector<BuiltColumn>& columns, const std::vector<QStringList>& rows)
{
    FlowTable table;
    table.top = table.left = table.bottom = table.right = table.insideHorizontal = table.insideVertical = kRule;
    table.marginTop = table.marginBottom = 40;
    table.align = TextAlign::Center;
    double shares = 0;
    for (const BuiltColumn& column : columns)
        shares += column.share;
    TableRow heading;
    heading.isHeader = true;
    heading.cantSplit = true;
    const RunStyle usual = m_run;
    m_run.bold = true;
    for (const BuiltColumn& column : columns) {
        table.grid.push_back(static_cast<int>(section().textWidth() * column.share / shares));
        TableCell cell;
        cell.align = VerticalAlign::Center;
        cell.shading = 0xFFF0F0F0;
        cell.blocks.push_back({paragraphOf(column.heading, TextAlign::Center)});
        heading.cells.push_back(std::move(cell));
    }
    m_run = usual;
    table.rows.push_back(std::move(heading));
    for (const QStringList& texts : rows) {
        TableRow row;
        row.cantSplit = true;
        for (size_t i = 0; i < columns.size(); ++i) {
            TableCell cell;
            cell.align = VerticalAlign::Center;
            cell.blocks.push_back({paragraphOf(texts.value(static_cast<qsizetype>(i)), columns[i].align)});
            row.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    blocks().push_back({std::move(table)});
    return std::get<FlowTable>(blocks().back().content);
}

FlowTable& DocBuilder::addPairs(const std::vector<std::pair<QString, QString>>& pairs)
{
    constexpr double kNameShare = 0.25;
    FlowTable table;
    table.marginTop = table.marginBottom = 30;
    const double width = section().textWidth();
    table.grid = {static_cast<int>(width * kNameShare), static_cast<int>(width * (1 - kNameShare))};
    for (const auto& [name, value] : pairs) {
        TableRow row;
        row.cantSplit = true;
        for (const QString& text : {name, value}) {
            TableCell cell;
            cell.blocks.push_back({paragraphOf(text, TextAlign::Left)});
            row.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    blocks().push_back({std::move(table)});
    return std::get<FlowTable>(blocks().back().content);
}

void DocBuilder::addPageBreak()
{
    Paragraph paragraph;
    paragraph.markStyle = m_run;
    paragraph.inlines.push_back(piece(Inline::Kind::PageBreak, m_run));
    blocks().push_back({std::move(paragraph)});
}

void DocBuilder::setHeader(const QString& text)
{
    RunStyle small = m_run;
    small.points = 9;
    Paragraph paragraph;
    paragraph.style.align = TextAlign::Center;
    paragraph.style.bottom = {BorderKind::Single, 10, 20, 0xFF000000};
    paragraph.markStyle = small;
    addWithFields(paragraph, text, small);
    section().headers[PageKind::Default] = {Block{std::move(paragraph)}};
}

void DocBuilder::setFooter(const QString& text)
{
    RunStyle small = m_run;
    small.points = 9;
    Paragraph paragraph;
    paragraph.style.align = TextAlign::Center;
    paragraph.markStyle = small;
    addWithFields(paragraph, text, small);
    section().footers[PageKind::Default] = {Block{std::move(paragraph)}};
}

} // namespace cdesk
