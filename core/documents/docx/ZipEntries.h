// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace cdesk {

/// What a package from outside may cost. Source: findings on hostile files; a contract with pictures stays far below.
struct ZipLimits {
    qint64 partBytes = 64LL << 20;   ///< unpacked bytes of one entry
    qint64 totalBytes = 256LL << 20; ///< unpacked bytes of all entries
    int entries = 5000;
};

/// The entries of a zip file held in memory. Nothing is ever unpacked to disk; entries are asked for by exact name.
class ZipEntries {
public:
    /// Reads the directory and refuses what no office program writes.
    /// @errors docx.broken, docx.too_many_parts, docx.too_large, docx.unsafe_name, docx.duplicate_part, docx.encrypted
    static Result<ZipEntries> open(const QByteArray& bytes, const ZipLimits& limits = {});

    /// Names in the order of the file; folders are left out. Backslashes, as some programs write, count as slashes.
    const QStringList& names() const { return m_names; }
    bool contains(const QString& name) const { return m_index.contains(name); }
    /// The name as it stands in the file, whatever the case of @p name; @p name itself when there is none.
    QString spelled(const QString& name) const { return m_spelling.value(name.toLower(), name); }
    /// Announced unpacked bytes of an entry; 0 when there is none.
    qint64 size(const QString& name) const { return m_sizes.value(name); }

    /// CRC-32 of an entry as the directory states it; 0 when there is none.
    quint32 checkSum(const QString& name) const { return m_checkSums.value(name); }

    /// Unpacked bytes of one entry; the bytes that really come out are counted, not the ones announced.
    /// @errors docx.part_missing, docx.too_large, docx.broken
    Result<QByteArray> read(const QString& name) const;

    /// The whole zip with some entries replaced or added; all others keep their compressed bytes.
    /// @errors docx.broken
    Result<QByteArray> withReplaced(const QHash<QString, QByteArray>& changed) const;

private:
    QByteArray m_bytes;
    ZipLimits m_limits;
    QStringList m_names;
    QHash<QString, quint64> m_index;
    QHash<QString, QString> m_spelling; ///< by the name in small letters
    QHash<QString, qint64> m_sizes;
    QHash<QString, quint32> m_checkSums;
    QHash<QString, quint64> m_backslashed; ///< entries whose stored name must be corrected on saving
};

} // namespace cdesk
