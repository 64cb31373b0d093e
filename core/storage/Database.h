// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Query.h"

#include <functional>
#include <memory>

namespace cdesk {

class SecretBytes;

/// The one connection to an office database. Lives on the database thread; every other way to the file is closed.
///
/// Opening sets and reads back all pragmas that matter (WAL, synchronous=FULL, EXCLUSIVE, foreign keys …), then
/// proves itself by a read and a write. What is below may change (another driver, encryption): nothing above notices.
class Database {
public:
    enum class Open {
        Create,   ///< a new, empty file; refuses one that exists
        Existing, ///< never creates; refuses empty files and foreign formats
        /// The same; where nothing can be written (no rights, no room) it is opened for reading only, and nothing is
        /// made beside it.
        ExistingOrReadOnly,
        ReadOnly, ///< a file that nobody writes: nothing is made beside it, and not a byte of it changes
    };

    /// With a @p key the file is encrypted with it, and proven to be; without one it lies in clear.
    /// Errors: office.not_found, office.not_an_office, office.newer, office.in_use, storage.read_only,
    /// keys.missing (encrypted, and no key was given), keys.do_not_fit (another key), office.not_encrypted (a key was
    /// given for a file in clear), office.no_encryption (this program cannot encrypt), storage.disk_full,
    /// storage.broken, storage.failed. The detail is the path.
    static Result<std::unique_ptr<Database>> open(const QString& path, Open mode, const SecretBytes* key = nullptr);
    /// Name and version of what the program that runs encrypts with; empty when it cannot.
    static QString encryption();
    /// Takes away a database that nobody has open, with what belongs to it.
    static void removeFiles(const QString& path);
    /// A private database in memory, for tests.
    static std::unique_ptr<Database> inMemory();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A prepared statement, kept for the life of the connection and reset for each use.
    Query query(const QString& sql) const;
    /// Runs one statement without parameters or rows.
    void execute(const QString& sql) const;
    qint64 lastInsertId() const;

    const QString& path() const;
    /// `PRAGMA user_version`: number of the last migration that ran.
    int schemaVersion() const;
    void setSchemaVersion(int version) const;

    bool inTransaction() const { return m_inTransaction; }

    /// Runs @p work between BEGIN IMMEDIATE and COMMIT; when it throws or returns false everything is undone.
    /// Not nestable. Throws StorageFault when COMMIT fails: nothing was saved then; office.removed or office.replaced
    /// when the path does not name the opened file any more. With storage.in_doubt everything was written but the disk
    /// did not flush it: whether it was saved shows when the file is opened again, and until then nothing more is.
    void atomically(const std::function<bool()>& work);

    /// Moves what the write-ahead log holds into the file; called when idle and before closing.
    void checkpoint() const;
    /// Consistent copy of the whole database into a new file, as it stands when this returns. @p path must not exist.
    /// Copied in slices over this very connection: what is saved between two of them goes into the copy too, and saving
    /// waits for one slice at most. @p step is called after each; when it answers false the copy is given up and false
    /// returned.
    bool copyTo(const QString& path, const std::function<bool(qint64 done, qint64 total)>& step = {}) const;
    /// A new file with everything this one in clear holds, encrypted with @p key. @p path must not exist.
    void copyEncrypted(const QString& path, const SecretBytes& key) const;
    /// Encrypts everything anew; whenever the program is killed in between, exactly one of the two keys opens the file.
    /// When it fails nothing more is saved until the file is opened again: the connection may write under the wrong
    /// one.
    void changeKey(const SecretBytes& key);
    bool isEncrypted() const;
    /// The key it was opened with, for a copy of it; null in clear.
    const SecretBytes* key() const;
    /// Findings of the engine's own integrity and foreign key checks; empty when sound.
    QStringList integrityProblems() const;
    /// Findings of the engine's quick check: each page and row is readable, without comparing indexes.
    QStringList quickProblems() const;
    /// Why what is saved would be lost: office.removed or office.replaced, when the path does not name the opened file
    /// any more. Empty while it does.
    QString loss() const;
    /// From now on nothing is saved until the file is opened again.
    void leaveInDoubt();
    /// True when nothing is saved any more until the file is opened again: a save or a change of the key failed so that
    /// only the file can tell what became of it.
    bool isInDoubt() const;
    /// True when it was opened for reading only: every save is refused with office.read_only.
    bool isReadOnly() const;
    /// Opened for reading only: tries to open it for writing after all, in the same place. Whoever uses this notices
    /// nothing but that saving works; true when it does. No statement may be in use.
    bool tryWriting();
    /// True when the program that had the file open before did not close it: its log was still there.
    bool wasCutOff() const;

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    /// What to say of a file that could not be read as a database.
    static Error whyUnreadable(const Database* database, const QString& path);
    void configure(bool onDisk);
    void probe();
    /// What is saved into a file that somebody moved, deleted or replaced meanwhile would be lost without a word.
    void proveStillThere() const;
    /// Throws storage.in_doubt when only the file can tell what became of the last save, and office.read_only.
    void proveWritable() const;
    static Result<std::unique_ptr<Database>> openForReading(const QString& path, const SecretBytes* key);

    std::unique_ptr<Connection> m_connection;
    bool m_inTransaction = false;
};

} // namespace cdesk
