// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace cdesk {

class SecretBytes;

/// Where something that leaves the office goes: a file as it is or, with a password, a zip archive that holds it
/// encrypted with AES-256. 7-Zip, WinRAR, WinZip and Bandizip open such an archive; what the file in it is called can
/// be read without the password.
struct ExportTarget {
    QString path;
    std::shared_ptr<const SecretBytes> password = nullptr; ///< null: as it is
    QString innerName = {};                                ///< what the file in the archive is called
};

/// Whether a password may lock an export: as strong as one that opens an office, and of characters that every program
/// takes for the same bytes. Errors: those of checkNewPassword(), export.password_letters
Result<void> checkExportPassword(const SecretBytes& password);

/// Writes @p bytes there, whole or not at all.
/// Errors: those of checkExportPassword() and durableReplace(), export.no_encryption (this libzip has none)
Result<void> writeExport(const ExportTarget& target, const QByteArray& bytes);

/// A place for a writer that wants a path: that of @p target itself (also none) or, when it is to be encrypted, a
/// folder of this person alone that lies in memory where the system has one. It goes with this object.
class ExportStage {
public:
    explicit ExportStage(const ExportTarget& target);
    QString path() const;
    /// What was written there goes into the archive. Errors: as writeExport()
    Result<void> finish() const;

private:
    const ExportTarget& m_target;
    std::unique_ptr<QTemporaryDir> m_aside;
};

/// Lets @p write make the file at the path it is given, and brings it where @p target says.
template <class Write>
auto exportThrough(const ExportTarget& target, Write write) -> decltype(write(QString()))
{
    if (target.password)
        if (const auto good = checkExportPassword(*target.password); !good)
            return passOn(good);
    const ExportStage stage(target);
    auto answer = write(stage.path());
    if (!answer)
        return answer;
    if (const auto done = stage.finish(); !done)
        return passOn(done);
    return answer;
}

} // namespace cdesk
