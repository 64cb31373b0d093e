// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/compare/SequenceMatch.h"

#include <algorithm>

namespace cdesk {

namespace {

/// How far each diagonal was reached after d edits; diagonals run from -d to d.
class Reach {
public:
    explicit Reach(int edits) : m_edits{edits}, m_x(static_cast<size_t>(2 * edits + 3), 0) {}
    int& at(int diagonal) { return m_x[static_cast<size_t>(diagonal + m_edits + 1)]; }
    int at(int diagonal) const { return m_x[static_cast<size_t>(diagonal + m_edits + 1)]; }

private:
    int m_edits;
    std::vector<int> m_x;
};

/// Whether the best way to diagonal @p k goes down from k + 1 (an insertion) rather than right from k - 1.
bool comesDown(const Reach& last, int k, int d)
{
    return k == -d || (k != d && last.at(k - 1) < last.at(k + 1));
}

/// The reach after each number of edits, up to the one that arrives; empty when that takes too many.
std::vector<Reach> search(std::span<const int> a, std::span<const int> b, int mostEdits)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    std::vector<Reach> all;
    Reach last(0);
    for (int d = 0; d <= mostEdits; ++d) {
        Reach now(d);
        for (int k = -d; k <= d; k += 2) {
            int x = d == 0 ? 0 : comesDown(last, k, d) ? last.at(k + 1) : last.at(k - 1) + 1;
            int y = x - k;
            while (x < n && y < m && a[static_cast<size_t>(x)] == b[static_cast<size_t>(y)]) {
                ++x;
                ++y;
            }
            now.at(k) = x;
            if (x >= n && y >= m) {
                all.push_back(std::move(now));
                return all;
            }
        }
        // The next round asks one diagonal beyond either end.
        last = Reach(d + 1);
        for (int k = -d; k <= d; ++k)
            last.at(k) = now.at(k);
        all.push_back(std::move(now));
    }
    return {};
}

/// Walks back from the end and collects what was the same.
std::vector<std::pair<int, int>> walkBack(const std::vector<Reach>& all, int n, int m)
{
    std::vector<std::pair<int, int>> same;
    int x = n;
    int y = m;
    for (int d = static_cast<int>(all.size()) - 1; d > 0; --d) {
        Reach last(d);
        for (int k = -(d - 1); k <= d - 1; ++k)
            last.at(k) = all[static_cast<size_t>(d - 1)].at(k);
        const int k = x - y;
        const int from = comesDown(last, k, d) ? k + 1 : k - 1;
        const int fromX = last.at(from);
        const int fromY = fromX - from;
        while (x > fromX && y > fromY)
            same.emplace_back(--x, --y);
        x = fromX;
        y = fromY;
    }
    while (x > 0 && y > 0)
        same.emplace_back(--x, --y);
    std::reverse(same.begin(), same.end());
    return same;
}

} // namespace

std::vector<std::pair<int, int>> matchSequences(std::span<const int> before, std::span<const int> after, int mostEdits)
{
    size_t head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    size_t tail = 0;
    while (tail < before.size() - head && tail < after.size() - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    std::vector<std::pair<int, int>> same;
    for (size_t i = 0; i < head; ++i)
        same.emplace_back(static_cast<int>(i), static_cast<int>(i));
    const auto a = before.subspan(head, before.size() - head - tail);
    const auto b = after.subspan(head, after.size() - head - tail);
    if (!a.empty() && !b.empty()) {
        const auto reached = search(a, b, mostEdits);
        if (!reached.empty())
            for (const auto& [x, y] : walkBack(reached, static_cast<int>(a.size()), static_cast<int>(b.size())))
                same.emplace_back(x + static_cast<int>(head), y + static_cast<int>(head));
    }
    for (size_t i = tail; i > 0; --i)
        same.emplace_back(static_cast<int>(before.size() - i), static_cast<int>(after.size() - i));
    return same;
}

} // namespace cdesk
