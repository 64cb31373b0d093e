// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/StandardText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kClauses = 1; ///< numbering id of the clauses
const BorderStyle kRule{BorderKind::Single, 10, 0, 0xFF000000};

/// 小四 on 22 points, justified: as most Chinese contracts are set.
NamedStyle namedStyle(QStringView id, const QString& name)
{
    NamedStyle style;
    style.id = id.toString();
    style.name = name;
    style.run.points = 12;
    style.paragraph.styleName = style.id;
    style.paragraph.align = TextAlign::Justify;
    style.paragraph.line = 440;
    style.paragraph.lineRule = LineRule::Exact;
    style.paragraph.snapToGrid = false;
    return style;
}

NamedStyle clauseStyle(QStringView id, const QString& name, int level)
{
    NamedStyle style = namedStyle(id, name);
    style.paragraph.numberingId = kClauses;
    style.paragraph.numberingLevel = level;
    if (level == 0) {
        style.outlineLevel = 0;
        style.next = kClauseStyle.toString();
        style.run.latinFont = style.run.eastAsianFont = u"黑体"_s;
        style.paragraph.align = TextAlign::Left;
        style.paragraph.keepNext = style.paragraph.keepLines = true;
        style.paragraph.before = 120;
        style.paragraph.after = 40;
    } else {
        style.paragraph.firstLineChars = 200;
        style.paragraph.firstLine = 480;
    }
    return style;
}

NamedStyle cellStyle(QStringView id, const QString& name, TextAlign align)
{
    NamedStyle style = namedStyle(id, name);
    style.run.points = 10.5;
    style.paragraph.align = align;
    style.paragraph.before = style.paragraph.after = 50;
    style.paragraph.line = 300;
    return style;
}

NamedStyle frameStyle(QStringView id, const QString& name, TextAlign align, double textWidth)
{
    NamedStyle style = namedStyle(id, name);
    style.run.points = 9;
    style.paragraph.align = align;
    style.paragraph.line = 240;
    style.paragraph.lineRule = LineRule::Multiple;
    if (align == TextAlign::Left) {
        style.paragraph.bottom = {BorderKind::Single, 10, 20, 0xFF000000};
        style.paragraph.tabs = {{static_cast<int>(textWidth), TabAlign::Right, TabLeader::None}};
    }
    return style;
}

std::vector<NamedStyle> contractStyles(double textWidth)
{
    std::vector<NamedStyle> styles{namedStyle(kPlainStyle, u"Normal"_s)};
    NamedStyle title = namedStyle(kTitleStyle, u"Title"_s);
    title.run.latinFont = title.run.eastAsianFont = u"黑体"_s;
    title.run.points = 22;
    title.run.letterSpacing = 40;
    title.paragraph.align = TextAlign::Center;
    title.paragraph.before = 120;
    title.paragraph.after = 240;
    title.paragraph.line = 240;
    title.paragraph.lineRule = LineRule::Multiple;
    title.paragraph.keepNext = true;
    title.next = kBodyStyle.toString();
    styles.push_back(title);
    NamedStyle body = namedStyle(kBodyStyle, u"Body Text"_s);
    body.paragraph.firstLineChars = 200;
    body.paragraph.firstLine = 480;
    styles.push_back(body);
    styles.push_back(clauseStyle(kArticleStyle, u"heading 1"_s, 0));
    styles.push_back(clauseStyle(kClauseStyle, u"Clause"_s, 1));
    styles.push_back(clauseStyle(kPointStyle, u"Point"_s, 2));
    styles.push_back(cellStyle(kCellStyle, u"Cell"_s, TextAlign::Left));
    styles.push_back(cellStyle(u"CellCenter", u"Cell Center"_s, TextAlign::Center));
    styles.push_back(cellStyle(u"CellRight", u"Cell Right"_s, TextAlign::Right));
    styles.push_back(frameStyle(u"Header", u"header"_s, TextAlign::Left, textWidth));
    styles.push_back(frameStyle(u"Footer", u"footer"_s, TextAlign::Center, textWidth));
    return styles;
}

Inline pageField(Inline::Kind kind, const RunStyle& style)
{
    Inline piece;
    piece.kind = kind;
    piece.style = style;
    return piece;
}

void append(Paragraph& paragraph, const QString& text)
{
    Inline piece;
    piece.text = text;
    piece.style = paragraph.markStyle;
    paragraph.inlines.push_back(std::move(piece));
}

double textWidth(const FlowDoc& document)
{
    return document.sections.empty() ? FlowSection{}.textWidth() : document.sections.front().textWidth();
}

TableCell cellOf(const FlowDoc& document, QStringView style, const QString& text, bool isBold = false)
{
    Paragraph paragraph = styledParagraph(document, style, text);
    for (Inline& piece : paragraph.inlines)
        piece.style.bold = isBold || piece.style.bold;
    TableCell cell;
    cell.align = VerticalAlign::Center;
    cell.blocks.push_back({std::move(paragraph)});
    return cell;
}

void keepWithNext(TableRow& row)
{
    for (TableCell& cell : row.cells) {
        for (Block& block : cell.blocks)
            std::get<Paragraph>(block.content).style.keepNext = true;
    }
}

FlowTable tableOfWidth(double width, const std::vector<double>& shares)
{
    FlowTable table;
    double sum = 0;
    for (const double share : shares)
        sum += share;
    for (const double share : shares)
        table.grid.push_back(static_cast<int>(width * share / sum));
    table.marginLeft = table.marginRight = 85;
    table.align = TextAlign::Center;
    return table;
}

void rule(FlowTable& table)
{
    table.top = table.left = table.bottom = table.right = table.insideHorizontal = table.insideVertical = kRule;
}

} // namespace

NumberingList clauseNumbering(ClauseNumbering numbering)
{
    struct Form {
        QString format;
        QString text;
        LabelEnd end;
    };
    std::array<Form, 3> forms = {Form{u"chineseCountingThousand"_s, u"第%1条　"_s, LabelEnd::Nothing},
                                 Form{u"decimal"_s, u"%1.%2"_s, LabelEnd::Space},
                                 Form{u"chineseCounting"_s, u"（%3）"_s, LabelEnd::Nothing}};
    if (numbering == ClauseNumbering::Plain) {
        forms[1].text = u"%2."_s;
        forms[2] = {u"decimal"_s, u"（%3）"_s, LabelEnd::Nothing};
    } else if (numbering == ClauseNumbering::Chinese) {
        forms = {Form{u"chineseCounting"_s, u"%1、"_s, LabelEnd::Nothing},
                 Form{u"chineseCounting"_s, u"（%2）"_s, LabelEnd::Nothing},
                 Form{u"decimal"_s, u"%3."_s, LabelEnd::Space}};
    }
    const std::array styles = {kArticleStyle, kClauseStyle, kPointStyle};
    NumberingList list;
    for (size_t i = 0; i < forms.size(); ++i) {
        NumberingLevel level;
        level.format = forms[i].format;
        level.text = forms[i].text;
        level.end = forms[i].end;
        level.isLegal = i > 0;
        level.styleName = styles[i].toString();
        list.levels[i] = level;
    }
    return list;
}

FlowDoc blankContract(const QString& title)
{
    FlowDoc document;
    document.title = title;
    document.compressPunctuation = true;
    document.defaultTab = 420;
    FlowSection& section = document.sections.emplace_back();
    section.footerDistance = 850;
    document.styles = contractStyles(section.textWidth());
    document.numbering[kClauses] = clauseNumbering(ClauseNumbering::Articles);
    section.blocks.push_back({styledParagraph(document, kTitleStyle, title)});
    section.blocks.push_back({styledParagraph(document, kBodyStyle, {})});

    Paragraph header = styledParagraph(document, u"Header", title);
    header.inlines.push_back(pageField(Inline::Kind::Tab, header.markStyle));
    append(header, u"合同编号：{{合同编号}}"_s);
    section.headers[PageKind::Default] = {Block{header}};
    Paragraph footer = styledParagraph(document, u"Footer", u"第 "_s);
    footer.inlines.push_back(pageField(Inline::Kind::PageNumber, footer.markStyle));
    append(footer, u" 页 共 "_s);
    footer.inlines.push_back(pageField(Inline::Kind::PageCount, footer.markStyle));
    append(footer, u" 页"_s);
    section.footers[PageKind::Default] = {Block{footer}};
    return document;
}

Paragraph styledParagraph(const FlowDoc& document, QStringView styleId, const QString& text)
{
    const NamedStyle* named = document.style(styleId.toString());
    if (!named && !document.styles.empty())
        named = &document.styles.front();
    Paragraph paragraph;
    if (named) {
        paragraph.style = named->paragraph;
        paragraph.markStyle = named->run;
    }
    if (!text.isEmpty())
        append(paragraph, text);
    return paragraph;
}

FlowTable ruledTable(const FlowDoc& document, int rows, int columns)
{
    FlowTable table = tableOfWidth(textWidth(document), std::vector<double>(static_cast<size_t>(columns), 1.0));
    rule(table);
    for (int i = 0; i < rows; ++i) {
        TableRow row;
        row.cantSplit = true;
        row.isHeader = i == 0 && rows > 1;
        for (int j = 0; j < columns; ++j)
            row.cells.push_back(cellOf(document, row.isHeader ? u"CellCenter" : kCellStyle, {}));
        table.rows.push_back(std::move(row));
    }
    return table;
}

FlowTable lineItemTable(const FlowDoc& document)
{
    struct Column {
        QString heading;
        QString field;
        QStringView style;
        double share;
    };
    const Column columns[] = {{u"序号"_s, u"{{明细.序号}}"_s, u"CellCenter", 620},
                              {u"产品名称"_s, u"{{明细.名称}}"_s, kCellStyle, 1660},
                              {u"规格型号"_s, u"{{明细.规格}}"_s, kCellStyle, 1450},
                              {u"单位"_s, u"{{明细.单位}}"_s, u"CellCenter", 600},
                              {u"数量"_s, u"{{明细.数量}}"_s, u"CellRight", 800},
                              {u"含税单价"_s, u"{{明细.单价|金额}}"_s, u"CellRight", 1126},
                              {u"税率"_s, u"{{明细.税率|百分比}}"_s, u"CellCenter", 700},
                              {u"含税金额"_s, u"{{明细.金额|金额}}"_s, u"CellRight", 1350}};
    std::vector<double> shares;
    TableRow heading, line;
    heading.isHeader = heading.cantSplit = line.cantSplit = true;
    for (const Column& column : columns) {
        shares.push_back(column.share);
        heading.cells.push_back(cellOf(document, u"CellCenter", column.heading, true));
        line.cells.push_back(cellOf(document, column.style, column.field));
    }
    keepWithNext(heading);
    FlowTable table = tableOfWidth(textWidth(document), shares);
    rule(table);
    table.rows = {heading, line};
    for (const auto& [name, value] :
         {std::pair{u"合计（元）"_s, u"{{合同金额|金额}}"_s}, std::pair{u"人民币（大写）"_s, u"{{合同金额|大写}}"_s}}) {
        TableRow row;
        row.cantSplit = true;
        row.cells = {cellOf(document, u"CellCenter", name, true), cellOf(document, u"CellRight", value, true)};
        row.cells[0].columns = 2;
        row.cells[1].columns = static_cast<int>(std::size(columns)) - 2;
        table.rows.push_back(std::move(row));
    }
    keepWithNext(table.rows[2]);
    return table;
}

std::vector<Block> signatureBlocks(const FlowDoc& document)
{
    constexpr int kRoomForSeal = 2300;
    constexpr int kRoomForName = 1000;
    constexpr int kRoomForDate = 620;
    FlowTable table = tableOfWidth(textWidth(document), {1900, 2050, 406, 1900, 2050});
    const auto addRow = [&](int height, std::vector<TableCell> cells) {
        TableRow row;
        row.cantSplit = true;
        row.height = height;
        row.cells = std::move(cells);
        table.rows.push_back(std::move(row));
    };
    const auto party = [&](const QString& side) {
        TableCell cell = cellOf(document, kCellStyle, side + u"（盖章）："_s, true);
        cell.align = VerticalAlign::Top;
        cell.columns = 2;
        cell.blocks.push_back({styledParagraph(document, kCellStyle, u"{{%1名称}}"_s.arg(side))});
        return cell;
    };
    const auto name = [&](const QString& text) {
        TableCell cell = cellOf(document, kCellStyle, text);
        cell.align = VerticalAlign::Bottom;
        return cell;
    };
    const auto line = [&] {
        TableCell cell = name({});
        cell.bottom = kRule;
        return cell;
    };
    const QString representative = u"法定代表人或授权代表（签字）"_s;
    addRow(kRoomForSeal, {party(u"甲方"_s), name({}), party(u"乙方"_s)});
    addRow(kRoomForName, {name(representative), line(), name({}), name(representative), line()});
    addRow(kRoomForDate, {name(u"签署日期"_s), line(), name({}), name(u"签署日期"_s), line()});
    keepWithNext(table.rows[0]);
    keepWithNext(table.rows[1]);

    Paragraph lead = styledParagraph(document, kBodyStyle, u"（以下无正文，为签署页）"_s);
    lead.style.keepNext = true;
    lead.style.before = 240;
    lead.style.after = 120;
    return {Block{std::move(lead)}, Block{std::move(table)}, Block{styledParagraph(document, kPlainStyle, {})}};
}

std::vector<Block> sealBlocks(const FlowDoc& document)
{
    std::vector<Block> blocks;
    for (const QString& text : {u"{{我方名称}}（盖章）"_s, u"　　　　年　　月　　日"_s}) {
        Paragraph paragraph = styledParagraph(document, kPlainStyle, text);
        paragraph.style.align = TextAlign::Right;
        paragraph.style.keepLines = true;
        paragraph.style.keepNext = blocks.empty();
        paragraph.style.before = blocks.empty() ? 600 : 120;
        blocks.push_back({std::move(paragraph)});
    }
    return blocks;
}

} // namespace cdesk
