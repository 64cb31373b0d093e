// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileStore.h"

#include "core/base/Sha256.h"
#include "core/storage/Database.h"
#include "core/storage/DocumentKeys.h"
#include "core/storage/DurableFile.h"
#include "core/storage/StorageFault.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

FileStore::FileStore(QString folder) : m_folder{std::move(folder)} {}

FileStore::FileStore(QString folder, const Database& keys) : m_folder{std::move(folder)}, m_keys{&keys} {}

QString FileStore::storedName(const QString& sha256) const
{
    const auto stored = m_keys ? DocumentKeys(*m_keys).find(sha256) : std::nullopt;
    return stored ? stored->storedAs : sha256;
}

QString FileStore::pathOf(const QString& sha256) const
{
    const QString name = storedName(sha256);
    return m_folder + u'/' + name.left(2) + u'/' + name + u".bin"_s;
}

bool FileStore::contains(const QString& sha256) const
{
    return QFile::exists(pathOf(sha256));
}

Result<QString> FileStore::put(const QByteArray& content) const
{
    if (content.size() > kMaxBytes)
        return invalid(u"document.too_large"_s);
    if (m_keys)
        return putEncrypted(content);
    const QString hash = sha256Hex(content);
    if (contains(hash) && get(hash)) // a damaged copy is replaced by the good one at hand
        return hash;
    const QString shelf = m_folder + u'/' + hash.left(2);
    if (!QDir().mkpath(shelf))
        return fault(u"file.not_writable"_s, shelf);
    if (const auto written = durableReplace(pathOf(hash), content); !written)
        return passOn(written);
    flushFolder(m_folder);
    return hash;
}

Result<QString> FileStore::putEncrypted(const QByteArray& content) const
try {
    const QString hash = sha256Hex(content);
    if (contains(hash) && get(hash))
        return hash;
    const DocumentKey key = DocumentKey::random(); // never used for a second content
    const auto stored = asStored().put(encryptedDocument(content, key));
    if (!stored)
        return passOn(stored);
    DocumentKeys(*m_keys).keep(hash, {*stored, {key.id, key.key.clone()}});
    return hash;
} catch (const StorageFault& problem) {
    return tl::unexpected<Error>(problem.toError());
}

Result<QByteArray> FileStore::getEncrypted(const QString& sha256) const
try {
    const auto stored = DocumentKeys(*m_keys).find(sha256);
    if (!stored)
        return fault(u"document.missing"_s, sha256);
    const auto encrypted = asStored().get(stored->storedAs);
    if (!encrypted)
        return fault(encrypted.error().code, sha256);
    const auto content = decryptedDocument(*encrypted, stored->key);
    if (!content)
        return fault(content.error().code, sha256);
    if (sha256Hex(*content) != sha256)
        return fault(u"document.damaged"_s, sha256);
    return content;
} catch (const StorageFault& problem) {
    return tl::unexpected<Error>(problem.toError());
}

Result<QByteArray> FileStore::get(const QString& sha256) const
{
    if (m_keys)
        return getEncrypted(sha256);
    if (!contains(sha256))
        return fault(u"document.missing"_s, sha256);
    const auto content = readFile(pathOf(sha256), kMaxBytes);
    if (!content)
        return fault(u"document.damaged"_s, sha256);
    if (sha256Hex(*content) != sha256)
        return fault(u"document.damaged"_s, sha256);
    return content;
}

QStringList FileStore::all() const
{
    QStringList hashes;
    QDirIterator files(m_folder, {u"*.bin"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        hashes.append(files.fileInfo().completeBaseName());
    }
    hashes.sort();
    return hashes;
}

int FileStore::sweep(const QStringList& wanted) const
{
    const QSet<QString> keep(wanted.begin(), wanted.end());
    int removed = 0;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const bool leftover = files.fileName().endsWith(u".part"_s);
        if ((leftover || !keep.contains(files.fileInfo().completeBaseName())) && QFile::remove(files.filePath()))
            ++removed;
    }
    return removed;
}

} // namespace cdesk
