// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clauses/ClauseRecognition.h"

#include <QRegularExpression>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Fewer fixed letters than this stand in many texts by chance.
constexpr qsizetype kFewestLetters = 16;
/// What a filled field or a paragraph's number may take between two pieces.
constexpr qsizetype kWidestGap = 300;
/// Beginnings tried in one text: a hostile text of one word repeated must not take long.
constexpr int kMostBeginnings = 64;

} // namespace

WordingText::WordingText(const QString& text)
{
    m_letters.reserve(text.size());
    for (const QChar unit : text.normalized(QString::NormalizationForm_KC))
        if (unit.isLetterOrNumber() || unit.isSurrogate())
            m_letters += unit.toLower();
}

ClauseWording::ClauseWording(const QString& body)
{
    static const QRegularExpression between(u"\\n|\\{\\{[^}]*\\}\\}|[_＿]{2,}|【[^】]*】"_s);
    for (const QString& piece : body.split(between)) {
        const QString letters = WordingText(piece).letters();
        if (letters.size() > 1) // a single character proves nothing
            m_pieces.push_back(letters);
    }
}

bool ClauseWording::isTooShort() const
{
    const auto add = [](qsizetype sum, const QString& piece) { return sum + piece.size(); };
    return std::accumulate(m_pieces.begin(), m_pieces.end(), qsizetype{0}, add) < kFewestLetters;
}

bool ClauseWording::continues(const QString& letters, qsizetype end) const
{
    for (size_t i = 1; i < m_pieces.size(); ++i) {
        const qsizetype at = letters.indexOf(m_pieces[i], end);
        if (at < 0 || at - end > kWidestGap)
            return false;
        end = at + m_pieces[i].size();
    }
    return true;
}

bool ClauseWording::standsIn(const WordingText& text) const
{
    if (isTooShort())
        return false;
    const QString& letters = text.letters();
    qsizetype begin = letters.indexOf(m_pieces.front());
    for (int tries = 0; begin >= 0 && tries < kMostBeginnings; ++tries) {
        if (continues(letters, begin + m_pieces.front().size()))
            return true;
        begin = letters.indexOf(m_pieces.front(), begin + 1);
    }
    return false;
}

} // namespace cdesk
