// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/ArchiveWords.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

QString ArchiveWords::check(const QString& item)
{
    const QMap<QString, QString> words{{u"original"_s, tr("Signed original")},
                                       {u"approval_sheet"_s, tr("Approval sheet")},
                                       {u"authorisation"_s, tr("Letter of authorisation")},
                                       {u"quotation"_s, tr("Quotation")},
                                       {u"delivery_note"_s, tr("Delivery note")},
                                       {u"handover"_s, tr("Handover sheet")},
                                       {u"acceptance"_s, tr("Acceptance certificate")},
                                       {u"invoice"_s, tr("Invoice")},
                                       {u"annex"_s, tr("Annex")}};
    return words.value(item, item);
}

QString ArchiveWords::retention(RetentionYears years)
{
    return years ? tr("%n year(s)", nullptr, *years) : tr("Permanent");
}

QString ArchiveWords::keptUntil(const ArchiveRecord& record)
{
    return record.keepUntil.isValid() ? tr("until %1").arg(record.keepUntil.toString(Qt::ISODate)) : tr("Permanent");
}

QString ArchiveWords::state(ContractState state)
{
    switch (state) {
    case ContractState::Signed:
        return tr("Signed");
    case ContractState::Performing:
        return tr("Performing");
    case ContractState::Completed:
        return tr("Completed");
    case ContractState::Terminated:
        return tr("Terminated");
    default:
        return {}; // others do not wait for filing
    }
}

} // namespace cdesk::ui
