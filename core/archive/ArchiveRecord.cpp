// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveRecord.h"

#include "core/contracts/Contract.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kLongestText = 200;
constexpr int kMostCopies = 9999;

Result<void> checkTexts(const ArchiveRecord& record)
{
    const std::pair<QString, QString> texts[] = {{u"number"_s, record.number},   {u"category"_s, record.category},
                                                 {u"room"_s, record.place.room}, {u"cabinet"_s, record.place.cabinet},
                                                 {u"box"_s, record.place.box},   {u"slot"_s, record.place.slot}};
    for (const auto& [field, text] : texts)
        if (text.size() > kLongestText)
            return invalid(u"archive.text_too_long"_s, field, QString::number(kLongestText));
    return {};
}

Result<void> checkChecklist(const std::vector<ArchiveCheck>& checks)
{
    QStringList seen;
    for (const ArchiveCheck& check : checks) {
        if (check.item.trimmed().isEmpty())
            return invalid(u"archive.check_blank"_s, u"checks"_s);
        if (seen.contains(check.item))
            return invalid(u"archive.check_twice"_s, u"checks"_s, check.item);
        seen.append(check.item);
    }
    return {};
}

} // namespace

QString ArchivePlace::text() const
{
    QStringList parts{room, cabinet, box, slot};
    parts.removeAll(QString());
    return parts.join(u'/');
}

ArchivePlace nextPlace(ArchivePlace place)
{
    qsizetype end = place.slot.size();
    while (end > 0 && !(place.slot[end - 1] >= u'0' && place.slot[end - 1] <= u'9'))
        --end;
    qsizetype begin = end;
    while (begin > 0 && place.slot[begin - 1] >= u'0' && place.slot[begin - 1] <= u'9')
        --begin;
    bool isNumber = false;
    const qlonglong number = place.slot.mid(begin, end - begin).toLongLong(&isNumber);
    if (isNumber)
        place.slot.replace(begin, end - begin,
                           QString::number(number + 1).rightJustified(static_cast<int>(end - begin), u'0'));
    return place;
}

const QStringList& standardChecks()
{
    static const QStringList codes{u"original"_s,   u"approval_sheet"_s, u"authorisation"_s,
                                   u"quotation"_s,  u"delivery_note"_s,  u"handover"_s,
                                   u"acceptance"_s, u"invoice"_s,        u"annex"_s};
    return codes;
}

QDate retentionBase(const Contract& contract, QDate filedOn, QDate today)
{
    const QDate end = contract.endedOn.isValid() ? contract.endedOn : periodOn(termOf(contract), today).end;
    return end.isValid() ? std::max(end, filedOn) : filedOn;
}

QDate keepUntil(QDate base, RetentionYears years)
{
    return years && base.isValid() ? QDate(base.year() + *years, 12, 31) : QDate();
}

Result<void> checkRecord(const ArchiveRecord& record, QDate today)
{
    if (!record.filedOn.isValid())
        return invalid(u"archive.filed_on_missing"_s, u"filed_on"_s);
    if (record.filedOn > today)
        return invalid(u"archive.filed_in_future"_s, u"filed_on"_s, record.filedOn.toString(Qt::ISODate));
    if (record.year < 1900 || record.year > 2200)
        return invalid(u"archive.year_out_of_range"_s, u"year"_s, QString::number(record.year));
    for (const auto& [field, copies] :
         {std::pair(u"paper_copies"_s, record.paperCopies), std::pair(u"electronic_copies"_s, record.electronicCopies)})
        if (copies < 0 || copies > kMostCopies)
            return invalid(u"archive.copies_out_of_range"_s, field, QString::number(copies));
    if (record.paperCopies == 0 && record.electronicCopies == 0)
        return invalid(u"archive.copies_missing"_s, u"paper_copies"_s);
    if (record.retentionYears && (*record.retentionYears < 1 || *record.retentionYears > kLongestRetentionYears))
        return invalid(u"archive.retention_out_of_range"_s, u"retention_years"_s,
                       QString::number(*record.retentionYears));
    if (const auto texts = checkTexts(record); !texts)
        return texts;
    return checkChecklist(record.checks);
}

QJsonObject auditFields(const ArchiveRecord& record)
{
    QJsonArray present;
    for (const ArchiveCheck& check : record.checks)
        if (check.isPresent)
            present.append(check.item);
    return {{u"number"_s, record.number},
            {u"category"_s, record.category},
            {u"year"_s, record.year},
            {u"filed_on"_s, record.filedOn.toString(Qt::ISODate)},
            {u"room"_s, record.place.room},
            {u"cabinet"_s, record.place.cabinet},
            {u"box"_s, record.place.box},
            {u"slot"_s, record.place.slot},
            {u"paper_copies"_s, record.paperCopies},
            {u"electronic_copies"_s, record.electronicCopies},
            {u"retention_years"_s, record.retentionYears ? QJsonValue(*record.retentionYears) : QJsonValue()},
            {u"keep_until"_s, record.keepUntil.toString(Qt::ISODate)},
            {u"notes"_s, record.notes},
            {u"present"_s, present},
            {u"missing"_s, QJsonArray::fromStringList(missingItems(record))}};
}

QStringList missingItems(const ArchiveRecord& record)
{
    QStringList missing;
    for (const ArchiveCheck& check : record.checks)
        if (!check.isPresent)
            missing.append(check.item);
    return missing;
}

} // namespace cdesk
