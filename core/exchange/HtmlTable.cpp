// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HtmlTable.h"

#include "core/base/HtmlText.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Text between tags as it would be shown: entities replaced, runs of blanks made one.
void appendShown(QString& cell, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const qsizetype end = text.mid(i, 12).indexOf(u';');
            if (end > 1) {
                // A blank that must not break is a plain one to a list.
                cell += htmlCharacter(text.mid(i + 1, end - 1)).replace(u'\u00A0', u' ');
                i += end;
                continue;
            }
        }
        if (!text[i].isSpace())
            cell += text[i];
        else if (!cell.isEmpty() && !cell.back().isSpace())
            cell += u' ';
    }
}

/// Value of colspan in a tag, 1 when there is none; kept small so that no page can blow the table up.
int columnSpan(QStringView tag)
{
    constexpr int kWidestSpan = 100;
    const qsizetype at = tag.indexOf(u"colspan", 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    int span = 0;
    for (const QChar character : tag.mid(at + 7, 8)) {
        if (character.isDigit())
            span = span * 10 + character.digitValue();
        else if (span > 0)
            break;
    }
    return std::clamp(span, 1, kWidestSpan);
}

/// Builds the table from tags and texts in the order of the page.
class HtmlRows {
public:
    Result<Table> read(QStringView page);

private:
    void tag(QStringView whole);
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

void HtmlRows::tag(QStringView whole)
{
    qsizetype end = whole.startsWith(u'/') ? 1 : 0;
    while (end < whole.size() && whole[end].isLetterOrNumber())
        ++end;
    const QString name = whole.left(end).toString().toLower();
    if (name == u"tr"_s) {
        closeCell();
        m_table.beginRow(++m_fileRow);
        m_inRow = true;
    } else if (name == u"td"_s || name == u"th"_s) {
        closeCell();
        if (!m_inRow)
            m_table.beginRow(++m_fileRow); // a cell without a row: forgotten <tr>
        m_inRow = m_inCell = true;
        m_span = columnSpan(whole);
    } else if (name == u"/td"_s || name == u"/th"_s) {
        closeCell();
    } else if (name == u"/tr"_s || name == u"/table"_s) {
        closeCell();
        m_inRow = false;
    } else if (m_inCell && (name == u"br"_s || name == u"/p"_s || name == u"/div"_s)) {
        m_cell += u'\n';
    }
}

Result<Table> HtmlRows::read(QStringView page)
{
    for (qsizetype at = 0; at < page.size() && !m_tooLarge;) {
        const qsizetype open = page.indexOf(u'<', at);
        if (m_inCell)
            appendShown(m_cell, page.mid(at, (open < 0 ? page.size() : open) - at));
        if (open < 0)
            break;
        const QStringView rest = page.mid(open + 1);
        QStringView closing = u">";
        if (rest.startsWith(u"!--"))
            closing = u"-->";
        else if (rest.startsWith(u"script", Qt::CaseInsensitive))
            closing = u"</script>";
        else if (rest.startsWith(u"style", Qt::CaseInsensitive))
            closing = u"</style>";
        const qsizetype close = rest.indexOf(closing, 0, Qt::CaseInsensitive);
        if (close < 0)
            break;
        if (closing.size() == 1)
            tag(rest.left(close));
        at = open + 1 + close + closing.size();
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
