// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/RecordName.h"

#include "core/archive/ArchiveRepository.h"
#include "core/clauses/ClauseRepository.h"
#include "core/companies/CompanyRepository.h"
#include "core/contracts/ContractRepository.h"
#include "core/customers/CustomerRepository.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/session/AuditRepository.h"
#include "core/session/RecordSealRepository.h"
#include "core/session/UserRepository.h"
#include "core/templates/TemplateRepository.h"

namespace cdesk {

namespace {

/// Empty when there is no such record.
template <class Record>
QString nameFrom(const std::optional<Record>& found, QString Record::*name)
{
    return found ? (*found).*name : QString();
}

} // namespace

QString recordName(const Database& database, const Change& record)
{
    if (const QString code = RecordSealRepository::codeOf(record.kind, record.id); !code.isEmpty())
        return code;
    const auto entries = AuditRepository(database).newest(1, {.thing = record});
    if (!entries.empty())
        return entries.front().record.label;
    switch (record.kind) {
    case EntityKind::Customer:
        return nameFrom(CustomerRepository(database).find(CustomerId{record.id}), &Customer::name);
    case EntityKind::Contract:
        return nameFrom(ContractRepository(database).find(ContractId{record.id}), &Contract::number);
    case EntityKind::Document:
        return nameFrom(DocumentRepository(database).find(DocumentId{record.id}), &Document::fileName);
    case EntityKind::ArchiveRecord:
        return nameFrom(ArchiveRepository(database).find(ArchiveRecordId{record.id}), &ArchiveRecord::number);
    case EntityKind::Company:
        return nameFrom(CompanyRepository(database).find(CompanyId{record.id}), &Company::name);
    case EntityKind::Template:
        return nameFrom(TemplateRepository(database).find(TemplateId{record.id}), &Template::name);
    case EntityKind::Clause:
        return nameFrom(ClauseRepository(database).find(ClauseId{record.id}), &Clause::name);
    case EntityKind::User:
        return nameFrom(UserRepository(database).find(UserId{record.id}), &Person::name);
    default:
        return {};
    }
}

} // namespace cdesk
