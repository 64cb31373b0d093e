// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/BlankFinder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kHintLength = 24;
constexpr qsizetype kLongestHeading = 16;
constexpr qsizetype kPadding = 8; ///< fewer underlined blanks beside underlined words only give them air

bool overlaps(const std::vector<FoundBlank>& blanks, qsizetype from, qsizetype to)
{
    return std::any_of(blanks.begin(), blanks.end(), [&](const FoundBlank& other) {
        const qsizetype start = other.blank.place.offset;
        return from < start + other.blank.length && start < to;
    });
}

void add(std::vector<FoundBlank>& blanks, BlankKind kind, const QString& text, qsizetype from, qsizetype to,
         std::vector<std::pair<qsizetype, qsizetype>> gaps)
{
    if (overlaps(blanks, from, to))
        return;
    FoundBlank found;
    found.blank.kind = kind;
    found.blank.place.offset = from;
    found.blank.length = to - from;
    found.blank.text = text.mid(from, to - from);
    found.gaps = std::move(gaps);
    blanks.push_back(found);
}

void addMatches(std::vector<FoundBlank>& blanks, BlankKind kind, const QString& text, const QRegularExpression& pattern)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        add(blanks, kind, text, match.capturedStart(), match.capturedEnd(),
            {{match.capturedStart(), match.capturedEnd()}});
    }
}

void addDateGaps(std::vector<FoundBlank>& blanks, const QString& text)
{
    static const QRegularExpression kDate(
        u"([\\s_＿\u3000]*)(?<![0-9０-９〇-九])年([\\s_＿\u3000]*)月([\\s_＿\u3000]*)日"_s);
    for (auto matches = kDate.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (match.captured(2).isEmpty() && match.captured(3).isEmpty())
            continue; // 年月日 as a word
        // "20__年" wants two digits more, "2016 年" none.
        static const QRegularExpression kBegun(u"(\\d+)\\s*$"_s);
        const QString begun = kBegun.match(text.left(match.capturedStart(1))).captured(1);
        const bool isWhole = begun.size() == 4;
        std::vector<std::pair<qsizetype, qsizetype>> gaps;
        for (int i = isWhole ? 2 : 1; i <= 3; ++i)
            gaps.emplace_back(match.capturedStart(i), match.capturedEnd(i));
        add(blanks, BlankKind::DateGap, text, match.capturedStart(), match.capturedEnd(), gaps);
        if (blanks.back().blank.place.offset == match.capturedStart())
            blanks.back().datePatterns = isWhole ? QStringList{u"M"_s, u"d"_s}
                                                 : QStringList{begun.size() == 2 ? u"yy"_s : u"yyyy"_s, u"M"_s, u"d"_s};
    }
}

void addUnderlinedSpaces(std::vector<FoundBlank>& blanks, const ParagraphText& paragraph)
{
    const QString& text = paragraph.text();
    for (qsizetype from = 0; from < text.size(); ++from) {
        qsizetype to = from;
        while (to < text.size() && text.at(to).isSpace() && text.at(to) != u'\n' && paragraph.isUnderlined(to))
            ++to;
        if (to == from)
            continue;
        const auto isUnderlinedWord = [&](qsizetype at) {
            return at >= 0 && at < text.size() && !text.at(at).isSpace() && paragraph.isUnderlined(at);
        };
        const bool isPadding = to - from < kPadding && (isUnderlinedWord(from - 1) || isUnderlinedWord(to));
        const bool isWide = to - from >= 2 || (to > from && (text.at(from) == u'\t' || text.at(from) == QChar(0x3000)));
        if (isWide && !isPadding)
            add(blanks, BlankKind::UnderlinedSpaces, text, from, to, {{from, to}});
        from = to - 1;
    }
}

bool isInCell(pugi::xml_node paragraph)
{
    return isElement(paragraph.parent(), "w:tc");
}

/// Text of the cell before the one this paragraph stands in.
QString cellBefore(pugi::xml_node paragraph)
{
    pugi::xml_node cell = paragraph.parent();
    while (cell && !isElement(cell, "w:tc"))
        cell = cell.parent();
    QString text;
    for (const pugi::xml_node other : cell.previous_sibling("w:tc").children("w:p"))
        text += paragraphText(other);
    return text;
}

/// The words right before a blank, without the signs that lead to it.
QString hintIn(const QString& before)
{
    static const QRegularExpression kClause(u"[，。；;,\n\t_＿]"_s);
    QString hint = before.mid(before.lastIndexOf(kClause) + 1).simplified();
    static const QRegularExpression kLead(u"[：:（(¥￥【\\s]+$"_s);
    return hint.remove(kLead).right(kHintLength);
}

/// Text of the paragraph before this one, if it is a heading of a few words: the blank stands below its name.
QString lineAbove(pugi::xml_node paragraph)
{
    const QString text = paragraphText(paragraph.previous_sibling("w:p")).trimmed();
    return text.size() <= kLongestHeading ? text : QString();
}

} // namespace

BlankFinder::BlankFinder(const TagReader& reader, const FieldNames& names,
                         const std::vector<pugi::xml_node>& paragraphs)
    : m_reader{reader}, m_suggestion{names}
{
    for (const pugi::xml_node paragraph : paragraphs)
        m_suggestion.learnSides(paragraphText(paragraph));
}

std::vector<FoundBlank> BlankFinder::find(pugi::xml_node paragraph)
{
    const ParagraphText text(paragraph);
    m_suggestion.readPast(text.text());
    std::vector<FoundBlank> blanks;
    // Tags stand where no blank may be found.
    if (const auto tags = m_reader.read(paragraph); tags) {
        for (const MergeTag& tag : *tags)
            add(blanks, BlankKind::Brackets, text.text(), tag.start, tag.end, {});
    }
    static const QRegularExpression kBrackets(u"[\\[［](填写|请填|待填|此处|输入)[^\\]］]*[\\]］]|【[^】]*】"_s);
    static const QRegularExpression kUnderscores(u"[_＿]{2,}"_s);
    addDateGaps(blanks, text.text());
    addMatches(blanks, BlankKind::Brackets, text.text(), kBrackets);
    addMatches(blanks, BlankKind::Underscores, text.text(), kUnderscores);
    addUnderlinedSpaces(blanks, text);
    std::erase_if(blanks, [](const FoundBlank& found) { return found.gaps.empty(); });
    std::sort(blanks.begin(), blanks.end(), [](const FoundBlank& one, const FoundBlank& other) {
        return one.blank.place.offset < other.blank.place.offset;
    });

    qsizetype previousEnd = 0;
    for (FoundBlank& found : blanks) {
        const qsizetype offset = found.blank.place.offset;
        QString before = text.text().mid(previousEnd, offset - previousEnd);
        if (before.trimmed().isEmpty() && previousEnd == 0)
            before = isInCell(paragraph) ? cellBefore(paragraph) : lineAbove(paragraph);
        found.blank.place = m_reader.placeOf(paragraph, offset);
        found.blank.hint = hintIn(before);
        found.blank.suggestion = m_suggestion.fieldFor(
            {found.blank.kind, found.blank.hint, before, text.text().mid(offset + found.blank.length, 24)});
        previousEnd = offset + found.blank.length;
    }
    return blanks;
}

} // namespace cdesk
