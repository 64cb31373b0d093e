// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HtmlTable.h"

#include "core/base/HtmlText.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Text between tags as it would be shown: runs of blanks made one.
void appendShown(QString& cell, const QString& text)
{
    for (const QChar character : text) {
        if (!character.isSpace())
            cell += character;
        else if (!cell.isEmpty() && !cell.back().isSpace())
            cell += u' ';
    }
}

/// How many columns a cell takes, 1 where it does not say; kept small so that no page can blow the table up.
int columnSpan(const HtmlPieces& cell)
{
    constexpr int kWidestSpan = 100;
    return std::clamp(cell.attribute(u"colspan").toInt(), 1, kWidestSpan);
}

/// Builds the table from tags and texts in the order of the page.
class HtmlRows {
public:
    Result<Table> read(QStringView page);

private:
    void openTag(const HtmlPieces& at);
    void closeTag(const QString& name);
    void closeCell();

    Table m_table;
    int m_fileRow = 0;
    bool m_inRow = false;
    bool m_inCell = false;
    int m_span = 1;
    QString m_cell;
    bool m_tooLarge = false;
};

void HtmlRows::closeCell()
{
    if (!m_inCell)
        return;
    m_tooLarge = !m_table.append(m_cell, CellKind::Text) || m_tooLarge;
    for (int i = 1; i < m_span; ++i)
        m_tooLarge = !m_table.append({}, CellKind::Empty) || m_tooLarge;
    m_inCell = false;
    m_cell.resize(0);
}

void HtmlRows::openTag(const HtmlPieces& at)
{
    if (at.tag() == u"tr"_s) {
        closeCell();
        m_table.beginRow(++m_fileRow);
        m_inRow = true;
    } else if (at.tag() == u"td"_s || at.tag() == u"th"_s) {
        closeCell();
        if (!m_inRow)
            m_table.beginRow(++m_fileRow); // a cell without a row: forgotten <tr>
        m_inRow = m_inCell = true;
        m_span = columnSpan(at);
    } else if (m_inCell && at.tag() == u"br"_s) {
        m_cell += u'\n';
    }
}

void HtmlRows::closeTag(const QString& name)
{
    if (name == u"td"_s || name == u"th"_s) {
        closeCell();
    } else if (name == u"tr"_s || name == u"table"_s) {
        closeCell();
        m_inRow = false;
    } else if (m_inCell && (name == u"p"_s || name == u"div"_s)) {
        m_cell += u'\n';
    }
}

Result<Table> HtmlRows::read(QStringView page)
{
    HtmlPieces pieces(page);
    for (auto piece = pieces.next(); piece != HtmlPieces::Kind::End && !m_tooLarge; piece = pieces.next()) {
        if (piece == HtmlPieces::Kind::Open)
            openTag(pieces);
        else if (piece == HtmlPieces::Kind::Close)
            closeTag(pieces.tag());
        else if (m_inCell)
            appendShown(m_cell, pieces.text());
    }
    closeCell();
    m_table.finish();
    if (m_tooLarge)
        return invalid(u"table.too_large"_s, {}, QString::number(m_fileRow));
    if (m_table.rowCount() == 0)
        return invalid(u"table.broken"_s);
    return std::move(m_table);
}

} // namespace

bool looksLikeHtmlTable(QStringView text)
{
    constexpr qsizetype kLookedAt = 64 * 1024; // office pages carry long style blocks in front
    const QStringView head = text.left(kLookedAt).trimmed();
    return head.startsWith(u'<') && head.contains(u"<table", Qt::CaseInsensitive);
}

Result<Table> parseHtmlTable(QStringView text)
{
    return HtmlRows().read(text);
}

} // namespace cdesk
