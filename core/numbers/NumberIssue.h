// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NumberRule.h"
#include "core/session/UnitOfWork.h"

namespace cdesk {

/// What a number is wanted for.
struct NumberWish {
    QString holder;    ///< the noun: `contract`, `archive_record`
    QString type;      ///< own sequence per type; empty: one for all
    QString rule;      ///< the office's rule, e.g. `XS-{yyyy}{MM}-{seq:4}`
    NumberParts parts; ///< date and codes; the sequence is filled in
};

/// Takes the next free number by rule inside the write in progress; numbers that were entered by hand are skipped.
/// Errors: number_rule.*
Result<QString> issueNumber(UnitOfWork& work, const NumberWish& wish);
/// Keeps a number that a person entered (old paper). Errors: number.taken, number.taken_in_bin (detail: the
/// number and what has it)
Result<void> keepEnteredNumber(UnitOfWork& work, const QString& holder, const QString& number);
/// What issueNumber would give now, for a preview.
Result<QString> previewNumber(const Database& database, const NumberWish& wish);

} // namespace cdesk
