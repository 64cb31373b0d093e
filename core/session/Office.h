// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ChangeFeed.h"
#include "core/session/Session.h"
#include "core/storage/Database.h"
#include "core/storage/FileStore.h"
#include "core/storage/OfficeFolder.h"

#include <memory>

namespace cdesk {

/// An open office: its folder, connection, documents, gate and change feed. Made and used on the database thread.
class Office {
public:
    /// Makes a new office in an empty or missing folder. Errors: office.exists, file.not_writable, storage.*
    static Result<std::unique_ptr<Office>> create(const OfficeFolder& folder, const Clock& clock);
    /// Opens an office and brings its schema up to date; @p beforeUpgrade runs before the first schema step.
    /// Errors: office.not_found, office.not_an_office, office.newer, office.in_use, storage.*
    static Result<std::unique_ptr<Office>> open(const OfficeFolder& folder, const Clock& clock,
                                                const std::function<Result<void>(Database&)>& beforeUpgrade = {});
    /// A whole office in memory, documents in @p filesFolder; for tests.
    static std::unique_ptr<Office> inMemory(const QString& filesFolder, const Clock& clock);

    const OfficeFolder& folder() const { return m_folder; }
    Database& database() { return *m_database; }
    const FileStore& files() const { return m_files; }
    ChangeFeed& feed() { return m_feed; }
    Session& session() { return m_session; }
    const Clock& clock() const { return m_clock; }
    /// Whoever works in this office. An open office has one person: Administrator, named after the computer account.
    const Actor& actor() const { return m_actor; }

private:
    Office(OfficeFolder folder, std::unique_ptr<Database> database, const QString& filesFolder, const Clock& clock);
    static Result<std::unique_ptr<Office>> makeIn(const OfficeFolder& folder, const Clock& clock);
    static Result<std::unique_ptr<Office>> opened(const OfficeFolder& folder, std::unique_ptr<Database> database,
                                                  const Clock& clock);
    void readActor();

    OfficeFolder m_folder;
    std::unique_ptr<Database> m_database;
    FileStore m_files;
    const Clock& m_clock;
    ChangeFeed m_feed;
    Session m_session;
    Actor m_actor;
};

} // namespace cdesk
