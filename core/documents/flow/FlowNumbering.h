// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowStyle.h"

#include <array>
#include <map>
#include <optional>

namespace cdesk {

/// What stands between a number and its text.
enum class LabelEnd { Tab, Space, Nothing };

/// How a number looks where it differs from the paragraph's own mark.
struct LabelLook {
    std::optional<QString> latinFont, eastAsianFont;
    std::optional<double> points;
    std::optional<bool> bold, italic;
    std::optional<QRgb> color;

    /// Style of the number of a paragraph whose mark looks like @p mark: never underlined.
    RunStyle on(const RunStyle& mark) const;
    friend bool operator==(const LabelLook&, const LabelLook&) = default;
};

/// One level of a list.
struct NumberingLevel {
    int start = 1;
    QString format = QStringLiteral("decimal"); ///< Word's name, see numberText(); "bullet" for a sign
    QString text;                               ///< 第%1条, %1.%2; of a bullet the sign itself
    bool isLegal = false;                       ///< the levels above count in digits: 1.1, not 一.1
    LabelEnd end = LabelEnd::Tab;
    QString styleName; ///< the paragraph style that belongs to this level; may be empty
    LabelLook look;
    /// Counts anew behind a number of this level (1 = the uppermost) or one above it; 0: never; unset: behind any
    /// above.
    std::optional<int> restartsAfter = {};
    TextAlign align = TextAlign::Left; ///< what stands at the number's place: its start, its middle or its end
    friend bool operator==(const NumberingLevel&, const NumberingLevel&) = default;
};

/// A list as paragraphs refer to it by ParagraphStyle::numberingId.
struct NumberingList {
    static constexpr size_t kLevels = 9;
    int family = 0; ///< lists of one family count on where the other stopped
    std::array<std::optional<NumberingLevel>, kLevels> levels;
    std::array<std::optional<int>, kLevels> restarts; ///< this list begins a level anew
    friend bool operator==(const NumberingList&, const NumberingList&) = default;
};

/// By numbering id.
using NumberingLists = std::map<int, NumberingList>;

/// Counts the numbered paragraphs of a document in their order.
class NumberingCount {
public:
    /// @p lists outlive the count.
    explicit NumberingCount(const NumberingLists& lists) : m_lists{&lists} {}

    /// The next number of a list, ready to print (第一条, 1.1, （一）, ●); nothing when list or level do not exist.
    std::optional<QString> next(int list, int level);

private:
    using Counters = std::array<std::optional<int>, NumberingList::kLevels>;

    const NumberingLists* m_lists;
    std::map<int, Counters> m_counters; ///< by family
    std::map<int, bool> m_restarted;    ///< by numbering id: its own start was counted
};

} // namespace cdesk
