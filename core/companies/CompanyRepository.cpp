// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/companies/CompanyRepository.h"

#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

Company readCompany(const Row& row)
{
    Company company;
    company.id = row.id<CompanyId>("id");
    for (const CompanyText& text : companyTexts())
        company.*text.value = row.text(text.key.toLatin1().constData());
    company.isDefault = row.boolean("is_default");
    company.revision = row.revision();
    return company;
}

void bindTexts(Query& query, const Company& company)
{
    for (const CompanyText& text : companyTexts())
        query.bind(QByteArray(':' + text.key.toLatin1()).constData(), company.*text.value);
}

} // namespace

std::vector<Company> CompanyRepository::all() const
{
    return m_database.query(u"SELECT * FROM company WHERE removed_utc_ms IS NULL ORDER BY is_default DESC, name, id"_s)
        .all(readCompany);
}

std::optional<Company> CompanyRepository::find(CompanyId id) const
{
    return m_database.query(u"SELECT * FROM company WHERE id = :id AND removed_utc_ms IS NULL"_s)
        .bind(":id", id)
        .optional(readCompany);
}

std::optional<Company> CompanyRepository::findDefault() const
{
    return m_database.query(u"SELECT * FROM company WHERE is_default = 1 AND removed_utc_ms IS NULL LIMIT 1"_s)
        .optional(readCompany);
}

CompanyId CompanyRepository::add(const Company& company) const
{
    auto query = m_database.query(
        u"INSERT INTO company (name, short_name, credit_code, legal_representative, address, phone, email,"
        " contact_person, invoice_title, bank_name, bank_account)"
        " VALUES (:name, :short_name, :credit_code, :legal_representative, :address, :phone, :email,"
        " :contact_person, :invoice_title, :bank_name, :bank_account)"_s);
    bindTexts(query, company);
    return CompanyId{query.insert()};
}

void CompanyRepository::save(const Company& company, Revision seen) const
{
    auto query = m_database.query(
        u"UPDATE company SET name = :name, short_name = :short_name, credit_code = :credit_code,"
        " legal_representative = :legal_representative, address = :address, phone = :phone, email = :email,"
        " contact_person = :contact_person, invoice_title = :invoice_title, bank_name = :bank_name,"
        " bank_account = :bank_account, revision = revision + 1 WHERE id = :id AND revision = :seen"_s);
    bindTexts(query, company);
    query.bind(":id", company.id).bind(":seen", seen);
    if (query.execute() == 0)
        throw StaleRevision{u"company"_s};
}

void CompanyRepository::makeDefault(CompanyId id) const
{
    m_database
        .query(u"UPDATE company SET is_default = CASE WHEN id = :id THEN 1 ELSE 0 END"
               " WHERE is_default = 1 OR id = :id"_s)
        .bind(":id", id)
        .execute();
}

void CompanyRepository::remove(CompanyId id, qint64 nowUtcMs) const
{
    m_database.query(u"UPDATE company SET removed_utc_ms = :now, revision = revision + 1 WHERE id = :id"_s)
        .bind(":now", nowUtcMs)
        .bind(":id", id)
        .execute();
}

} // namespace cdesk
