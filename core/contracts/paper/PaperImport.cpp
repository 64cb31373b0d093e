// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/paper/PaperImport.h"

#include "core/base/TextNormal.h"
#include "core/companies/CompanyRepository.h"
#include "core/contracts/ContractRepository.h"
#include "core/contracts/ContractService.h"
#include "core/contracts/drafting/ContractForm.h"
#include "core/contracts/paper/PaperReading.h"
#include "core/customers/CustomerRepository.h"
#include "core/customers/CustomerService.h"
#include "core/session/Session.h"
#include "core/settings/OfficeSettings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

QString valueOf(const PaperTerms& terms, PaperTerm term, int party)
{
    const FoundTerm* found = terms.of(term, party);
    return found ? found->value : QString();
}

std::optional<Company> companyNamed(const std::vector<Company>& companies, const QString& code, const QString& name)
{
    const auto find = [&](const auto& is) -> std::optional<Company> {
        const auto found = std::find_if(companies.begin(), companies.end(), is);
        return found == companies.end() ? std::nullopt : std::optional(*found);
    };
    auto company = code.isEmpty() ? std::nullopt : find([&](const Company& one) { return one.creditCode == code; });
    if (!company && !name.isEmpty())
        company = find([&](const Company& one) { return nameKey(one.name) == nameKey(name); });
    return company;
}

std::optional<CustomerSummary> customerNamed(const Database& database, const QString& code, const QString& name)
{
    const QString key = nameKey(name);
    const int length = static_cast<int>(key.size());
    const auto candidates = CustomerRepository(database).candidates(std::max(1, length), length, code);
    const auto find = [&](const auto& is) -> std::optional<CustomerSummary> {
        const auto found = std::find_if(candidates.begin(), candidates.end(),
                                        [&](const CustomerSummary& one) { return !one.isRemoved && is(one); });
        return found == candidates.end() ? std::nullopt : std::optional(*found);
    };
    auto customer =
        code.isEmpty() ? std::nullopt : find([&](const CustomerSummary& one) { return one.creditCode == code; });
    if (!customer && !key.isEmpty())
        customer = find([&](const CustomerSummary& one) { return one.nameKey == key; });
    return customer;
}

/// A figure or a name read from a picture may be wrong in one place without looking wrong; only a code proves itself.
void doubtFigures(PaperTerms& terms)
{
    for (FoundTerm& found : terms.found)
        switch (found.term) {
        case PaperTerm::Number:
        case PaperTerm::Amount:
        case PaperTerm::PartyName:
        case PaperTerm::PartyAddress:
        case PaperTerm::PartyLegalRepresentative:
        case PaperTerm::PartyContact:
        case PaperTerm::PartyBankName:
        case PaperTerm::PartyPhone:
        case PaperTerm::PartyBankAccount:
            found.sureness = Sureness::Likely;
            break;
        default:
            break;
        }
}

/// A paper that leaves one party blank was written by the others: the blank is for us.
void chooseBlank(std::vector<PaperSide>& sides, const PaperTerms& terms, const std::vector<Company>& companies)
{
    int blank = -1;
    for (int party = 0; party < terms.parties.size(); ++party) {
        if (terms.of(PaperTerm::PartyName, party))
            continue;
        if (blank >= 0)
            return;
        blank = party;
    }
    if (blank < 0 || sides.size() < 2 || companies.empty())
        return;
    sides[static_cast<size_t>(blank)] = {PartyRole::Own, companies.front().id, {}, companies.front().name, false};
}

/// The customer we know, else who is left beside us. Of two strangers nobody can tell which one we are.
void chooseCounterparty(std::vector<PaperSide>& sides, bool hasOwn)
{
    const auto choose = [&](const auto& is) {
        const auto found = std::find_if(sides.begin(), sides.end(), is);
        if (found != sides.end())
            found->role = PartyRole::Counterparty;
        return found != sides.end();
    };
    if (!choose([](const PaperSide& side) { return side.customerId.isSet(); }) && (hasOwn || sides.size() == 1))
        choose([](const PaperSide& side) { return side.role != PartyRole::Own; });
}

/// The party as a customer, as far as the paper tells of it.
Customer customerOf(const ContractParty& party)
{
    Customer customer;
    customer.name = party.name;
    customer.creditCode = party.creditCode;
    customer.legalRepresentative = party.legalRepresentative;
    customer.phone = party.phone;
    customer.bankName = party.bankName;
    customer.bankAccount = party.bankAccount;
    customer.kind =
        party.name.size() <= 4 && party.creditCode.isEmpty() ? CustomerKind::Person : CustomerKind::Enterprise;
    if (!party.address.isEmpty())
        customer.addresses.push_back({AddressKind::Registered, party.address, true});
    if (!party.contactPerson.isEmpty())
        customer.contacts.push_back({party.contactPerson, {}, party.phone, {}, {}, true});
    return customer;
}

/// A party that the paper leaves blank is written as the office knows it.
void nameParties(const Database& database, Contract& contract)
{
    for (ContractParty& party : contract.parties) {
        if (!party.name.isEmpty())
            continue;
        ContractParty known;
        if (const auto company = CompanyRepository(database).find(party.companyId))
            known = partyOf(*company);
        else if (const auto customer = CustomerRepository(database).find(party.customerId))
            known = partyOf(*customer);
        known.label = party.label;
        known.role = party.role;
        party = known;
    }
}

/// Makes customers of those who shall become some.
Result<void> addCustomers(UnitOfWork& work, const PaperOrder& order, Contract& contract)
{
    for (size_t i = 0; i < order.sides.size() && i < static_cast<size_t>(order.parties.size()); ++i) {
        if (!order.sides[i].isNew || order.sides[i].customerId.isSet())
            continue;
        const auto party =
            std::find_if(contract.parties.begin(), contract.parties.end(), [&](const ContractParty& one) {
                return one.label == order.parties.at(static_cast<qsizetype>(i));
            });
        const QString field = u"party_name.%1"_s.arg(i);
        if (party == contract.parties.end())
            return invalid(u"customer.name_missing"_s, field);
        if (const auto may = permitted(work.actor(), "customer.create"); !may)
            return passOn(may);
        const auto customer = addCustomer(work, customerOf(*party));
        if (!customer)
            return invalid(customer.error().code, field, customer.error().detail);
        party->customerId = customer->id;
        if (party->role == PartyRole::Counterparty)
            contract.customerId = customer->id;
    }
    return {};
}

} // namespace

Result<OpenedPaper> PaperImport::open(const Actor& actor, const QByteArray& bytes, const QString& fileName,
                                      JobContext& job) const
{
    const auto types = m_session.read(actor, "paper.match", [](const Database& database) -> Result<QStringList> {
        return readSettings(database).contractTypes;
    });
    if (!types)
        return passOn(types);
    auto paper = readPaper(bytes, fileName, m_findReader, job);
    if (!paper)
        return passOn(paper);
    PaperTerms terms = recogniseTerms(paper->paragraphs, *types);
    if (paper->isRecognised)
        doubtFigures(terms);
    auto sides = match(actor, terms);
    if (!sides)
        return passOn(sides);
    return OpenedPaper{std::move(*paper), std::move(terms), std::move(*sides)};
}

Result<std::vector<PaperSide>> PaperImport::match(const Actor& actor, const PaperTerms& terms) const
{
    using Answer = Result<std::vector<PaperSide>>;
    return m_session.read(actor, "paper.match", [&](const Database& database) -> Answer {
        const auto companies = CompanyRepository(database).all();
        std::vector<PaperSide> sides;
        bool hasOwn = false;
        for (int party = 0; party < terms.parties.size(); ++party) {
            PaperSide side;
            const QString code = valueOf(terms, PaperTerm::PartyCreditCode, party);
            const QString name = valueOf(terms, PaperTerm::PartyName, party);
            const auto company = hasOwn ? std::nullopt : companyNamed(companies, code, name);
            if (company) {
                side = {PartyRole::Own, company->id, {}, company->name, false};
                hasOwn = true;
            } else {
                if (const auto customer = customerNamed(database, code, name)) {
                    side.customerId = customer->id;
                    side.knownName = customer->name;
                }
            }
            sides.push_back(side);
        }
        if (!hasOwn)
            chooseBlank(sides, terms, companies);
        chooseCounterparty(sides, std::any_of(sides.begin(), sides.end(),
                                              [](const PaperSide& side) { return side.role == PartyRole::Own; }));
        return sides;
    });
}

Result<ImportedPaper> PaperImport::import(const Actor& actor, const PaperOrder& order)
{
    auto draft = contractOf(order);
    if (!draft)
        return passOn(draft);
    ImportedPaper imported = textOrPaper(order.paper);
    return m_session.write(actor, "paper.import", [&](UnitOfWork& work) -> Result<ImportedPaper> {
        if (const auto added = addCustomers(work, order, *draft); !added)
            return passOn(added);
        nameParties(work.database(), *draft);
        const auto contract = addDraft(work, *draft);
        if (!contract)
            return passOn(contract);
        const auto document = keep(work, contract->id, order.paper, imported.isOwnText);
        if (!document)
            return passOn(document);
        work.record(PaperTakenIn{*contract, document->fileName, document->sha256, imported.isOwnText});
        imported.id = contract->id;
        imported.number = contract->number;
        return imported;
    });
}

Result<std::optional<KeptPaper>> PaperImport::find(const Actor& actor, ContractId id) const
{
    using Answer = Result<std::optional<KeptPaper>>;
    return m_session.read(actor, "paper.find", [&](const Database& database) -> Answer {
        if (!ContractRepository(database).find(id))
            return notFound(u"contract"_s);
        return PaperRepository(database).find(id);
    });
}

AuditRecord PaperTakenIn::audit() const
{
    return {.action = replacedSha256.isEmpty() ? u"contract.paper_taken_in"_s : u"contract.paper_replaced"_s,
            .entity = EntityKind::Contract,
            .entityId = contract.id.value(),
            .label = contract.number,
            .before = replacedSha256.isEmpty() ? QJsonObject{} : QJsonObject{{u"sha256"_s, replacedSha256}},
            .after = {{u"file"_s, fileName}, {u"sha256"_s, sha256}, {u"is_own_text"_s, isOwnText}}};
}

} // namespace cdesk
