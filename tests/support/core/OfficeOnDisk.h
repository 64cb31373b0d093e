// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/BackupService.h"
#include "core/base/Clock.h"
#include "core/session/Office.h"

#include <QTemporaryDir>

#include <functional>

namespace cdesk {

struct OfficeSettings;

/// A new office in a temporary folder on the disk, for what happens to its files; the clock stands on 2026-03-02.
class OfficeOnDisk {
public:
    explicit OfficeOnDisk(const std::optional<Protection>& protection = {});
    ~OfficeOnDisk();

    QTemporaryDir folder; ///< the office lies in `office` inside it
    FixedClock clock{QDate(2026, 3, 2)};
    std::unique_ptr<Office> office;

    const Actor& actor() const { return office->actor(); }
    BackupService backups() { return BackupService(*office); }
    void addCustomer(const QString& name);
    /// Stores a document of the office and returns its hash.
    QString addDocument(const QByteArray& content);
    void changeSettings(const std::function<void(OfficeSettings&)>& change);
    QString lastAction() const;
};

} // namespace cdesk
