// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/CheckedText.h"
#include "core/documents/flow/FlowDoc.h"

namespace cdesk {

// The rules of the clause check, a family a file. Each writes what it found into the run.

/// Places to fill in that are still empty (BlanksLeft); those of signature blocks stay out.
void checkBlanks(CheckRun& run);
/// Clauses such a contract must have, payment, ending, duties and liability of both sides, the office's own words.
void checkClauses(CheckRun& run);
/// Which court or commission decides.
/// Source: Arbitration Law (1994) art. 16 and 18: an arbitration clause needs a chosen commission; Supreme People's
/// Court, Fa Shi [2006] No. 7, art. 7: a clause that allows both court and arbitration is void.
void checkDispute(CheckRun& run);
/// Dates that do not exist, terms that end before they begin, terms whose length is not what is said, deliveries
/// before signing or after the end.
void checkDates(CheckRun& run);
/// Amounts in words against figures, the contract's amount, currencies.
void checkAmounts(CheckRun& run);
/// Line items of tables: quantity × price, and their sum.
void checkLineSums(CheckRun& run, const FlowDoc& document);
/// Penalties, deposits, guarantees, leases against the limits of law.
/// Source: Civil Code art. 585 and Fa Shi [2023] No. 13 art. 65 (a penalty 30 % above the damage is generally too
/// high), Civil Code art. 586 (deposit at most 20 % of the price), 686 and 692 (kind and term of a guarantee), 705
/// (leases of at most 20 years). What is too high is for a court to say: these findings are hints.
void checkLimits(CheckRun& run);
/// Parties named in the text against those of the contract, and their credit codes.
void checkParties(CheckRun& run);
/// Laws that are no longer in force.
/// Source: Civil Code art. 1260 (nine laws repealed on 2021-01-01); Contract Law (1999) art. 428 (three contract laws,
/// 1999-10-01); Foreign Investment Law art. 42 (three laws, 2020-01-01); State Council Order No. 691 (business tax,
/// 2017-11-19); Value Added Tax Law art. 38 (provisional regulations, 2026-01-01).
void checkLaws(CheckRun& run);

} // namespace cdesk
