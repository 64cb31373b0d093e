// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/Generator.h"

#include "core/archive/ArchiveRepository.h"
#include "core/companies/CompanyService.h"
#include "core/contracts/ContractEvents.h"
#include "core/contracts/ContractRepository.h"
#include "core/customers/CustomerEvents.h"
#include "core/customers/CustomerRepository.h"
#include "core/numbers/NumberIssue.h"
#include "core/sample/GeneratedLife.h"
#include "core/sample/GeneratedNames.h"
#include "core/session/Office.h"
#include "core/session/OfficeCheckRepository.h"
#include "core/settings/OfficeSettings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kSlice = 500;
constexpr int kYearsDays = 5 * 365;

qint64 noonOf(QDate day)
{
    return FixedClock(day).nowUtcMs();
}

/// Writes one generated office; slices are transactions of their own.
class Generation {
public:
    Generation(Office& office, const GeneratorWish& wish)
        : m_office{office}, m_wish{wish}, m_chance{wish.seed}, m_invention{m_chance}, m_today{office.clock().today()}
    {
    }

    Result<void> run(JobContext& job)
    {
        if (const auto ready = prepare(); !ready)
            return ready;
        const qint64 total = m_wish.customers + m_wish.contracts;
        for (int done = 0; done < m_wish.customers; done += kSlice) {
            if (!job.step(done, total))
                return cancelled();
            const int end = std::min(done + kSlice, m_wish.customers);
            if (const auto added = slice([&](UnitOfWork& work) { return addCustomers(work, end - done); }); !added)
                return added;
        }
        for (int done = 0; done < m_wish.contracts; done += kSlice) {
            if (!job.step(m_wish.customers + done, total))
                return cancelled();
            const int end = std::min(done + kSlice, m_wish.contracts);
            if (const auto added = slice([&](UnitOfWork& work) { return addContracts(work, done, end); }); !added)
                return added;
        }
        return {};
    }

private:
    template <class Work>
    Result<void> slice(Work work)
    {
        return m_office.session().write(m_office.actor(), "sample.generate",
                                        [&](UnitOfWork& unit) -> Result<void> { return work(unit); });
    }
    Result<void> prepare();
    Result<void> addCustomers(UnitOfWork& work, int count);
    Result<void> addContracts(UnitOfWork& work, int from, int end);
    Result<QString> numberFor(UnitOfWork& work, const QString& contractType, QDate day) const;
    std::vector<ContractParty> partiesWith(const Customer& customer) const;
    Result<void> keepLife(UnitOfWork& work, const Contract& contract, const GeneratedLife& life);

    Office& m_office;
    GeneratorWish m_wish;
    Chance m_chance;
    CustomerInvention m_invention;
    QDate m_today;
    OfficeSettings m_settings;
    Company m_company;
    std::vector<Customer> m_customers;
};

Result<void> Generation::prepare()
{
    CompanyService companies(m_office.session());
    auto company = companies.defaultCompany(m_office.actor());
    if (!company) {
        Company own;
        own.name = u"杭州砚禾澄机电科技有限公司"_s;
        own.shortName = u"砚禾澄机电"_s;
        company = companies.save(m_office.actor(), own);
    }
    if (!company)
        return passOn(company);
    m_company = *company;
    const auto settings = SettingService(m_office.session()).read(m_office.actor());
    if (!settings)
        return passOn(settings);
    m_settings = *settings;
    return {};
}

Result<void> Generation::addCustomers(UnitOfWork& work, int count)
{
    const CustomerRepository customers(work.database());
    for (int i = 0; i < count; ++i) {
        Customer customer = m_invention.next();
        customers.add(customer, noonOf(m_today.addDays(-kYearsDays - m_chance.below(365))));
        work.record(CustomerCreated{customer});
        m_customers.push_back(std::move(customer));
    }
    return {};
}

Result<void> Generation::addContracts(UnitOfWork& work, int from, int end)
{
    const ContractRepository contracts(work.database());
    for (int i = from; i < end; ++i) {
        // Oldest first, so that numbers and days go together.
        const qint64 daysAgo = kYearsDays - qint64{i} * kYearsDays / m_wish.contracts;
        const Customer& customer = m_chance.oneOf(m_customers);
        GeneratedLife life = inventLife(m_chance, m_today.addDays(-daysAgo), m_today);
        Contract& contract = life.contract;
        contract.customerId = customer.id;
        contract.companyId = m_company.id;
        contract.salesperson = customer.salesperson;
        contract.title = customer.shortName + contract.title;
        contract.parties = partiesWith(customer);
        contract.createdBy = m_office.actor().name;
        contract.authorId = m_office.actor().id;
        contract.createdUtcMs = noonOf(life.draftedOn);
        contract.updatedUtcMs = noonOf(life.steps.empty() ? life.draftedOn : life.steps.back().day);
        const auto number = numberFor(work, contract.contractType, life.draftedOn);
        if (!number)
            return passOn(number);
        contract.number = *number;
        contract.id = contracts.add(contract);
        work.record(ContractDrafted{contract});
        if (const auto kept = keepLife(work, contract, life); !kept)
            return kept;
    }
    return {};
}

Result<QString> Generation::numberFor(UnitOfWork& work, const QString& contractType, QDate day) const
{
    const QString own = m_settings.typeNumberRules.value(contractType);
    return issueNumber(work, {.holder = u"contract"_s,
                              .type = own.isEmpty() ? QString() : contractType,
                              .rule = own.isEmpty() ? m_settings.contractNumberRule : own,
                              .parts = {.date = day, .sequence = 1, .typeCode = contractType, .companyCode = {}}});
}

std::vector<ContractParty> Generation::partiesWith(const Customer& customer) const
{
    ContractParty other;
    other.label = u"甲方"_s;
    other.role = PartyRole::Counterparty;
    other.customerId = customer.id;
    other.name = customer.name;
    other.creditCode = customer.creditCode;
    other.address = customer.addresses.front().address;
    other.legalRepresentative = customer.legalRepresentative;
    other.phone = customer.phone;
    ContractParty own;
    own.label = u"乙方"_s;
    own.role = PartyRole::Own;
    own.companyId = m_company.id;
    own.name = m_company.name;
    own.creditCode = m_company.creditCode;
    return {other, own};
}

Result<void> Generation::keepLife(UnitOfWork& work, const Contract& contract, const GeneratedLife& life)
{
    const ContractRepository contracts(work.database());
    ContractState state = ContractState::Draft;
    for (const GeneratedStep& step : life.steps) {
        const Transition* line = findTransition(state, step.action);
        Q_ASSERT(line);
        contracts.addStep(contract.id, {.action = step.action,
                                        .from = line->from,
                                        .to = line->to,
                                        .comment = step.comment,
                                        .onDay = step.day,
                                        .actorName = m_office.actor().name,
                                        .atUtcMs = noonOf(step.day)});
        state = line->to;
    }
    if (!life.filedOn.isValid())
        return {};
    ArchiveRecord record;
    const auto number =
        issueNumber(work, {.holder = u"archive_record"_s,
                           .type = {},
                           .rule = m_settings.archiveNumberRule,
                           .parts = {.date = life.filedOn, .sequence = 1, .typeCode = {}, .companyCode = {}}});
    if (!number)
        return passOn(number);
    record.contractId = contract.id;
    record.number = *number;
    record.category = contract.contractType;
    record.year = life.filedOn.year();
    record.filedOn = life.filedOn;
    const int place = m_chance.below(20'000);
    record.place = {u"一号档案室"_s, u"%1号柜"_s.arg(place / 1000 + 1), u"%1盒"_s.arg(place / 20 % 50 + 1),
                    QString::number(place % 20 + 1)};
    record.keepUntil = keepUntil(retentionBase(contract, life.filedOn, m_today), record.retentionYears);
    record.filedBy = m_office.actor().name;
    for (const QString& item : papersFor(defaultClasses(), {contract.contractType, contract.subject, contract.form}))
        record.checks.push_back({item, m_chance.in100(90), {}});
    ArchiveRepository(work.database()).add(record);
    return {};
}

} // namespace

Result<void> generateOffice(Office& office, const GeneratorWish& wish, JobContext& job)
{
    if (wish.contracts < 0 || wish.contracts > 1'000'000)
        return invalid(u"generate.out_of_range"_s, u"contracts"_s, QString::number(wish.contracts));
    if (wish.customers < 1 || wish.customers > 200'000)
        return invalid(u"generate.out_of_range"_s, u"customers"_s, QString::number(wish.customers));
    for (const auto& [noun, count] : OfficeCheckRepository(office.database()).counts())
        if (count > 0 && (noun == u"customers"_s || noun == u"contracts"_s))
            return invalid(u"generate.office_not_empty"_s, {}, office.folder().path());
    return Generation(office, wish).run(job);
}

} // namespace cdesk
