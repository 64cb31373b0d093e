// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/ExportTarget.h"

#include "core/base/SecretBytes.h"
#include "core/documents/write/ZipWriter.h"
#include "core/keys/PasswordRules.h"
#include "core/storage/DurableFile.h"
#include "core/storage/PrivateFolder.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kMostExportBytes = 1LL << 30;

} // namespace

Result<void> checkExportPassword(const SecretBytes& password)
{
    if (const auto strong = checkNewPassword(password, {}); !strong)
        return strong;
    const QByteArrayView letters = password.view();
    // Beyond these, programs disagree about which bytes a character is: the right password would not open it.
    if (!std::all_of(letters.begin(), letters.end(), [](char c) { return c >= ' ' && c <= '~'; }))
        return invalid(u"export.password_letters"_s, u"password"_s);
    return {};
}

Result<void> writeExport(const ExportTarget& target, const QByteArray& bytes)
{
    if (!target.password)
        return durableReplace(target.path, bytes);
    if (const auto good = checkExportPassword(*target.password); !good)
        return good;
    const QString name = target.innerName.isEmpty() ? QFileInfo(target.path).completeBaseName() : target.innerName;
    const auto archive = encryptedZipOf(name, bytes, *target.password);
    return archive ? durableReplace(target.path, *archive) : passOn(archive);
}

ExportStage::ExportStage(const ExportTarget& target)
    : m_target{target}, m_aside{target.password && !target.path.isEmpty()
                                    ? std::make_unique<QTemporaryDir>(privateFolderTemplate())
                                    : nullptr}
{
}

QString ExportStage::path() const
{
    return m_aside ? m_aside->filePath(u"export."_s + QFileInfo(m_target.innerName).suffix()) : m_target.path;
}

Result<void> ExportStage::finish() const
{
    if (!m_aside)
        return {};
    auto bytes = readFile(path(), kMostExportBytes);
    if (!bytes)
        return passOn(bytes);
    const auto written = writeExport(m_target, *bytes);
    wipe(*bytes);
    return written;
}

} // namespace cdesk
