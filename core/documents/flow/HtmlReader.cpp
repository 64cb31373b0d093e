// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/HtmlReader.h"

#include "core/base/HtmlText.h"
#include "core/documents/flow/HtmlTables.h"
#include "core/exchange/TextDecoding.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr double kMargin = 25 * kTwipsPerMillimetre;
constexpr double kTextWidth = 210 * kTwipsPerMillimetre - 2 * kMargin;
constexpr int kListIndent = 420;
constexpr int kDeepestList = 8;
constexpr size_t kDeepestTable = 8;  // deeper ones become their text
constexpr int kEasyLine = 300;       // 1.25 lines
constexpr int kAfterParagraph = 100; // twips

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f'; // the wide blank of Chinese text stays
}

bool isWide(QChar c)
{
    return c.unicode() >= 0x2E80;
}

/// Builds the model from tags and texts in the order of the page.
class Page {
public:
    FlowDoc read(QStringView text);

private:
    void open(const HtmlPieces& piece);
    void close(const QString& tag);
    void addText(const QString& text);
    void endParagraph(bool evenIfEmpty = false);
    void beginCell(const HtmlPieces& piece);
    std::vector<Block>& blocks() { return m_tables.empty() ? m_blocks : m_tables.back().cellBlocks(); }
    RunStyle runStyle() const;
    TextAlign align() const { return m_aligns.empty() ? TextAlign::Left : m_aligns.back(); }
    void pushAlign(const QString& name);

    std::vector<Block> m_blocks;
    std::vector<HtmlTable> m_tables;
    std::vector<TextAlign> m_aligns;
    std::vector<int> m_counts;    ///< per open list: the last number, -1 for bullets
    QHash<QString, int> m_styles; ///< how often b, i, u … are open
    Paragraph m_paragraph;
    QString m_label;
    QString m_title;
    int m_heading = 0;
    int m_ignoredTables = 0;
    bool m_inTitle = false;
    bool m_keepsBreaks = false; ///< inside <pre>
};

void Page::pushAlign(const QString& name)
{
    static const QHash<QString, TextAlign> kAligns = {{u"center"_s, TextAlign::Center},
                                                      {u"middle"_s, TextAlign::Center},
                                                      {u"right"_s, TextAlign::Right},
                                                      {u"justify"_s, TextAlign::Justify},
                                                      {u"left"_s, TextAlign::Left}};
    m_aligns.push_back(kAligns.value(name.toLower(), align()));
}

RunStyle Page::runStyle() const
{
    static constexpr double kHeadingPoints[] = {18, 15, 13, 12, 11, 10.5};
    RunStyle style;
    const auto isOpen = [this](const char* tag) { return m_styles.value(QString::fromLatin1(tag)) > 0; };
    style.bold = isOpen("b") || isOpen("strong") || isOpen("th") || m_heading > 0;
    style.italic = isOpen("i") || isOpen("em");
    style.strike = isOpen("s") || isOpen("del") || isOpen("strike");
    if (isOpen("u") || isOpen("ins"))
        style.underline = UnderlineKind::Single;
    if (isOpen("sup") || isOpen("sub"))
        style.position = isOpen("sup") ? VerticalPosition::Superscript : VerticalPosition::Subscript;
    if (m_heading > 0) {
        style.points = kHeadingPoints[m_heading - 1];
        style.eastAsianFont = u"黑体"_s;
    }
    return style;
}

void Page::addText(const QString& text)
{
    if (m_inTitle) {
        m_title += text;
        return;
    }
    Inline piece;
    piece.style = runStyle();
    QChar before = m_paragraph.inlines.empty() || m_paragraph.inlines.back().text.isEmpty()
                       ? QChar()
                       : m_paragraph.inlines.back().text.back();
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (m_keepsBreaks && c == u'\n') {
            if (!piece.text.isEmpty())
                m_paragraph.inlines.push_back(piece);
            piece.text.clear();
            endParagraph(true);
            before = QChar();
            continue;
        }
        if (isBlank(c)) {
            qsizetype end = i;
            while (!m_keepsBreaks && end + 1 < text.size() && isBlank(text[end + 1]))
                ++end;
            const QStringView blanks = QStringView(text).mid(i, end - i + 1);
            const bool isBroken = blanks.contains(u'\n') || blanks.contains(u'\r');
            const bool isBesideWide = isWide(before) || (end + 1 < text.size() && isWide(text[end + 1]));
            i = end;
            if (before.isNull() || before == u' ' || (isBroken && isBesideWide)) // a line of Chinese goes on
                continue;
            c = u' ';
        }
        piece.text += c;
        before = c;
    }
    if (!piece.text.isEmpty())
        m_paragraph.inlines.push_back(std::move(piece));
}

void Page::endParagraph(bool evenIfEmpty)
{
    if (m_paragraph.inlines.empty() && m_label.isEmpty() && !evenIfEmpty)
        return;
    ParagraphStyle& style = m_paragraph.style;
    style.align = align();
    style.line = kEasyLine;
    style.keepNext = m_heading > 0;
    if (m_heading > 0)
        style.before = style.after = kAfterParagraph;
    const int depth = std::min(static_cast<int>(m_counts.size()), kDeepestList);
    style.left = depth * kListIndent;
    if (!m_label.isEmpty()) {
        style.firstLine = -kListIndent;
        m_paragraph.label = std::exchange(m_label, {});
    }
    m_paragraph.markStyle = runStyle();
    m_paragraph.labelStyle = m_paragraph.markStyle;
    blocks().push_back({std::exchange(m_paragraph, {})});
}

void Page::beginCell(const HtmlPieces& piece)
{
    const bool isHeading = piece.tag() == u"th"_s;
    m_styles[u"th"_s] = isHeading ? 1 : 0;
    m_aligns.resize(m_tables.back().alignsOutside);
    pushAlign(piece.attribute(u"align"));
    if (isHeading && piece.attribute(u"align").isEmpty())
        m_aligns.back() = TextAlign::Center;
    m_tables.back().beginCell(piece.attribute(u"colspan").toInt(), piece.attribute(u"rowspan").toInt());
}

void Page::open(const HtmlPieces& piece)
{
    const QString& tag = piece.tag();
    const bool isHeading = tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6';
    if (tag == u"title"_s) {
        m_inTitle = true;
    } else if (tag == u"br"_s) {
        endParagraph(true);
    } else if (tag == u"p"_s || tag == u"div"_s || tag == u"center"_s || isHeading) {
        endParagraph();
        pushAlign(tag == u"center"_s ? u"center"_s : piece.attribute(u"align"));
        m_heading = isHeading ? tag[1].digitValue() : m_heading;
    } else if (tag == u"ul"_s || tag == u"ol"_s) {
        endParagraph();
        m_counts.push_back(tag == u"ol"_s ? 0 : -1);
    } else if (tag == u"li"_s) {
        endParagraph();
        const bool isCounted = !m_counts.empty() && m_counts.back() >= 0;
        m_label = isCounted ? QString::number(++m_counts.back()) + u'.' : u"•"_s;
    } else if (tag == u"hr"_s) {
        endParagraph();
        m_paragraph.style.bottom = {BorderKind::Single, 10, 20, 0xFF000000};
        endParagraph(true);
    } else if (tag == u"pre"_s) {
        endParagraph();
        m_keepsBreaks = true;
    } else if (tag == u"table"_s) {
        endParagraph();
        if (m_tables.size() >= kDeepestTable)
            ++m_ignoredTables;
        else
            m_tables.push_back(HtmlTable(piece.attribute(u"border").toInt() > 0, m_aligns.size()));
    } else if (tag == u"tr"_s || tag == u"td"_s || tag == u"th"_s) {
        endParagraph();
        if (m_tables.empty() || m_ignoredTables > 0)
            return;
        if (tag == u"tr"_s)
            m_tables.back().beginRow();
        else
            beginCell(piece);
    } else {
        ++m_styles[tag];
    }
}

void Page::close(const QString& tag)
{
    const bool isHeading = tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6';
    if (tag == u"title"_s) {
        m_inTitle = false;
    } else if (tag == u"p"_s || tag == u"div"_s || tag == u"center"_s || isHeading) {
        const bool hadText = !m_paragraph.inlines.empty();
        if (hadText && tag == u"p"_s)
            m_paragraph.style.after = kAfterParagraph;
        endParagraph();
        const size_t least = m_tables.empty() ? 0 : m_tables.back().alignsOutside;
        if (m_aligns.size() > least)
            m_aligns.pop_back();
        m_heading = isHeading ? 0 : m_heading;
    } else if (tag == u"ul"_s || tag == u"ol"_s) {
        endParagraph();
        if (!m_counts.empty())
            m_counts.pop_back();
    } else if (tag == u"li"_s || tag == u"td"_s || tag == u"th"_s || tag == u"tr"_s) {
        endParagraph();
    } else if (tag == u"pre"_s) {
        endParagraph();
        m_keepsBreaks = false;
    } else if (tag == u"table"_s) {
        endParagraph();
        if (m_ignoredTables > 0) {
            --m_ignoredTables;
        } else if (!m_tables.empty()) {
            HtmlTable table = std::move(m_tables.back());
            m_tables.pop_back();
            m_aligns.resize(std::min(m_aligns.size(), table.alignsOutside));
            m_styles[u"th"_s] = 0;
            for (Block& block : table.take(kTextWidth / static_cast<double>(m_tables.size() + 1)))
                blocks().push_back(std::move(block));
        }
    } else if (auto style = m_styles.find(tag); style != m_styles.end() && *style > 0) {
        --*style;
    }
}

FlowDoc Page::read(QStringView text)
{
    HtmlPieces piece(text);
    for (HtmlPieces::Kind kind = piece.next(); kind != HtmlPieces::Kind::End; kind = piece.next()) {
        if (kind == HtmlPieces::Kind::Text)
            addText(piece.text());
        else if (kind == HtmlPieces::Kind::Open)
            open(piece);
        else
            close(piece.tag());
    }
    while (!m_tables.empty())
        close(u"table"_s); // a page that breaks off
    endParagraph();
    FlowDoc document;
    document.title = m_title.simplified();
    document.compressPunctuation = true;
    FlowSection& section = document.sections.emplace_back();
    section.left = section.right = section.top = section.bottom = kMargin;
    section.blocks = std::move(m_blocks);
    return document;
}

} // namespace

bool looksLikeHtml(const QByteArray& bytes)
{
    constexpr qsizetype kLookedAt = 4096;
    const auto text = decodeText(bytes.first(std::min(bytes.size(), kLookedAt)));
    if (bytes.startsWith("PK") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return false;
    return bytes.left(kLookedAt).trimmed().startsWith('<') || (text && text->trimmed().startsWith(u'<'));
}

Result<FlowDoc> readHtml(const QByteArray& bytes)
{
    const auto text = decodeText(bytes);
    if (!text)
        return passOn(text);
    if (!text->contains(u'<'))
        return invalid(u"html.not_a_page"_s);
    FlowDoc document = Page().read(*text);
    if (document.plainText().trimmed().isEmpty())
        return invalid(u"html.empty"_s);
    return document;
}

} // namespace cdesk
