// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractRepository.h"

#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr QChar kBetweenGaps = u'\n'; // a field's name has no line break

Currency readCurrency(const Row& row)
{
    const auto currency = currencyFromCode(row.text("currency"));
    if (!currency)
        throw StorageFault(u"storage.unknown_code"_s, u"currency = "_s + row.text("currency"));
    return *currency;
}

Span readSpan(const Row& row, const char* column)
{
    const auto span = parseSpan(row.text(column));
    if (!span)
        throw StorageFault(u"storage.unknown_code"_s, QString::fromLatin1(column) + u" = "_s + row.text(column));
    return *span;
}

Contract readContract(const Row& row)
{
    Contract contract;
    contract.id = row.id<ContractId>("id");
    contract.number = row.text("number");
    contract.title = row.text("title");
    contract.contractType = row.text("contract_type");
    contract.subject = row.text("subject");
    contract.form = row.text("form");
    contract.state = row.code<ContractState>("state");
    contract.customerId = row.id<CustomerId>("customer_id");
    contract.companyId = row.id<CompanyId>("company_id");
    contract.templateVersionId = row.id<TemplateVersionId>("template_version_id");
    contract.salesperson = row.text("salesperson");
    if (const auto minor = row.optionalInteger("amount_minor"))
        contract.amount = Money::minor(*minor, readCurrency(row));
    contract.signedOn = row.date("signed_on");
    contract.effectiveOn = row.date("effective_on");
    contract.termKind = row.code<TermKind>("term_kind");
    contract.startOn = row.date("start_on");
    contract.endOn = row.date("end_on");
    contract.firstTerm = readSpan(row, "first_term");
    contract.nextTerm = readSpan(row, "next_term");
    contract.notice = readSpan(row, "notice");
    contract.renewal = renewalFromCode(row.text("renewal")).value_or(Renewal::None);
    contract.expiryOverrideOn = row.date("expiry_override_on");
    contract.noticeOverrideOn = row.date("notice_override_on");
    contract.overrideReason = row.text("override_reason");
    contract.endedOn = row.date("ended_on");
    contract.renewalDecision = row.code<RenewalDecision>("renewal_decision");
    contract.predecessorId = row.id<ContractId>("predecessor_id");
    contract.fieldValues = row.json("field_values");
    contract.notes = row.text("notes");
    contract.createdBy = row.text("created_by");
    contract.authorId = row.id<UserId>("author_id");
    contract.createdUtcMs = row.integer("created_utc_ms");
    contract.updatedUtcMs = row.integer("updated_utc_ms");
    contract.removedUtcMs = row.optionalInteger("removed_utc_ms");
    contract.revision = row.revision();
    return contract;
}

void bindContract(Query& query, const Contract& contract)
{
    query.bind(":number", contract.number)
        .bind(":title", contract.title)
        .bind(":contract_type", contract.contractType)
        .bind(":subject", contract.subject)
        .bind(":form", contract.form)
        .bind(":state", contract.state)
        .bind(":customer_id", contract.customerId)
        .bind(":company_id", contract.companyId)
        .bind(":template_version_id", contract.templateVersionId)
        .bind(":salesperson", contract.salesperson)
        .bind(":amount_minor", contract.amount ? std::optional(contract.amount->minorUnits()) : std::nullopt)
        .bind(":currency", currencyCode(contract.amount ? contract.amount->currency() : Currency::CNY))
        .bind(":signed_on", contract.signedOn)
        .bind(":effective_on", contract.effectiveOn)
        .bind(":term_kind", contract.termKind)
        .bind(":start_on", contract.startOn)
        .bind(":end_on", contract.endOn)
        .bind(":first_term", formatSpan(contract.firstTerm))
        .bind(":next_term", formatSpan(contract.nextTerm))
        .bind(":notice", formatSpan(contract.notice))
        .bind(":renewal", renewalCode(contract.renewal))
        .bind(":expiry_override_on", contract.expiryOverrideOn)
        .bind(":notice_override_on", contract.noticeOverrideOn)
        .bind(":override_reason", contract.overrideReason)
        .bind(":ended_on", contract.endedOn)
        .bind(":renewal_decision", contract.renewalDecision)
        .bind(":predecessor_id", contract.predecessorId)
        .bind(":field_values", contract.fieldValues)
        .bind(":notes", contract.notes)
        .bind(":updated_utc_ms", contract.updatedUtcMs)
        .bind(":removed_utc_ms", contract.removedUtcMs);
}

} // namespace

std::optional<Contract> ContractRepository::find(ContractId id) const
{
    return complete(
        m_database.query(u"SELECT * FROM contract WHERE id = :id"_s).bind(":id", id).optional(readContract));
}

std::optional<Contract> ContractRepository::findByNumber(const QString& number) const
{
    return complete(m_database.query(u"SELECT * FROM contract WHERE number = :number"_s)
                        .bind(":number", number)
                        .optional(readContract));
}

std::optional<Contract> ContractRepository::complete(std::optional<Contract> contract) const
{
    if (!contract)
        return contract;
    contract->parties = partiesOf(contract->id);
    contract->lines = linesOf(contract->id, contract->amount ? contract->amount->currency() : Currency::CNY);
    return contract;
}

ContractId ContractRepository::add(const Contract& contract) const
{
    auto query = m_database.query(
        u"INSERT INTO contract (number, title, contract_type, subject, form, state, customer_id, company_id,"
        " template_version_id, salesperson, amount_minor, currency, signed_on, effective_on, term_kind, start_on, "
        "end_on,"
        " first_term, next_term, notice, renewal, expiry_override_on, notice_override_on, override_reason, ended_on,"
        " renewal_decision, predecessor_id, field_values, notes, created_by, author_id, created_utc_ms,"
        " updated_utc_ms, removed_utc_ms) VALUES (:number, :title, :contract_type, :subject, :form, :state, "
        ":customer_id, :company_id,"
        " :template_version_id, :salesperson, :amount_minor, :currency, :signed_on, :effective_on, :term_kind, "
        ":start_on,"
        " :end_on, :first_term, :next_term, :notice, :renewal, :expiry_override_on, :notice_override_on,"
        " :override_reason, :ended_on, :renewal_decision, :predecessor_id, :field_values, :notes, :created_by,"
        " :author_id, :created_utc_ms, :updated_utc_ms, :removed_utc_ms)"_s);
    bindContract(query, contract);
    query.bind(":created_by", contract.createdBy)
        .bind(":author_id", contract.authorId)
        .bind(":created_utc_ms", contract.createdUtcMs);
    const ContractId id{query.insert()};
    replaceParts(id, contract);
    return id;
}

void ContractRepository::save(const Contract& contract, Revision seen) const
{
    auto query = m_database.query(
        u"UPDATE contract SET number = :number, title = :title, contract_type = :contract_type, subject = :subject,"
        " form = :form, state = :state, customer_id = :customer_id, company_id = :company_id,"
        " template_version_id = :template_version_id, salesperson = :salesperson, amount_minor = :amount_minor,"
        " currency = :currency, signed_on = :signed_on, effective_on = :effective_on, term_kind = :term_kind,"
        " start_on = :start_on, end_on = :end_on, first_term = :first_term, next_term = :next_term, notice = :notice,"
        " renewal = :renewal, expiry_override_on = :expiry_override_on, notice_override_on = :notice_override_on,"
        " override_reason = :override_reason, ended_on = :ended_on, renewal_decision = :renewal_decision,"
        " predecessor_id = :predecessor_id, field_values = :field_values, notes = :notes,"
        " updated_utc_ms = :updated_utc_ms, removed_utc_ms = :removed_utc_ms, revision = revision + 1"
        " WHERE id = :id AND revision = :seen"_s);
    bindContract(query, contract);
    query.bind(":id", contract.id).bind(":seen", seen);
    if (query.execute() == 0)
        throw StaleRevision{u"contract"_s};
    replaceParts(contract.id, contract);
}

void ContractRepository::replaceParts(ContractId id, const Contract& contract) const
{
    m_database.query(u"DELETE FROM contract_party WHERE contract_id = :id"_s).bind(":id", id).execute();
    m_database.query(u"DELETE FROM contract_line WHERE contract_id = :id"_s).bind(":id", id).execute();
    for (size_t i = 0; i < contract.parties.size(); ++i) {
        const ContractParty& party = contract.parties[i];
        m_database
            .query(u"INSERT INTO contract_party (contract_id, position, label, role, company_id, customer_id, name,"
                   " credit_code, address, legal_representative, contact_person, phone, bank_name, bank_account)"
                   " VALUES (:contract_id, :position, :label, :role, :company_id, :customer_id, :name, :credit_code,"
                   " :address, :legal_representative, :contact_person, :phone, :bank_name, :bank_account)"_s)
            .bind(":contract_id", id)
            .bind(":position", static_cast<qint64>(i))
            .bind(":label", party.label)
            .bind(":role", party.role)
            .bind(":company_id", party.companyId)
            .bind(":customer_id", party.customerId)
            .bind(":name", party.name)
            .bind(":credit_code", party.creditCode)
            .bind(":address", party.address)
            .bind(":legal_representative", party.legalRepresentative)
            .bind(":contact_person", party.contactPerson)
            .bind(":phone", party.phone)
            .bind(":bank_name", party.bankName)
            .bind(":bank_account", party.bankAccount)
            .execute();
    }
    for (size_t i = 0; i < contract.lines.size(); ++i) {
        const ContractLine& line = contract.lines[i];
        m_database
            .query(u"INSERT INTO contract_line (contract_id, position, product, specification, unit, quantity_micro,"
                   " unit_price_micro, tax_rate_ppm, amount_minor, note) VALUES (:contract_id, :position, :product,"
                   " :specification, :unit, :quantity, :unit_price, :tax_rate, :amount, :note)"_s)
            .bind(":contract_id", id)
            .bind(":position", static_cast<qint64>(i))
            .bind(":product", line.product)
            .bind(":specification", line.specification)
            .bind(":unit", line.unit)
            .bind(":quantity", line.quantity.inMillionths())
            .bind(":unit_price", line.unitPrice.inMillionths())
            .bind(":tax_rate", line.taxRatePpm)
            .bind(":amount", line.amount.minorUnits())
            .bind(":note", line.note)
            .execute();
    }
}

std::vector<ContractParty> ContractRepository::partiesOf(ContractId id) const
{
    return m_database.query(u"SELECT * FROM contract_party WHERE contract_id = :id ORDER BY position"_s)
        .bind(":id", id)
        .all([](const Row& row) {
            return ContractParty{.label = row.text("label"),
                                 .role = row.code<PartyRole>("role"),
                                 .companyId = row.id<CompanyId>("company_id"),
                                 .customerId = row.id<CustomerId>("customer_id"),
                                 .name = row.text("name"),
                                 .creditCode = row.text("credit_code"),
                                 .address = row.text("address"),
                                 .legalRepresentative = row.text("legal_representative"),
                                 .contactPerson = row.text("contact_person"),
                                 .phone = row.text("phone"),
                                 .bankName = row.text("bank_name"),
                                 .bankAccount = row.text("bank_account")};
        });
}

std::vector<ContractLine> ContractRepository::linesOf(ContractId id, Currency currency) const
{
    return m_database.query(u"SELECT * FROM contract_line WHERE contract_id = :id ORDER BY position"_s)
        .bind(":id", id)
        .all([currency](const Row& row) {
            return ContractLine{.product = row.text("product"),
                                .specification = row.text("specification"),
                                .unit = row.text("unit"),
                                .quantity = Decimal::millionths(row.integer("quantity_micro")),
                                .unitPrice = Decimal::millionths(row.integer("unit_price_micro")),
                                .taxRatePpm = static_cast<int>(row.integer("tax_rate_ppm")),
                                .amount = Money::minor(row.integer("amount_minor"), currency),
                                .note = row.text("note")};
        });
}

void ContractRepository::purge(ContractId id) const
{
    for (const QString& sql :
         {u"DELETE FROM contract_party WHERE contract_id = :id"_s,
          u"DELETE FROM contract_text WHERE contract_id = :id"_s,
          u"DELETE FROM contract_paper WHERE contract_id = :id"_s,
          u"DELETE FROM contract_line WHERE contract_id = :id"_s,
          u"DELETE FROM contract_version WHERE contract_id = :id"_s,
          u"DELETE FROM contract_print WHERE contract_id = :id"_s,
          u"DELETE FROM contract_step WHERE contract_id = :id"_s, u"DELETE FROM contract WHERE id = :id"_s})
        m_database.query(sql).bind(":id", id).execute();
}

void ContractRepository::addStep(ContractId id, const ContractStep& step) const
{
    m_database
        .query(u"INSERT INTO contract_step (contract_id, action, from_state, to_state, comment, on_day, actor_name,"
               " at_utc_ms) VALUES (:id, :action, :from, :to, :comment, :on_day, :actor, :at)"_s)
        .bind(":id", id)
        .bind(":action", step.action)
        .bind(":from", step.from)
        .bind(":to", step.to)
        .bind(":comment", step.comment)
        .bind(":on_day", step.onDay)
        .bind(":actor", step.actorName)
        .bind(":at", step.atUtcMs)
        .execute();
}

std::vector<ContractStep> ContractRepository::steps(ContractId id) const
{
    return m_database.query(u"SELECT * FROM contract_step WHERE contract_id = :id ORDER BY id"_s)
        .bind(":id", id)
        .all([](const Row& row) {
            return ContractStep{.action = row.code<ContractAction>("action"),
                                .from = row.code<ContractState>("from_state"),
                                .to = row.code<ContractState>("to_state"),
                                .comment = row.text("comment"),
                                .onDay = row.date("on_day"),
                                .actorName = row.text("actor_name"),
                                .atUtcMs = row.integer("at_utc_ms")};
        });
}

ContractVersionId ContractRepository::addVersion(const ContractVersion& version) const
{
    return ContractVersionId{
        m_database
            .query(u"INSERT INTO contract_version (contract_id, number, template_version_id, field_values,"
                   " docx_document_id, pdf_document_id, text_sha256, pages, gaps, created_by, created_utc_ms)"
                   " VALUES (:contract_id, :number, :template_version_id, :field_values, :docx, :pdf, :text, :pages,"
                   " :gaps, :by, :at)"_s)
            .bind(":contract_id", version.contractId)
            .bind(":number", version.number)
            .bind(":template_version_id", version.templateVersionId)
            .bind(":field_values", version.fieldValues)
            .bind(":docx", version.docxId)
            .bind(":pdf", version.pdfId)
            .bind(":text", version.textSha256)
            .bind(":pages", version.pages)
            .bind(":gaps", version.gaps.join(kBetweenGaps))
            .bind(":by", version.createdBy)
            .bind(":at", version.createdUtcMs)
            .insert()};
}

std::vector<ContractVersion> ContractRepository::versions(ContractId id) const
{
    return m_database.query(u"SELECT * FROM contract_version WHERE contract_id = :id ORDER BY number"_s)
        .bind(":id", id)
        .all([](const Row& row) {
            return ContractVersion{.id = row.id<ContractVersionId>("id"),
                                   .contractId = row.id<ContractId>("contract_id"),
                                   .number = static_cast<int>(row.integer("number")),
                                   .templateVersionId = row.id<TemplateVersionId>("template_version_id"),
                                   .fieldValues = row.json("field_values"),
                                   .docxId = row.id<DocumentId>("docx_document_id"),
                                   .pdfId = row.id<DocumentId>("pdf_document_id"),
                                   .textSha256 = row.text("text_sha256"),
                                   .pages = static_cast<int>(row.integer("pages")),
                                   .gaps = row.text("gaps").split(kBetweenGaps, Qt::SkipEmptyParts),
                                   .createdBy = row.text("created_by"),
                                   .createdUtcMs = row.integer("created_utc_ms")};
        });
}

std::vector<ContractId> ContractRepository::lastWithCustomer(CustomerId customer, int limit) const
{
    return m_database
        .query(u"SELECT id FROM contract WHERE customer_id = :customer AND removed_utc_ms IS NULL"
               " ORDER BY created_utc_ms DESC, id DESC LIMIT :limit"_s)
        .bind(":customer", customer)
        .bind(":limit", limit)
        .all([](const Row& row) { return row.id<ContractId>("id"); });
}

} // namespace cdesk
