// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/BackupManifest.h"

#include "core/base/CodeTable.h"
#include "core/keys/Signer.h"
#include "core/storage/DurableFile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kFormat = 1;
constexpr qint64 kLargestManifest = 256LL * 1024 * 1024;
constexpr std::array kReasonCodes = {"by_hand"_L1, "closing"_L1,    "interval"_L1, "upgrade"_L1,
                                     "import"_L1,  "key_change"_L1, "restore"_L1};

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& one : array.toArray())
        texts.append(one.toString());
    return texts;
}

std::optional<BackupManifest> manifestFromJson(const QJsonObject& json)
{
    BackupManifest manifest;
    manifest.programVersion = json.value(u"program_version"_s).toString();
    manifest.schemaVersion = json.value(u"schema_version"_s).toInt();
    manifest.createdUtcMs = json.value(u"created_utc_ms"_s).toInteger();
    const QJsonObject head = json.value(u"audit_head"_s).toObject();
    manifest.auditHead = {head.value(u"seq"_s).toInteger(), head.value(u"hash"_s).toString()};
    const QJsonObject tables = json.value(u"tables"_s).toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table)
        manifest.tables.emplace_back(table.key(), table.value().toInteger());
    const QJsonObject database = json.value(u"database"_s).toObject();
    manifest.databaseSha256 = database.value(u"sha256"_s).toString();
    manifest.databaseBytes = database.value(u"bytes"_s).toInteger();
    manifest.documents = textsOf(json.value(u"documents"_s));
    manifest.missingDocuments = textsOf(json.value(u"missing_documents"_s));
    manifest.signerKey = QByteArray::fromHex(json.value(u"signer_key"_s).toString().toLatin1());
    manifest.signature = QByteArray::fromHex(json.value(u"signature"_s).toString().toLatin1());
    const bool complete = json.value(u"format"_s).toInt() == kFormat && manifest.schemaVersion > 0 &&
                          manifest.createdUtcMs > 0 && manifest.databaseSha256.size() == 64 &&
                          !manifest.tables.empty() && fromCode(json.value(u"reason"_s).toString(), manifest.reason);
    return complete ? std::optional(manifest) : std::nullopt;
}

std::optional<BackupCheck> readCheck(const QString& folder)
{
    const auto stored = readFile(folder + u'/' + kBackupCheck, kLargestManifest);
    if (!stored)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*stored).object();
    BackupCheck check;
    check.atUtcMs = json.value(u"at_utc_ms"_s).toInteger();
    if (check.atUtcMs <= 0)
        return std::nullopt;
    for (const QJsonValue& one : json.value(u"findings"_s).toArray())
        check.findings.push_back(
            {one.toObject().value(u"code"_s).toString(), one.toObject().value(u"place"_s).toString()});
    return check;
}

QByteArray signedText(BackupManifest manifest)
{
    manifest.signature.clear();
    return "ContractDesk backup 1\n" + QJsonDocument(toJson(manifest)).toJson(QJsonDocument::Compact);
}

} // namespace

void signManifest(BackupManifest& manifest, const Signer& signer)
{
    manifest.signerKey = signer.publicKey();
    manifest.signature = signer.sign(signedText(manifest));
}

bool isAsSigned(const BackupManifest& manifest)
{
    return manifest.signerKey.isEmpty() || signatureHolds(manifest.signerKey, signedText(manifest), manifest.signature);
}

QLatin1StringView toCode(BackupReason reason)
{
    return kReasonCodes.at(static_cast<size_t>(reason));
}

bool fromCode(QStringView code, BackupReason& reason)
{
    return findCode(kReasonCodes, code, reason);
}

qint64 BackupManifest::contentRows() const
{
    qint64 rows = 0;
    for (const auto& [table, count] : tables)
        if (table != u"audit_entry"_s)
            rows += count;
    return rows;
}

std::vector<OfficeFinding> BackupCheck::beyond(const BackupManifest& manifest) const
{
    std::vector<OfficeFinding> left;
    for (const OfficeFinding& finding : findings)
        if (!manifest.missingDocuments.contains(finding.place))
            left.push_back(finding);
    return left;
}

QJsonObject toJson(const BackupManifest& manifest)
{
    QJsonObject tables;
    for (const auto& [table, count] : manifest.tables)
        tables.insert(table, count);
    return {{u"format"_s, kFormat},
            {u"program_version"_s, manifest.programVersion},
            {u"schema_version"_s, manifest.schemaVersion},
            {u"created_utc_ms"_s, manifest.createdUtcMs},
            {u"reason"_s, QString(toCode(manifest.reason))},
            {u"audit_head"_s, QJsonObject{{u"seq"_s, manifest.auditHead.seq}, {u"hash"_s, manifest.auditHead.hash}}},
            {u"tables"_s, tables},
            {u"database"_s, QJsonObject{{u"sha256"_s, manifest.databaseSha256}, {u"bytes"_s, manifest.databaseBytes}}},
            {u"documents"_s, QJsonArray::fromStringList(manifest.documents)},
            {u"missing_documents"_s, QJsonArray::fromStringList(manifest.missingDocuments)},
            {u"signer_key"_s, QString::fromLatin1(manifest.signerKey.toHex())},
            {u"signature"_s, QString::fromLatin1(manifest.signature.toHex())}};
}

QString backupName(const BackupManifest& manifest)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(manifest.createdUtcMs).toString(u"yyyy-MM-dd'T'HHmm"_s);
    return u"%1_#%2_%3"_s.arg(at).arg(manifest.auditHead.seq).arg(manifest.databaseSha256.left(8).toUpper());
}

QString poolOf(const QString& backupFolder)
{
    return QFileInfo(backupFolder).absolutePath() + u'/' + kBackupPool;
}

Result<QString> backupFolderOf(const QString& path)
{
    const QFileInfo given(path);
    if (given.isDir() && QFileInfo::exists(path + u'/' + kBackupManifest))
        return QDir::cleanPath(given.absoluteFilePath());
    if (given.isFile() && given.fileName() == kBackupManifest)
        return QDir::cleanPath(given.absolutePath());
    return notFound(u"backup"_s, path);
}

Result<BackupInfo> readBackup(const QString& folder)
{
    const auto stored = readFile(folder + u'/' + kBackupManifest, kLargestManifest);
    if (!stored)
        return notFound(u"backup"_s, folder);
    const auto manifest = manifestFromJson(QJsonDocument::fromJson(*stored).object());
    if (!manifest)
        return invalid(u"backup.manifest_damaged"_s, {}, folder);
    return BackupInfo{folder, *manifest, readCheck(folder)};
}

std::vector<BackupInfo> listBackups(const QString& target)
{
    std::vector<BackupInfo> backups;
    const QDir folder(target);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (!name.endsWith(u".part"_s))
            if (auto backup = readBackup(folder.absoluteFilePath(name)))
                backups.push_back(std::move(*backup));
    // The log's number decides, not the clock, which may have been put back.
    std::sort(backups.begin(), backups.end(), [](const BackupInfo& a, const BackupInfo& b) {
        return std::tie(a.manifest.auditHead.seq, a.manifest.createdUtcMs) >
               std::tie(b.manifest.auditHead.seq, b.manifest.createdUtcMs);
    });
    return backups;
}

void keepCheck(const QString& folder, const BackupCheck& check)
{
    QJsonArray findings;
    for (const OfficeFinding& finding : check.findings)
        findings.append(QJsonObject{{u"code"_s, finding.code}, {u"place"_s, finding.place}});
    const QJsonObject json{{u"at_utc_ms"_s, check.atUtcMs}, {u"findings"_s, findings}};
    static_cast<void>(durableReplace(folder + u'/' + kBackupCheck, QJsonDocument(json).toJson()));
}

} // namespace cdesk
