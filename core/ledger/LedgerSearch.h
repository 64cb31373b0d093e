// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PinyinMatch.h"
#include "core/ledger/LedgerTable.h"

namespace cdesk {

/// By position: 1 = the row stays, 0 = it does not.
using RowMask = std::vector<quint8>;

/// Part of a shown text, in its own characters.
struct HitRange {
    int start = 0;
    int length = 0;
    friend bool operator==(const HitRange&, const HitRange&) = default;
};

/// What was typed into a search box. Words between blanks must all be found, in any searched column of the row;
/// letters also find Chinese by its reading (initials and syllables mixed). When nothing is found at all, something
/// that looks like a number finds the numbers that are one slip away.
class LedgerSearch {
public:
    explicit LedgerSearch(QStringView typed);

    bool isEmpty() const { return m_terms.empty(); }
    /// Takes the rows out of @p mask that do not match.
    void narrow(const LedgerTable& table, RowMask& mask) const;
    /// Does a text of a searched column begin with one of the words, as typed or by its reading?
    bool beginsIn(QStringView shown) const;
    /// Where the words stand in a text of a searched column, for marking; ascending, without overlaps.
    std::vector<HitRange> hitsIn(QStringView shown) const;

private:
    struct Term {
        QString folded;
        std::optional<PinyinQuery> reading; ///< when it has letters that may stand for Chinese
    };
    static void narrowToTerm(const LedgerTable& table, const Term& term, RowMask& mask);
    void narrowToSlips(const LedgerTable& table, RowMask& mask) const;

    std::vector<Term> m_terms;
    QString m_number; ///< letters and digits of all that was typed, when it may be a number
};

} // namespace cdesk
