// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/numbers/NumberRegister.h"

#include <QString>

#include <vector>

namespace cdesk {

class Database;

/// The name under which a sequence is stored.
QString scopeOf(const QString& holder, const QString& type);

/// Numbers given out by the office (C3): own sequence per scope and period, never the same twice, gaps explained.
/// A scope is a noun and its type, e.g. `contract/买卖合同` or `archive`.
class NumberRepository {
public:
    explicit NumberRepository(const Database& database) : m_database{database} {}

    /// The next sequence number of @p scope in @p period; it is taken from now on.
    qint64 takeNext(const QString& scope, const QString& period) const;
    /// The number that takeNext would give, for a preview.
    qint64 peekNext(const QString& scope, const QString& period) const;
    bool isIssued(const QString& number) const;
    /// Remembers who holds @p number. Throws StorageFault when it is given already: ask isIssued first.
    void keep(const QString& number, const QString& scope, const QString& period, qint64 seq, const QString& holder,
              qint64 holderId, qint64 atUtcMs) const;
    /// Who has the number, as people know it: title of the contract; empty when its holder is gone.
    QString holderOf(const QString& number) const;
    /// Whether who has the number lies in the bin.
    bool isInBin(const QString& number) const;
    /// The holder is gone (purged): the number stays taken, with the reason.
    void explainGap(const QString& number, const QString& reason) const;

    std::vector<NumberSequence> sequences() const;
    /// The numbers given out in a sequence, by their place in it.
    std::vector<RegisteredNumber> issuedIn(const NumberSequence& sequence) const;

private:
    const Database& m_database;
};

} // namespace cdesk
