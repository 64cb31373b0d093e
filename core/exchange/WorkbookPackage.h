// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct zip;
struct zip_file;

namespace cdesk {

/// The zip file of a workbook. Nothing is ever extracted to disk: parts are read by exact name, the bytes that really
/// come out are counted against a limit, and names that occur twice or thousands of entries are refused.
class WorkbookPackage {
public:
    static constexpr qint64 kLargestFile = 512LL << 20;    ///< packed
    static constexpr qint64 kLargestPart = 64LL << 20;     ///< unpacked, for parts read as a whole
    static constexpr qint64 kLargestStream = 2048LL << 20; ///< unpacked, for parts read piece by piece
    static constexpr int kMostEntries = 5'000;

    /// @errors table.broken, table.encrypted, table.too_large
    static Result<WorkbookPackage> open(const QByteArray& bytes);

    bool has(const QString& part) const;
    /// A small part as a whole.
    /// @errors table.broken, table.encrypted, table.too_large, table.dtd
    Result<QByteArray> read(const QString& part) const;

    /// A large part piece by piece: @p take gets the bytes of whole records, each from `<record` to `</record>` with
    /// whatever stands between them, and may refuse. Memory does not grow with the part, only with the longest record.
    /// @param root local name of the part's outermost element, e.g. "worksheet"; without its end the part is broken
    /// @param record local name of the repeated element, e.g. "row"; a namespace prefix in the file is found by itself
    /// @errors table.broken, table.encrypted, table.too_large, table.dtd and those of @p take
    using TakeRecords = std::function<Result<void>(QByteArray& xml)>;
    Result<void> stream(const QString& part, const QByteArray& root, const QByteArray& record,
                        const TakeRecords& take) const;

private:
    struct CloseZip {
        void operator()(zip* archive) const;
    };
    struct CloseFile {
        void operator()(zip_file* file) const;
    };
    using File = std::unique_ptr<zip_file, CloseFile>;
    Result<File> openPart(const QString& part) const;

    QByteArray m_bytes; ///< libzip reads from it as long as the archive is open
    std::unique_ptr<zip, CloseZip> m_archive;
};

} // namespace cdesk
