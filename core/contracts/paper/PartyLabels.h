// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/paper/PaperTerms.h"

namespace cdesk {

/// A label with what stands behind it: 甲方（买方）：江南五金有限公司, 开户行：….
struct LabelledValue {
    bool isParty = false; ///< the label names a party; else `term` tells what it asks for
    QString label;        ///< 甲方, 买方, 出租人 …
    QString alias;        ///< the other word for the same party: 甲方 of 买方（甲方）; else empty
    PaperTerm term = PaperTerm::PartyName;
    qsizetype from = 0; ///< of the value, in the line
    QString value;      ///< as written, up to the next label or a wide gap
    int column = -1;    ///< in a table whose first cell is the label: which of the cells behind it, from 0
};

/// All of them in a half-width line, from left to right.
std::vector<LabelledValue> labelledValues(const QString& line);

/// Whether a line begins with a label without a colon, as a row of a table does whose lines were lost:
/// 开户银行 东屿商业银行.
bool startsRow(const QString& line);

/// Parties that a sentence introduces: 江南五金有限公司（以下简称甲方）.
std::vector<LabelledValue> introducedParties(const QString& line);

/// The line as the patterns read it; positions stay the same.
QString toHalfWidthLine(const QString& text);

} // namespace cdesk
