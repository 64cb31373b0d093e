// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/Misuse.h"

#include <optional>

namespace cdesk {

class Database;

/// What the log says about misuse, and the warnings that were kept.
class MisuseRepository {
public:
    explicit MisuseRepository(const Database& database) : m_database{database} {}

    /// Number of the newest entry of the log.
    qint64 head() const;
    /// The entry up to which the log was looked at; 0 for never.
    qint64 scannedTo() const;
    void setScannedTo(qint64 seq) const;
    /// When an entry was written; nothing when there is none.
    std::optional<qint64> timeOf(qint64 seq) const;
    /// The first entry at or after an instant; 0 for none.
    qint64 firstSince(qint64 utcMs) const;
    /// In their order.
    std::vector<LogGlance> entriesFrom(qint64 seq) const;

    /// The newest backup; nothing when there was never one.
    std::optional<LogGlance> newestBackup() const;
    /// The oldest entry after @p seq that is no backup; nothing when nothing happened since.
    std::optional<LogGlance> firstChangeAfter(qint64 seq) const;

    /// New, or counted further while open; false when nothing changed.
    bool keep(const MisuseWarning& warning) const;
    /// The same, without writing.
    bool isNews(const MisuseWarning& warning) const;
    /// Not acknowledged yet, newest first.
    std::vector<MisuseWarning> open() const;
    /// Newest first, acknowledged ones too.
    std::vector<MisuseWarning> newest(int limit) const;
    std::optional<MisuseWarning> find(qint64 id) const;
    void acknowledge(qint64 id, const QString& by, qint64 atUtcMs) const;

private:
    const Database& m_database;
};

} // namespace cdesk
