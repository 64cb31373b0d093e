// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace cdesk {

class SecretBytes;

/// Bytes of the raw key of a database.
inline constexpr int kDatabaseKeyBytes = 32;

/// What the linked SQLite encrypts with, asked of the running library and not of the build: name and version; empty
/// where it cannot encrypt.
QString encryptionOf(sqlite3* connection);

/// Gives a connection that has read nothing yet its raw key (SQLCipher v4 format, never as SQL text). An SQLite code.
int applyDatabaseKey(sqlite3* connection, const SecretBytes& key);

/// Encrypts all pages anew, in one transaction: a kill leaves a file that opens with exactly one of the two keys.
int changeDatabaseKey(sqlite3* connection, const SecretBytes& key);

/// Writes everything a database in clear holds into a new file encrypted with @p key. An SQLite code; after a failure
/// the new file is worth nothing.
int writeEncryptedCopy(sqlite3* connection, const QString& path, const SecretBytes& key);

/// The raw key as the libraries take it in place of a pass phrase: `x'…'`.
SecretBytes keyPhrase(const SecretBytes& key);

/// Whether the open file begins as every SQLite file in clear does, looked at through SQLite's own handle: opening and
/// closing the file another way would drop SQLite's locks.
bool liesInClear(sqlite3* connection);
/// True when its first page can be read, with the key that was given: what is wrong then is the file, not the key.
bool isFirstPageSound(sqlite3* connection);

} // namespace cdesk
