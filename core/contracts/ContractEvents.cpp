// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractEvents.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

AuditRecord about(const Contract& contract, const QString& action, const QJsonObject& before, const QJsonObject& after)
{
    return {.action = u"contract."_s + action,
            .entity = EntityKind::Contract,
            .entityId = contract.id.value(),
            .label = contract.number,
            .before = before,
            .after = after};
}

} // namespace

AuditRecord ContractDrafted::audit() const
{
    return about(contract, u"drafted"_s, {}, auditFields(contract));
}

AuditRecord ContractEdited::audit() const
{
    const FieldChanges changes = changedFields(auditFields(before), auditFields(after));
    return about(after, u"edited"_s, changes.before, changes.after);
}

AuditRecord ContractStepTaken::audit() const
{
    QJsonObject after = input.values;
    after.insert(u"state"_s, QString(toCode(to)));
    if (input.day.isValid())
        after.insert(u"on"_s, input.day.toString(Qt::ISODate));
    if (!input.comment.isEmpty())
        after.insert(u"comment"_s, input.comment);
    if (text.version > 0) {
        after.insert(u"version"_s, text.version);
        after.insert(u"text_sha256"_s, text.sha256);
    }
    return about(contract, QString(toCode(action)), {{u"state"_s, QString(toCode(from))}}, after);
}

AuditRecord ContractBinned::audit() const
{
    const QString action = what == What::Removed ? u"removed"_s : what == What::Restored ? u"restored"_s : u"purged"_s;
    return about(contract, action, what == What::Purged ? auditFields(contract) : QJsonObject{}, {});
}

AuditRecord ContractVersionMade::audit() const
{
    QJsonObject after{{u"version"_s, number}, {u"text_sha256"_s, textSha256}};
    if (!docxSha256.isEmpty())
        after.insert(u"docx_sha256"_s, docxSha256);
    return about(contract, u"version_made"_s, {}, after);
}

AuditRecord ContractChecked::audit() const
{
    return about(contract, u"checked"_s, {},
                 {{u"version"_s, version}, {u"blocking"_s, blocking}, {u"findings"_s, findings}});
}

AuditRecord ContractPrinted::audit() const
{
    QJsonObject after{{u"print"_s, print.number},
                      {u"version"_s, print.version},
                      {u"way"_s, QString(toCode(print.way))},
                      {u"copies"_s, print.copies},
                      {u"pages"_s, u"%1-%2"_s.arg(print.firstPage).arg(print.lastPage)}};
    if (!print.mark.isEmpty())
        after.insert(u"mark"_s, print.mark);
    return about(contract, u"printed"_s, {}, after);
}

AuditRecord ContractPrintRefused::audit() const
{
    return about(contract, u"print_refused"_s, {}, {{u"print"_s, print}});
}

} // namespace cdesk
