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

    /// Names in the order of the file; folders are left out.
    const QStringList& names() const { return m_names; }
    bool contains(const QString& name) const { return m_index.contains(name); }

    /// Unpacked bytes of one entry; the bytes that really come out are counted, not the ones announced.
    /// @errors docx.part_missing, docx.too_large, docx.broken
    Result<QByteArray> read(const QString& name) const;

    /// The whole zip with some entries replaced; all others keep their compressed bytes.
    /// @errors docx.broken
    Result<QByteArray> withReplaced(const QHash<QString, QByteArray>& changed) const;

private:
    QByteArray m_bytes;
    ZipLimits m_limits;
    QStringList m_names;
    QHash<QString, quint64> m_index;
};

} // namespace cdesk
