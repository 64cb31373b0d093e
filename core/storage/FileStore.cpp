// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileStore.h"

#include "core/storage/DurableFile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

FileStore::FileStore(QString folder) : m_folder{std::move(folder)} {}

QString FileStore::pathOf(const QString& sha256) const
{
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256 + u".bin"_s;
}

bool FileStore::contains(const QString& sha256) const
{
    return QFile::exists(pathOf(sha256));
}

Result<QString> FileStore::put(const QByteArray& content) const
{
    if (content.size() > kMaxBytes)
        return invalid(u"document.too_large"_s);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
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

Result<QByteArray> FileStore::get(const QString& sha256) const
{
    if (!contains(sha256))
        return fault(u"document.missing"_s, sha256);
    const auto content = readFile(pathOf(sha256), kMaxBytes);
    if (!content)
        return fault(u"document.damaged"_s, sha256);
    if (QString::fromLatin1(QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex()) != sha256)
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
