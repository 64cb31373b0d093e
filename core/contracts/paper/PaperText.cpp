// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/paper/PaperText.h"

#include "core/contracts/paper/PartyLabels.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Width of a line in halves of a Chinese character.
qsizetype widthOf(const QString& line)
{
    return std::count_if(line.begin(), line.end(), [](QChar sign) { return sign.unicode() >= 0x2e80; }) + line.size();
}

/// A line this much of the widest one was broken by the margin, not by its writer.
constexpr double kFull = 0.86;

/// 第一条 · 一、 · （二） · 3. · 4.1 · 甲方： · 电话：
bool beginsAnew(const QString& line)
{
    static const QRegularExpression head(
        u"^\\s*(第[一二三四五六七八九十百零〇\\d]{1,5}[条章节款]|[一二三四五六七八九十]{1,3}[、.．]|"
        "[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}([.．]\\d{1,2})*[、.．\\s]|[①-⑳]|"
        "[^，。；,;:：（(]{1,10}([（(][^）)]{1,10}[）)])?\\s*[:：])"_s);
    return head.match(line).hasMatch() || startsRow(line);
}

bool endsHere(const QString& line)
{
    return line.endsWith(u'。') || line.endsWith(u'；') || line.endsWith(u'：') || line.endsWith(u':') ||
           line.endsWith(u';');
}

} // namespace

QString textOfPaper(const std::vector<PaperParagraph>& paragraphs)
{
    QString text;
    for (const PaperParagraph& paragraph : paragraphs) {
        text += paragraph.text;
        text += u'\n';
    }
    return text;
}

std::vector<PaperParagraph> paragraphsOfPage(const QStringList& lines, int page)
{
    qsizetype widest = 0;
    for (const QString& line : lines)
        widest = std::max(widest, widthOf(line));
    std::vector<PaperParagraph> paragraphs;
    bool goesOn = false;
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty()) {
            goesOn = false;
            continue;
        }
        if (goesOn && !beginsAnew(line)) {
            QString& text = paragraphs.back().text;
            const bool isLatin = text.back().isLetterOrNumber() && text.back().unicode() < 0x80 &&
                                 line.front().isLetter() && line.front().unicode() < 0x80;
            text += isLatin ? u' ' + line : line;
        } else {
            paragraphs.push_back({line, page});
        }
        goesOn = widthOf(line) >= widest * kFull && !endsHere(line);
    }
    return paragraphs;
}

} // namespace cdesk
