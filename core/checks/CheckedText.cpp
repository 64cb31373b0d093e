// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/CheckedText.h"

#include "core/base/FigureText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// A text without a full stop is cut here: no rule looks further than a sentence.
constexpr qsizetype kLongestSentence = 2000;
/// More findings than this say nothing any more.
constexpr size_t kMostFindings = 200;

bool endsSentence(QChar sign)
{
    return sign == u'。' || sign == u'；' || sign == u';' || sign == u'\n' || sign == u'！' || sign == u'？';
}

} // namespace

CheckedText::CheckedText(std::vector<TextParagraph> paragraphs) : m_paragraphs{std::move(paragraphs)}
{
    for (size_t i = 0; i < m_paragraphs.size(); ++i) {
        m_whole += toHalfWidth(m_paragraphs[i].text);
        m_whole += u'\n';
        addSentences(i);
    }
}

void CheckedText::addSentences(size_t paragraph)
{
    const QString text = toHalfWidth(m_paragraphs[paragraph].text);
    qsizetype from = 0;
    const auto cut = [&](qsizetype to) {
        if (const QString piece = text.mid(from, to - from); !piece.trimmed().isEmpty())
            m_sentences.push_back({paragraph, from, piece});
        from = to;
    };
    for (qsizetype at = 0; at < text.size(); ++at)
        if (endsSentence(text.at(at)) || at - from >= kLongestSentence)
            cut(at + 1);
    cut(text.size());
}

void CheckRun::find(CheckRule rule, const QString& code, const QString& detail)
{
    if (isOn(rule))
        add({m_rules.of(rule).severity, code, detail, {}, 0, {}});
}

void CheckRun::find(CheckRule rule, const QString& code, const QString& detail, const Sentence& sentence,
                    qsizetype from, qsizetype length)
{
    if (!isOn(rule))
        return;
    const TextParagraph& paragraph = m_text.paragraphs()[sentence.paragraph];
    const qsizetype offset = sentence.offset + from;
    add({m_rules.of(rule).severity,
         code,
         detail,
         {paragraph.part, paragraph.number, offset},
         length,
         paragraph.text.mid(offset, length).trimmed()});
}

bool CheckRun::hasFound(const QString& code, const Sentence& sentence) const
{
    const TextParagraph& paragraph = m_text.paragraphs()[sentence.paragraph];
    return std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding& finding) {
        return finding.code == code && finding.place.part == paragraph.part &&
               finding.place.paragraph == paragraph.number;
    });
}

std::vector<Finding> CheckRun::take()
{
    const auto order = [](const Finding& finding) {
        return std::tuple(finding.severity != FindingSeverity::Blocking, finding.place.paragraph == 0);
    };
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [&](const Finding& a, const Finding& b) { return order(a) < order(b); });
    std::vector<Finding> kept;
    for (Finding& finding : m_findings)
        if (kept.size() < kMostFindings && std::find(kept.begin(), kept.end(), finding) == kept.end())
            kept.push_back(std::move(finding));
    return kept;
}

} // namespace cdesk
