// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/session/AuditRepository.h"
#include "core/session/Office.h"

#include <QTemporaryDir>

namespace cdesk {

/// A whole office in one line: real schema in memory, real gate, documents in a temporary folder, a clock that
/// stands still on 2026-03-02 (a Monday). Services are made on it where a test needs them.
class TestOffice {
public:
    TestOffice();
    ~TestOffice();

    FixedClock clock{QDate(2026, 3, 2)};
    QTemporaryDir folder;
    std::unique_ptr<Office> office;
    Session& session;
    Database& database;

    /// An actor of the given role; `admin` may do everything.
    Actor actor(Role role) const;
    Actor admin;

    /// Entries in the log.
    qint64 auditRows() const;
    /// The newest entry's action, e.g. `customer.created`; empty when the log is.
    QString lastAction() const;
};

} // namespace cdesk
