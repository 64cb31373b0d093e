// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Term.h"
#include "core/ledger/LedgerTableWriter.h"
#include "core/session/ChangeSet.h"

#include <functional>

namespace cdesk {

class Database;
class LedgerData;

/// What derived columns follow from.
struct LedgerDay {
    QDate today;
    TermWarnings warnings; ///< the office's settings

    friend bool operator==(const LedgerDay&, const LedgerDay&) = default;
};

/// What one noun brings into the ledger. Written in the noun's `…List.cpp`, the only other place for its SQL.
class LedgerSource {
public:
    virtual ~LedgerSource() = default;

    virtual EntityKind kind() const = 0;
    virtual std::shared_ptr<const TableShape> shape() const = 0;

    /// Gives @p each every row, ascending by id. @p each returns false to stop.
    virtual void readAll(const Database& database, LedgerRow& row, const std::function<bool()>& each) const = 0;
    /// Fills @p row with the row of this id; false when there is none.
    virtual bool readOne(const Database& database, qint64 id, LedgerRow& row) const = 0;
    /// Ids of the rows this list begins with in its usual order, by one query along an index; for showing them before
    /// everything is read. None where that is not worth it.
    virtual std::vector<qint64> firstIds(const Database& database) const
    {
        Q_UNUSED(database)
        return {};
    }
    /// How many rows readAll() will give; for progress.
    virtual qint64 count(const Database& database) const = 0;

    /// Ids of this noun whose rows show something of what changed. @p before is the ledger without the change.
    virtual std::vector<qint64> affected(const Database& database, const LedgerData& before,
                                         const ChangeSet& changes) const = 0;

    /// Columns that follow from the day and the settings, for a row on its way in.
    virtual void deriveOn(const LedgerDay& day, LedgerRow& row) const
    {
        Q_UNUSED(day)
        Q_UNUSED(row)
    }
    /// The same for all rows that stand; called when the day turns or the settings change.
    virtual void turnDay(const LedgerDay& day, LedgerTableWriter& writer) const
    {
        Q_UNUSED(day)
        Q_UNUSED(writer)
    }
};

} // namespace cdesk
