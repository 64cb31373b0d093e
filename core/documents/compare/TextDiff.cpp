// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/compare/TextDiff.h"

#include "core/documents/compare/SequenceMatch.h"

#include <QHash>

#include <algorithm>

namespace cdesk {

namespace {

constexpr int kMostParagraphEdits = 1500;
constexpr int kMostTokenEdits = 600;
/// Tokens × edits of one paragraph: keeps a paragraph of hostile length below some 20 ms.
constexpr int kMostTokenWork = 4'000'000;
/// Pairs of paragraphs that are weighed against each other in one stretch of changes.
constexpr size_t kMostPairs = 10'000;
/// From here on, of 100, a paragraph counts as changed and not as another one.
constexpr int kLikeness = 40;

/// The same number for the same text.
class Numbers {
public:
    int of(const QString& text)
    {
        const auto known = m_numbers.constFind(text);
        return known != m_numbers.constEnd() ? *known : *m_numbers.insert(text, static_cast<int>(m_numbers.size()));
    }

private:
    QHash<QString, int> m_numbers;
};

struct Source {
    int index; ///< in the text as given
    QString text;
    std::vector<quint32> pairs; ///< of neighbouring characters, sorted; made when asked for
};

std::vector<Source> sourcesOf(const QStringList& paragraphs)
{
    std::vector<Source> sources;
    for (qsizetype i = 0; i < paragraphs.size(); ++i)
        if (const QString text = paragraphs.at(i).simplified(); !text.isEmpty())
            sources.push_back({static_cast<int>(i), text, {}});
    return sources;
}

bool isWordCharacter(QChar sign)
{
    return sign.unicode() < 128 && (sign.isLetterOrNumber() || sign == u'.' || sign == u',');
}

/// Chinese character by character; numbers and Latin words whole.
QStringList tokensOf(const QString& text)
{
    QStringList tokens;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isWordCharacter(text.at(at)))
            while (end < text.size() && isWordCharacter(text.at(end)))
                ++end;
        else if (text.at(at).isHighSurrogate() && end < text.size())
            ++end;
        tokens.append(text.mid(at, end - at));
        at = end;
    }
    return tokens;
}

void append(std::vector<DiffPiece>& pieces, DiffPiece::Kind kind, const QString& text)
{
    if (text.isEmpty())
        return;
    if (!pieces.empty() && pieces.back().kind == kind)
        pieces.back().text += text;
    else
        pieces.push_back({kind, text});
}

/// A single character that happens to be the same between two changes only tears them apart for the reader.
std::vector<DiffPiece> withoutCrumbs(const std::vector<DiffPiece>& pieces)
{
    std::vector<DiffPiece> kept;
    QString deleted;
    QString inserted;
    const auto flush = [&] {
        append(kept, DiffPiece::Kind::Deleted, std::exchange(deleted, {}));
        append(kept, DiffPiece::Kind::Inserted, std::exchange(inserted, {}));
    };
    for (size_t i = 0; i < pieces.size(); ++i) {
        const DiffPiece& piece = pieces[i];
        if (piece.kind == DiffPiece::Kind::Deleted) {
            deleted += piece.text;
        } else if (piece.kind == DiffPiece::Kind::Inserted) {
            inserted += piece.text;
        } else if (piece.text.size() == 1 && i > 0 && i + 1 < pieces.size() && deleted.size() + inserted.size() > 2 &&
                   pieces[i + 1].text.size() > 1) {
            deleted += piece.text;
            inserted += piece.text;
        } else {
            flush();
            append(kept, DiffPiece::Kind::Same, piece.text);
        }
    }
    flush();
    return kept;
}

std::vector<DiffPiece> piecesOf(const QString& before, const QString& after)
{
    const QStringList a = tokensOf(before);
    const QStringList b = tokensOf(after);
    Numbers numbers;
    std::vector<int> x;
    std::vector<int> y;
    for (const QString& token : a)
        x.push_back(numbers.of(token));
    for (const QString& token : b)
        y.push_back(numbers.of(token));
    const int length = static_cast<int>(x.size() + y.size()) + 1;
    const int edits = std::clamp(kMostTokenWork / length, 16, kMostTokenEdits);
    std::vector<DiffPiece> pieces;
    int i = 0;
    int j = 0;
    const auto upTo = [&](int endOfA, int endOfB) {
        while (i < endOfA)
            append(pieces, DiffPiece::Kind::Deleted, a.at(i++));
        while (j < endOfB)
            append(pieces, DiffPiece::Kind::Inserted, b.at(j++));
    };
    for (const auto& [inA, inB] : matchSequences(x, y, edits)) {
        upTo(inA, inB);
        append(pieces, DiffPiece::Kind::Same, a.at(inA));
        i = inA + 1;
        j = inB + 1;
    }
    upTo(static_cast<int>(a.size()), static_cast<int>(b.size()));
    return withoutCrumbs(pieces);
}

const std::vector<quint32>& pairsOf(Source& source)
{
    if (source.pairs.empty())
        for (qsizetype i = 0; i < source.text.size(); ++i) {
            const quint32 next = i + 1 < source.text.size() ? source.text.at(i + 1).unicode() : 0;
            source.pairs.push_back(static_cast<quint32>(source.text.at(i).unicode()) << 16 | next);
        }
    std::sort(source.pairs.begin(), source.pairs.end());
    return source.pairs;
}

/// Of 100: how much two paragraphs have in common (Dice's coefficient over pairs of characters).
int likeness(Source& before, Source& after)
{
    const auto& a = pairsOf(before);
    const auto& b = pairsOf(after);
    size_t common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return static_cast<int>(200 * common / (a.size() + b.size()));
}

/// The paragraphs of two stretches that belong together, in order, so that their likeness adds up to the most.
std::vector<std::pair<int, int>> bestPairs(std::span<Source> before, std::span<Source> after)
{
    std::vector<std::pair<int, int>> pairs;
    const size_t n = before.size();
    const size_t m = after.size();
    if (n * m > kMostPairs) { // too many to weigh: in order, as far as they are alike
        for (size_t i = 0; i < std::min(n, m); ++i)
            if (likeness(before[i], after[i]) >= kLikeness)
                pairs.emplace_back(static_cast<int>(i), static_cast<int>(i));
        return pairs;
    }
    std::vector<int> best((n + 1) * (m + 1), 0);
    std::vector<int> like(n * m, 0);
    const auto at = [&](size_t i, size_t j) -> int& { return best[i * (m + 1) + j]; };
    for (size_t i = n; i-- > 0;)
        for (size_t j = m; j-- > 0;) {
            const int here = likeness(before[i], after[j]);
            like[i * m + j] = here;
            at(i, j) = std::max({at(i + 1, j), at(i, j + 1), here >= kLikeness ? at(i + 1, j + 1) + here : 0});
        }
    for (size_t i = 0, j = 0; i < n && j < m;) {
        const int here = like[i * m + j];
        if (here >= kLikeness && at(i, j) == at(i + 1, j + 1) + here)
            pairs.emplace_back(static_cast<int>(i++), static_cast<int>(j++));
        else if (at(i, j) == at(i + 1, j))
            ++i;
        else
            ++j;
    }
    return pairs;
}

/// Writes one stretch of changes: pairs as changed, the rest as deleted and inserted.
void addChanges(TextDiff& diff, std::span<Source> before, std::span<Source> after)
{
    size_t i = 0;
    size_t j = 0;
    const auto upTo = [&](size_t endOfBefore, size_t endOfAfter) {
        for (; i < endOfBefore; ++i, ++diff.deleted)
            diff.paragraphs.push_back(
                {ParagraphDiff::Kind::Deleted, before[i].index, -1, {{DiffPiece::Kind::Deleted, before[i].text}}});
        for (; j < endOfAfter; ++j, ++diff.inserted)
            diff.paragraphs.push_back(
                {ParagraphDiff::Kind::Inserted, -1, after[j].index, {{DiffPiece::Kind::Inserted, after[j].text}}});
    };
    for (const auto& [x, y] : bestPairs(before, after)) {
        upTo(static_cast<size_t>(x), static_cast<size_t>(y));
        diff.paragraphs.push_back(
            {ParagraphDiff::Kind::Changed, before[i].index, after[j].index, piecesOf(before[i].text, after[j].text)});
        ++diff.changed;
        ++i;
        ++j;
    }
    upTo(before.size(), after.size());
}

} // namespace

TextDiff compareTexts(const QStringList& before, const QStringList& after)
{
    std::vector<Source> a = sourcesOf(before);
    std::vector<Source> b = sourcesOf(after);
    Numbers numbers;
    std::vector<int> x;
    std::vector<int> y;
    for (const Source& source : a)
        x.push_back(numbers.of(source.text));
    for (const Source& source : b)
        y.push_back(numbers.of(source.text));
    TextDiff diff;
    size_t i = 0;
    size_t j = 0;
    const auto changesUpTo = [&](size_t endOfA, size_t endOfB) {
        addChanges(diff, std::span(a).subspan(i, endOfA - i), std::span(b).subspan(j, endOfB - j));
        i = endOfA;
        j = endOfB;
    };
    for (const auto& [inA, inB] : matchSequences(x, y, kMostParagraphEdits)) {
        changesUpTo(static_cast<size_t>(inA), static_cast<size_t>(inB));
        diff.paragraphs.push_back(
            {ParagraphDiff::Kind::Same, a[i].index, b[j].index, {{DiffPiece::Kind::Same, a[i].text}}});
        ++i;
        ++j;
    }
    changesUpTo(a.size(), b.size());
    return diff;
}

} // namespace cdesk
