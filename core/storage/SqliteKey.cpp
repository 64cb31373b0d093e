// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqliteKey.h"

#include "core/base/SecretBytes.h"

#include <QFile>

#include <sodium.h>

#include <cstring>
#include <initializer_list>
#ifdef CDESK_SQLITE3MC
#include <sqlite3mc_amalgamation.h>
#else
#include <sqlite3.h>
#endif

namespace cdesk {

namespace {

#ifndef CDESK_SQLITE_PLAIN

QString answerOf(sqlite3* connection, const QByteArray& question, int column = 0)
{
    sqlite3_stmt* statement = nullptr;
    QString answer;
    if (sqlite3_prepare_v2(connection, question.constData(), -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        answer = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, column)));
    sqlite3_finalize(statement);
    return answer;
}

/// Runs one statement to its end, with texts for its parameters.
int run(sqlite3* connection, const QByteArray& sql, std::initializer_list<QByteArrayView> texts)
{
    sqlite3_stmt* statement = nullptr;
    int result = sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr);
    int place = 0;
    for (const QByteArrayView text : texts)
        if (result == SQLITE_OK)
            result = sqlite3_bind_text(statement, ++place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    if (result == SQLITE_OK) {
        while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        }
        result = result == SQLITE_DONE ? SQLITE_OK : result;
    }
    sqlite3_finalize(statement);
    return result;
}

#endif

} // namespace

SecretBytes keyPhrase(const SecretBytes& key)
{
    const auto hexBytes = static_cast<size_t>(2 * key.size() + 1);
    SecretBytes phrase(2 * key.size() + 4); // x'…' and the zero that ends the hex digits
    std::memcpy(phrase.data(), "x'", 2);
    sodium_bin2hex(reinterpret_cast<char*>(phrase.data()) + 2, hexBytes, key.data(), static_cast<size_t>(key.size()));
    phrase.data()[2 + 2 * key.size()] = '\'';
    return phrase;
}

#if defined(CDESK_SQLITE_PLAIN)

QString encryptionOf(sqlite3*)
{
    return {};
}

int applyDatabaseKey(sqlite3*, const SecretBytes&)
{
    return SQLITE_ERROR;
}

int changeDatabaseKey(sqlite3*, const SecretBytes&)
{
    return SQLITE_ERROR;
}

int writeEncryptedCopy(sqlite3*, const QString&, const SecretBytes&)
{
    return SQLITE_ERROR;
}

#else

QString encryptionOf(sqlite3* connection)
{
#ifdef CDESK_SQLITE3MC
    Q_UNUSED(connection)
    return QString::fromLatin1(sqlite3mc_version());
#else
    const QString version = answerOf(connection, "PRAGMA cipher_version");
    return version.isEmpty() ? version : QStringLiteral("SQLCipher %1").arg(version);
#endif
}

int applyDatabaseKey(sqlite3* connection, const SecretBytes& key)
{
#ifdef CDESK_SQLITE3MC
    // The same files as SQLCipher 4 writes.
    sqlite3mc_config(connection, "cipher", sqlite3mc_cipher_index("sqlcipher"));
    sqlite3mc_config_cipher(connection, "sqlcipher", "legacy", 4);
#else
    answerOf(connection, "PRAGMA cipher_log_level = NONE"); // a wrong key is an answer, nothing for stderr
#endif
    const SecretBytes phrase = keyPhrase(key);
    return sqlite3_key(connection, phrase.data(), static_cast<int>(phrase.size()) - 1);
}

int changeDatabaseKey(sqlite3* connection, const SecretBytes& key)
{
    const SecretBytes phrase = keyPhrase(key);
    const int size = static_cast<int>(phrase.size()) - 1;
#ifdef CDESK_SQLITE3MC
    return sqlite3_rekey(connection, phrase.data(), size);
#else
    // SQLCipher calls it done even where the disk refused a page and everything was undone. The write-ahead log tells:
    // empty before, afterwards it holds every page anew.
    constexpr int kPagesInLog = 1;
    if (answerOf(connection, "PRAGMA wal_checkpoint(TRUNCATE)", kPagesInLog) != QLatin1StringView("0"))
        return SQLITE_IOERR;
    const int pages = answerOf(connection, "PRAGMA page_count").toInt();
    const int result = sqlite3_rekey(connection, phrase.data(), size);
    const int written = answerOf(connection, "PRAGMA wal_checkpoint(PASSIVE)", kPagesInLog).toInt();
    return result == SQLITE_OK && written < pages ? SQLITE_IOERR_WRITE : result;
#endif
}

#ifdef CDESK_SQLITE3MC

int writeEncryptedCopy(sqlite3* connection, const QString& path, const SecretBytes& key)
{
    // It has no export: a copy in clear, beside the original in clear, is encrypted in place.
    int result = run(connection, "VACUUM INTO ?1", {path.toUtf8()});
    sqlite3* copy = nullptr;
    if (result == SQLITE_OK)
        result = sqlite3_open_v2(path.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE, nullptr);
    if (result == SQLITE_OK) {
        sqlite3mc_config(copy, "cipher", sqlite3mc_cipher_index("sqlcipher"));
        sqlite3mc_config_cipher(copy, "sqlcipher", "legacy", 4);
        result = changeDatabaseKey(copy, key);
    }
    sqlite3_close_v2(copy);
    return result;
}

#else

int writeEncryptedCopy(sqlite3* connection, const QString& path, const SecretBytes& key)
{
    // A connection that may not create files attaches none that is missing; an empty one it takes as a new database.
    if (QFile empty(path); !empty.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return SQLITE_CANTOPEN;
    const SecretBytes phrase = keyPhrase(key);
    int result = run(connection, "ATTACH DATABASE ?1 AS encrypted KEY ?2",
                     {path.toUtf8(), phrase.view().chopped(1)}); // bound: the key stands in no SQL text
    if (result != SQLITE_OK)
        return result;
    // The export takes tables, rows, indexes and triggers, but not the two numbers that say what the file is.
    result = run(connection, "SELECT sqlcipher_export('encrypted')", {});
    for (const char* const mark : {"application_id", "user_version"}) {
        if (result != SQLITE_OK)
            break;
        const QByteArray number = answerOf(connection, QByteArray("PRAGMA main.") + mark).toLatin1();
        result = run(connection, QByteArray("PRAGMA encrypted.") + mark + " = " + number, {});
    }
    run(connection, "DETACH DATABASE encrypted", {});
    return result;
}

#endif
#endif

bool isFirstPageSound(sqlite3* connection)
{
    // A file that was cut off is found out from its first page: corrupt, where a wrong key finds no database at all.
    const int result = sqlite3_exec(connection, "PRAGMA application_id", nullptr, nullptr, nullptr) & 0xff;
    return result == SQLITE_OK || result == SQLITE_CORRUPT;
}

bool liesInClear(sqlite3* connection)
{
#ifdef CDESK_SQLITE3MC
    // Its file layer decrypts as it reads, so the file's first bytes say nothing; only an encrypted one has a salt.
    char* salt = sqlite3mc_codec_data(connection, "main", "cipher_salt");
    const bool isClear = salt == nullptr;
    sqlite3_free(salt);
    return isClear;
#else
    static constexpr char kMagic[16] = "SQLite format 3";
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return false;
    char head[sizeof kMagic] = {};
    return file->pMethods->xRead(file, head, sizeof head, 0) == SQLITE_OK &&
           std::memcmp(head, kMagic, sizeof kMagic) == 0;
#endif
}

} // namespace cdesk
