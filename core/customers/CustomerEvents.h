// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Customer.h"
#include "core/session/Event.h"

namespace cdesk {

// What the log keeps of a customer's life. Edits keep only the fields that changed.

struct CustomerCreated {
    const Customer& customer;
    AuditRecord audit() const;
};

struct CustomerEdited {
    const Customer& before;
    const Customer& after;
    AuditRecord audit() const;
};

/// Put into the bin, taken out of it, or gone for good.
struct CustomerBinned {
    enum class Way { Removed, Restored, Purged };
    const Customer& customer;
    Way way;
    AuditRecord audit() const;
};

/// One record took over another.
struct CustomersMerged {
    enum class Way { Merged, TakenBack };
    const Customer& kept;
    const Customer& merged;
    int movedContracts;
    Way way;
    AuditRecord audit() const;
};

/// A whole import: one line with counts, however many rows.
struct CustomersImported {
    qint64 batchId;
    QString fileName;
    int rows;
    int created;
    int updated;
    int skipped;
    AuditRecord audit() const;
};

struct CustomerImportUndone {
    qint64 batchId;
    QString fileName;
    int removed;
    int restored;
    AuditRecord audit() const;
};

} // namespace cdesk
