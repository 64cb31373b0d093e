// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleOffice.h"

#include "core/archive/ArchiveService.h"
#include "core/clauses/ClauseService.h"
#include "core/companies/CompanyService.h"
#include "core/contracts/ContractService.h"
#include "core/contracts/drafting/DraftingService.h"
#include "core/customers/CustomerService.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/documents/store/DocumentService.h"
#include "core/sample/SampleFiles.h"
#include "core/session/Office.h"
#include "core/settings/OfficeSettings.h"
#include "core/storage/DurableFile.h"
#include "core/templates/TemplateService.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Customers are known some days before their first contract; those without one came lately.
constexpr int kKnownBeforeDays = 12;
constexpr qint64 kMinuteMs = 60'000;
/// Templates are read again one after the other.
constexpr int kReviewAfterMonths = 2;
constexpr int kReviewEveryDays = 23;
/// The office has written its contracts with the program for that long; older texts lie on paper alone.
constexpr int kWrittenHereMonths = 12;
/// Every so many contracts lack the paper or have one more; a share that offices know.
constexpr int kSignedCopyLateEvery = 9;
constexpr int kOfferKeptEvery = 3;

/// One thing to play: something that happened to a contract, or a customer that was taken in.
struct Moment {
    QDate day;
    size_t customer = 0; ///< when it is about a customer
    SampleContract* contract = nullptr;
    QString what;
};

/// Plays the years of the sample office, day by day.
class Past {
public:
    Past(Office& office, SampleFiles& files, QDate today, FontCatalog* fonts)
        : m_office{office}, m_files{files}, m_today{today}, m_clock{today}, m_session{office.database(), m_clock,
                                                                                      office.feed()},
          m_fonts{fonts}, m_drafting{m_session, office.files(), fonts}, m_documents{m_session, office.files()},
          m_assistant{office.actor()}, m_head{office.actor()}
    {
        m_assistant.name = files.company.contactPerson;
        m_head.name = files.company.legalRepresentative;
    }

    Result<void> play(JobContext& job)
    {
        const std::vector<Moment> moments = inOrder();
        if (const auto begun = begin(moments.front().day); !begun)
            return begun;
        qint64 done = 0;
        QDate day;
        int minute = 0;
        for (const Moment& moment : moments) {
            if (!job.step(++done, static_cast<qint64>(moments.size())))
                return cancelled();
            minute = moment.day == day ? minute + 11 : 0;
            day = moment.day;
            m_clock.setToday(day);
            m_clock.advanceMs((minute - 180) * kMinuteMs); // from nine in the morning
            // Before, texts were written elsewhere.
            if (m_templates.isEmpty() && day >= m_today.addMonths(-kWrittenHereMonths))
                if (const auto taken = takeTemplates(); !taken)
                    return taken;
            const auto played = moment.contract ? playStep(*moment.contract, moment.what) : takeIn(moment.customer);
            if (!played)
                return played;
        }
        return {};
    }

private:
    std::vector<Moment> inOrder();
    /// The office is set up before anything happens.
    Result<void> begin(QDate day);
    Result<void> takeIn(size_t index);
    Result<void> playStep(SampleContract& sample, const QString& what);
    Result<void> draft(SampleContract& sample);
    Result<void> file(const SampleContract& sample);
    Result<void> decide(const SampleContract& sample);
    Result<void> takeTemplates();
    /// Reads what was installed; every template is to be read again some months from now.
    Result<void> meetTemplates(TemplateService& templates);
    bool isWrittenHere(const SampleContract& sample) const;
    /// The pages of the finished text, which is what was signed.
    Result<QByteArray> textOf(const SampleContract& sample) const;
    /// The papers that came back: the signed copy, and of some the offer before it.
    Result<void> attachPapers(const SampleContract& sample);
    Result<void> act(const Actor& actor, const SampleContract& sample, ContractAction action, const QString& comment);

    Office& m_office;
    SampleFiles& m_files;
    QDate m_today;
    FixedClock m_clock;
    Session m_session;
    FontCatalog* m_fonts; ///< null where no page can be laid out
    DraftingService m_drafting;
    DocumentService m_documents;
    Actor m_assistant;
    Actor m_head;
    CompanyService m_companies{m_session};
    CustomerService m_customers{m_session};
    ContractService m_contracts{m_session};
    ArchiveService m_archive{m_session};
    Company m_company;
    QMap<QString, TemplateVersionId> m_templates; ///< by the file it came from
    QMap<QString, Customer> m_known;              ///< by reference
    QMap<QString, ContractId> m_drafted;          ///< by reference
    int m_paper = 0;                              ///< signed so far
};

std::vector<Moment> Past::inOrder()
{
    std::vector<Moment> moments;
    QMap<QString, QDate> firstContract;
    for (SampleContract& sample : m_files.contracts) {
        for (const SampleStep& step : sample.steps)
            moments.push_back({step.day, 0, &sample, step.what});
        if (sample.decidedOn.isValid())
            moments.push_back({sample.decidedOn, 0, &sample, u"decided"_s});
        const QDate drafted = sample.steps.front().day;
        const QDate known = firstContract.value(sample.customerRef, drafted);
        firstContract.insert(sample.customerRef, std::min(known, drafted));
    }
    for (size_t i = 0; i < m_files.customers.size(); ++i) {
        const QDate first = firstContract.value(m_files.customers[i].ref, m_today);
        moments.push_back({first.addDays(-kKnownBeforeDays), i, nullptr, {}});
    }
    std::stable_sort(moments.begin(), moments.end(), [](const Moment& a, const Moment& b) { return a.day < b.day; });
    return moments;
}

Result<void> Past::begin(QDate day)
{
    m_clock.setToday(day.addDays(-1));
    OfficeSettings settings = defaultSettings();
    settings.officeName = m_files.company.shortName;
    settings.contractNumberRule = m_files.numberRule;
    settings.typeNumberRules.clear();
    settings.archiveNumberRule = m_files.archiveRule;
    settings.isSample = true;
    if (const auto saved = SettingService(m_session).save(m_head, settings); !saved)
        return saved;
    const auto company = m_companies.save(m_head, m_files.company);
    if (!company)
        return passOn(company);
    m_company = *company;
    if (const auto clauses = ClauseService(m_session, m_office.files()).installShippedClauses(m_assistant); !clauses)
        return passOn(clauses);
    return {};
}

Result<void> Past::takeTemplates()
{
    TemplateService templates(m_session, m_office.files());
    if (const auto installed = templates.installShippedTemplates(m_assistant); !installed)
        return passOn(installed);
    return meetTemplates(templates);
}

Result<void> Past::meetTemplates(TemplateService& templates)
{
    const auto listed = templates.list(m_assistant);
    if (!listed)
        return passOn(listed);
    int read = 0;
    for (const TemplateSummary& one : *listed) {
        if (!one.published)
            continue;
        const auto source = DocumentRepository(m_office.database()).find(one.published->sourceDocumentId);
        m_templates.insert(source->fileName, one.published->id);
        Template dated = one.contractTemplate;
        dated.nextReviewOn = m_today.addMonths(kReviewAfterMonths).addDays(kReviewEveryDays * read++);
        if (const auto saved = templates.edit(m_assistant, dated); !saved)
            return passOn(saved);
    }
    return {};
}

Result<void> Past::takeIn(size_t index)
{
    const SampleCustomer& sample = m_files.customers[index];
    const auto kept = m_customers.create(m_assistant, sample.customer);
    if (!kept)
        return passOn(kept);
    m_known.insert(sample.ref, *kept);
    return {};
}

Result<void> Past::playStep(SampleContract& sample, const QString& what)
{
    struct Step {
        QString what;
        ContractAction action;
        bool byHead;
    };
    static const std::vector<Step> kSteps = {
        {u"submitted"_s, ContractAction::Submit, false},   {u"returned"_s, ContractAction::Return, true},
        {u"approved"_s, ContractAction::Approve, true},    {u"sent_for_signing"_s, ContractAction::SendOut, false},
        {u"signed"_s, ContractAction::Sign, false},        {u"activated"_s, ContractAction::Activate, false},
        {u"completed"_s, ContractAction::Complete, false}, {u"terminated"_s, ContractAction::Terminate, true},
        {u"disposed"_s, ContractAction::Dispose, true},    {u"voided"_s, ContractAction::Cancel, false}};
    if (what == u"drafted"_s)
        return draft(sample);
    if (what == u"filed"_s)
        return file(sample);
    if (what == u"decided"_s)
        return decide(sample);
    const auto step = std::find_if(kSteps.begin(), kSteps.end(), [&](const Step& one) { return one.what == what; });
    if (step == kSteps.end())
        return fault(u"sample.unreadable"_s, what);
    const bool disposing = step->action == ContractAction::Dispose;
    return act(step->byHead ? m_head : m_assistant, sample, step->action,
               disposing ? u"保管期限届满，经鉴定无保存价值，予以销毁。"_s : sample.comment);
}

/// The other party first, as 甲方, and we as 乙方: the forms of the office are written from the seller's side.
std::vector<ContractParty> partiesOf(const Company& company, const Customer& customer)
{
    ContractParty other;
    other.label = u"甲方"_s;
    other.role = PartyRole::Counterparty;
    other.customerId = customer.id;
    other.name = customer.name;
    other.creditCode = customer.creditCode;
    other.address = customer.primaryAddress() ? customer.primaryAddress()->address : QString();
    other.legalRepresentative = customer.legalRepresentative;
    other.contactPerson = customer.primaryContact() ? customer.primaryContact()->name : QString();
    other.phone = customer.phone;
    other.bankName = customer.bankName;
    other.bankAccount = customer.bankAccount;
    ContractParty own;
    own.label = u"乙方"_s;
    own.role = PartyRole::Own;
    own.companyId = company.id;
    own.name = company.name;
    own.creditCode = company.creditCode;
    own.address = company.address;
    own.legalRepresentative = company.legalRepresentative;
    own.contactPerson = company.contactPerson;
    own.phone = company.phone;
    own.bankName = company.bankName;
    own.bankAccount = company.bankAccount;
    return {other, own};
}

/// What was offered before the contract, as it came by mail.
QByteArray offerText(const Contract& contract)
{
    QString text = u"报价单："_s + contract.title + u"\r\n\r\n"_s;
    for (const ContractLine& line : contract.lines)
        text += u"%1（%2） %3 %4 × %5 元 = %6 元\r\n"_s.arg(line.product, line.specification,
                                                            formatDecimal(line.quantity), line.unit,
                                                            formatDecimal(line.unitPrice, 2), formatMoney(line.amount));
    if (contract.amount)
        text += u"\r\n合计（含税）："_s + formatMoney(*contract.amount) + u" 元\r\n报价三十日内有效。\r\n"_s;
    return text.toUtf8();
}

Result<void> Past::draft(SampleContract& sample)
{
    Contract& contract = sample.contract;
    const Customer& customer = m_known[sample.customerRef];
    contract.customerId = customer.id;
    contract.companyId = m_company.id;
    if (isWrittenHere(sample))
        contract.templateVersionId = m_templates.value(sample.templateFile);
    contract.predecessorId = m_drafted.value(sample.predecessorRef);
    contract.parties = partiesOf(m_company, customer);
    const auto id = m_contracts.draft(m_assistant, contract);
    if (!id)
        return passOn(id);
    contract.id = *id;
    m_drafted.insert(sample.ref, *id);
    return {};
}

Result<void> Past::act(const Actor& actor, const SampleContract& sample, ContractAction action, const QString& comment)
{
    const auto seen = m_contracts.find(actor, sample.contract.id);
    if (!seen)
        return passOn(seen);
    if (action == ContractAction::Submit && seen->contract.templateVersionId.isSet())
        if (const auto finished = m_drafting.finish(actor, sample.contract.id, Gaps::Refused); !finished)
            return passOn(finished);
    ActionInput input;
    input.day = m_clock.today();
    const bool isExplained = action == ContractAction::Return || action == ContractAction::Terminate ||
                             action == ContractAction::Cancel || action == ContractAction::Dispose;
    input.comment = isExplained ? comment : QString();
    const auto done = m_contracts.act(actor, sample.contract.id, seen->contract.revision, action, input);
    if (!done)
        return passOn(done);
    return action == ContractAction::Sign ? attachPapers(sample) : Result<void>();
}

bool Past::isWrittenHere(const SampleContract& sample) const
{
    return m_fonts && m_templates.contains(sample.templateFile) &&
           sample.steps.front().day > m_today.addMonths(-kWrittenHereMonths);
}

Result<QByteArray> Past::textOf(const SampleContract& sample) const
{
    const auto details = m_contracts.find(m_assistant, sample.contract.id);
    if (!details)
        return passOn(details);
    const auto pages = m_documents.open(m_assistant, details->versions.back().pdfId);
    return pages ? Result<QByteArray>(pages->bytes) : passOn(pages);
}

Result<void> Past::attachPapers(const SampleContract& sample)
{
    const auto place = m_paper++;
    const auto signedCopy =
        isWrittenHere(sample) && place % kSignedCopyLateEvery != 0 ? textOf(sample) : Result<QByteArray>(QByteArray());
    if (!signedCopy)
        return passOn(signedCopy);
    const DocumentOwner owner{EntityKind::Contract, sample.contract.id.value()};
    const auto keep = [&](DocumentKind kind, const QString& name, const QByteArray& bytes) -> Result<void> {
        const auto kept = m_documents.attach(m_assistant, {owner, kind, name, bytes, {}});
        return kept ? Result<void>() : passOn(kept);
    };
    if (!signedCopy->isEmpty())
        if (const auto kept = keep(DocumentKind::SignedCopy, sample.contract.title + u" 签署件.pdf"_s, *signedCopy);
            !kept)
            return kept;
    if (place % kOfferKeptEvery != 0)
        return {};
    return keep(DocumentKind::Attachment, sample.contract.title + u" 报价单.txt"_s, offerText(sample.contract));
}

Result<void> Past::file(const SampleContract& sample)
{
    const auto filed = m_archive.file(m_assistant, sample.contract.id, *sample.archive);
    if (!filed)
        return passOn(filed);
    return {};
}

Result<void> Past::decide(const SampleContract& sample)
{
    const auto seen = m_contracts.find(m_head, sample.contract.id);
    if (!seen)
        return passOn(seen);
    return m_contracts.decideRenewal(m_head, sample.contract.id, seen->contract.revision, sample.decision);
}

/// The day before anything happened.
QDate beginOf(const SampleFiles& files, QDate today)
{
    QDate first = today;
    for (const SampleContract& sample : files.contracts)
        first = std::min(first, sample.steps.front().day);
    return first.addDays(-kKnownBeforeDays - 1);
}

} // namespace

Result<void> fillWithSample(Office& office, QDate today, FontCatalog* fonts, JobContext& job)
{
    auto files = readSampleFiles(today);
    if (!files)
        return passOn(files);
    return Past(office, *files, today, fonts).play(job);
}

Result<void> createSampleOffice(const OfficeFolder& folder, const Clock& clock, FontCatalog* fonts, JobContext& job)
{
    if (folder.holdsOffice())
        return invalid(u"office.exists"_s, {}, folder.path());
    if (QFileInfo::exists(folder.path()) && !QDir(folder.path()).isEmpty())
        return invalid(u"office.folder_not_empty"_s, {}, folder.path());
    const OfficeFolder part(folder.path() + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s);
    const auto fill = [&]() -> Result<void> {
        const auto files = readSampleFiles(clock.today());
        if (!files)
            return passOn(files);
        const FixedClock then(beginOf(*files, clock.today()));
        auto office = Office::create(part, then, {}, files->company.contactPerson); // who wrote its contracts
        return office ? fillWithSample(**office, clock.today(), fonts, job) : passOn(office);
    };
    if (const auto filled = fill(); !filled) {
        QDir(part.path()).removeRecursively();
        return filled;
    }
    QDir().rmdir(folder.path());
    if (!QDir().rename(part.path(), folder.path())) {
        QDir(part.path()).removeRecursively();
        return fault(u"file.not_writable"_s, folder.path());
    }
    flushFolder(QFileInfo(folder.path()).absolutePath());
    return {};
}

} // namespace cdesk
