// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace cdesk {

struct Contract;

/// Where the paper stands; parts that the office does not use stay empty.
struct ArchivePlace {
    QString room;
    QString cabinet;
    QString box;
    QString slot;

    /// "1/A03/12/5", without the empty parts.
    QString text() const;
    bool isEmpty() const { return text().isEmpty(); }
    friend bool operator==(const ArchivePlace&, const ArchivePlace&) = default;
};

/// The place after this one: the last digits of the slot counted up ("A-09" → "A-10"); without digits the same place.
ArchivePlace nextPlace(ArchivePlace place);

/// One line of the completeness checklist.
struct ArchiveCheck {
    QString item; ///< a code of standardChecks(), or the office's own words
    bool isPresent = false;
    QString note;

    friend bool operator==(const ArchiveCheck&, const ArchiveCheck&) = default;
};

/// Codes of the papers a file may hold: original 正本, approval_sheet 审批表, authorisation 授权书, quotation 报价单,
/// delivery_note 送货单, acceptance 验收单, invoice 发票, handover 交接单, annex 附件.
const QStringList& standardChecks();

/// How long a file is kept: so many years, or for ever when nothing is given.
/// Source: 机关文件材料归档范围和文书档案保管期限规定 (国家档案局令第8号): permanent, or a fixed term, as a rule of
/// 30 or 10 years. The office may choose another number.
using RetentionYears = std::optional<int>;
inline constexpr int kUsualRetentionYears = 10;
inline constexpr int kLongestRetentionYears = 100;

/// One filed contract: the archive number, where the paper is, what of it is there and until when it is kept.
struct ArchiveRecord {
    ArchiveRecordId id;
    ContractId contractId;
    QString number;
    QString category;
    int year = 0; ///< the file's year; 0: of the filing
    QDate filedOn;
    ArchivePlace place;
    int paperCopies = 1;
    int electronicCopies = 0;
    RetentionYears retentionYears = kUsualRetentionYears;
    QDate keepUntil; ///< last day; none: for ever
    QString notes;
    QString filedBy;
    std::vector<ArchiveCheck> checks;
    Revision revision;
};

/// The day a file's retention counts from: the end of the contract, or the filing when that is later or no end is
/// known yet. @p today decides which period of a contract with renewals runs.
QDate retentionBase(const Contract& contract, QDate filedOn, QDate today);
/// Last day of retention: whole calendar years, counted from 1 January after the year of @p base; none for ever.
/// Source: the same way 会计档案管理办法 第十四条 counts (从会计年度终了后的第一天算起).
QDate keepUntil(QDate base, RetentionYears years);

/// Refuses what can't be kept. @errors archive.filed_on_missing, archive.filed_in_future, archive.year_out_of_range
/// (1900–2200), archive.copies_out_of_range (0–9999), archive.copies_missing (neither paper nor file),
/// archive.retention_out_of_range (1–100), archive.check_blank, archive.check_twice (detail: the item),
/// archive.text_too_long (over 200 characters); `field` names the input.
Result<void> checkRecord(const ArchiveRecord& record, QDate today);

/// The fields that the log compares, as JSON with snake_case keys.
QJsonObject auditFields(const ArchiveRecord& record);

/// Papers of the checklist that are not there.
QStringList missingItems(const ArchiveRecord& record);

} // namespace cdesk
