// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PaperCommands.h"

#include "app/ctl/OpenOffice.h"
#include "core/companies/CompanyService.h"
#include "core/contracts/ContractService.h"
#include "core/contracts/drafting/ContractForm.h"
#include "core/contracts/paper/PaperImport.h"
#include "core/customers/CustomerService.h"
#include "core/jobs/JobContext.h"
#include "core/storage/DurableFile.h"
#include "core/storage/FileStore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

const QString kUsage =
    u"contract paper FILE [--take-in] [--customer NAME | --new-customer] [--our-party LABEL] [--set TERM=VALUE]…"
    " [--replace NUMBER]"_s;

struct PaperRequest {
    QString file;
    bool takesIn = false;
    QString customer;
    bool isNewCustomer = false;
    QString ourParty;
    QString replacedIn; ///< the number of a contract whose paper it takes the place of
    QStringList settings;
};

/// `party_name.0` of 甲方.
QString termKey(const FoundTerm& found)
{
    const QString code = toCode(found.term);
    return found.party < 0 ? code : code + u'.' + QString::number(found.party);
}

QJsonObject foundJson(const FoundTerm& found, const ReceivedPaper& paper)
{
    QJsonObject json{{u"term"_s, termKey(found)},
                     {u"value"_s, found.value},
                     {u"sure"_s, found.sureness == Sureness::Sure},
                     {u"doubt"_s, found.doubt}};
    if (found.place.isSet()) {
        const PaperParagraph& paragraph = paper.paragraphs.at(static_cast<size_t>(found.place.paragraph));
        json.insert(u"paragraph"_s, found.place.paragraph + 1);
        json.insert(u"page"_s, paragraph.page);
        json.insert(u"text"_s, paragraph.text.mid(found.place.from, found.place.length));
    }
    return json;
}

QJsonObject paperJson(const Call& call, const OpenedPaper& opened)
{
    QJsonArray parties;
    for (qsizetype i = 0; i < opened.terms.parties.size(); ++i) {
        const PaperSide& side = opened.sides.at(static_cast<size_t>(i));
        call.line(u"party\t%1\t%2\t%3"_s.arg(opened.terms.parties.at(i), toCode(side.role), side.knownName));
        parties.append(QJsonObject{{u"label"_s, opened.terms.parties.at(i)},
                                   {u"role"_s, QString(toCode(side.role))},
                                   {u"known_as"_s, side.knownName}});
    }
    QJsonArray found;
    for (const FoundTerm& one : opened.terms.found) {
        call.line(
            u"%1\t%2\t%3"_s.arg(termKey(one), one.value, one.sureness == Sureness::Sure ? u"sure"_s : u"likely"_s));
        found.append(foundJson(one, opened.paper));
    }
    QJsonObject json{{u"type"_s, QString(toCode(opened.paper.type))},
                     {u"pages"_s, opened.paper.pages},
                     {u"paragraphs"_s, static_cast<int>(opened.paper.paragraphs.size())},
                     {u"is_recognised"_s, opened.paper.isRecognised},
                     {u"parties"_s, parties},
                     {u"found"_s, found}};
    if (opened.paper.unread) {
        call.line(u"unread\t"_s + opened.paper.unread->code);
        json.insert(u"unread"_s, opened.paper.unread->code);
    }
    return json;
}

/// Writes `TERM=VALUE` over what was found. Errors: paper.term_unknown
Result<void> applySettings(PaperOrder& order, const QStringList& settings)
{
    for (const QString& setting : settings) {
        const QString key = setting.section(u'=', 0, 0).trimmed();
        ConfirmedTerm term{.term = {}, .party = -1, .value = setting.section(u'=', 1)};
        bool isNumber = true;
        if (key.contains(u'.'))
            term.party = key.section(u'.', 1).toInt(&isNumber);
        if (!setting.contains(u'=') || !isNumber || !fromCode(key.section(u'.', 0, 0), term.term) ||
            isOfParty(term.term) != (term.party >= 0 && term.party < order.parties.size()))
            return invalid(u"paper.term_unknown"_s, u"set"_s, setting);
        std::erase_if(order.terms,
                      [&](const ConfirmedTerm& other) { return other.term == term.term && other.party == term.party; });
        order.terms.push_back(term);
    }
    return {};
}

/// Who stands for whom, as the command says it.
Result<void> applySides(PaperOrder& order, const PaperRequest& request, Office& office)
{
    if (!request.ourParty.isEmpty()) {
        const auto place = order.parties.indexOf(request.ourParty);
        const auto company = CompanyService(office.session()).defaultCompany(office.actor());
        if (!company)
            return passOn(company);
        if (place < 0)
            return invalid(u"paper.term_unknown"_s, u"our-party"_s, request.ourParty);
        for (size_t i = 0; i < order.sides.size(); ++i)
            if (i == static_cast<size_t>(place))
                order.sides[i] = {PartyRole::Own, company->id, {}, company->name, false};
            else if (order.sides[i].role == PartyRole::Own)
                order.sides[i].role = PartyRole::Third;
        const auto hasOther = std::any_of(order.sides.begin(), order.sides.end(),
                                          [](const PaperSide& side) { return side.role == PartyRole::Counterparty; });
        for (PaperSide& side : order.sides)
            if (!hasOther && side.role == PartyRole::Third) {
                side.role = PartyRole::Counterparty;
                break;
            }
    }
    const auto other = std::find_if(order.sides.begin(), order.sides.end(),
                                    [](const PaperSide& side) { return side.role == PartyRole::Counterparty; });
    if (!request.customer.isEmpty()) {
        const auto customer = CustomerService(office.session()).findByName(office.actor(), request.customer);
        if (!customer)
            return passOn(customer);
        if (other != order.sides.end()) {
            other->customerId = customer->id;
        } else {
            order.parties.append(partyLabel(static_cast<size_t>(order.parties.size())));
            order.sides.push_back({PartyRole::Counterparty, {}, customer->id, customer->name, false});
            order.terms.push_back({PaperTerm::PartyName, static_cast<int>(order.parties.size()) - 1, customer->name});
        }
    } else if (request.isNewCustomer && other != order.sides.end()) {
        other->isNew = !other->customerId.isSet();
    }
    return {};
}

Exit takeIn(Call& call, const PaperRequest& request, const OpenedPaper& opened, PaperImport& papers, Office& office,
            QJsonObject json)
{
    PaperOrder order{.paper = opened.paper, .parties = opened.terms.parties, .sides = opened.sides, .terms = {}};
    for (const FoundTerm& found : opened.terms.found)
        order.terms.push_back({found.term, found.party, found.value});
    if (const auto done = applySettings(order, request.settings); !done)
        return call.fail(done.error());
    if (const auto done = applySides(order, request, office); !done)
        return call.fail(done.error());
    const auto imported = papers.import(office.actor(), order);
    if (!imported)
        return call.fail(imported.error());
    call.line(imported->number);
    json.insert(u"number"_s, imported->number);
    json.insert(u"is_own_text"_s, imported->isOwnText);
    call.json(json);
    return Exit::Done;
}

Exit replacePaper(Call& call, const PaperRequest& request, const ReceivedPaper& paper, PaperImport& papers,
                  Office& office)
{
    const auto contract = ContractService(office.session()).findByNumber(office.actor(), request.replacedIn);
    if (!contract)
        return call.fail(contract.error());
    const auto replaced = papers.replace(office.actor(), contract->contract.id, paper);
    if (!replaced)
        return call.fail(replaced.error());
    call.line(replaced->number);
    call.json(QJsonObject{{u"number"_s, replaced->number}, {u"is_own_text"_s, replaced->isOwnText}});
    return Exit::Done;
}

Exit contractPaper(Call& call)
{
    PaperRequest request{.file = {},
                         .takesIn = call.flag(u"--take-in"_s),
                         .customer = call.value(u"--customer"_s),
                         .isNewCustomer = call.flag(u"--new-customer"_s),
                         .ourParty = call.value(u"--our-party"_s),
                         .replacedIn = call.value(u"--replace"_s),
                         .settings = call.values(u"--set"_s)};
    request.file = call.next();
    const bool isOne = request.replacedIn.isEmpty() || !request.takesIn;
    if (request.file.isEmpty() || !call.next().isEmpty() || !isOne)
        return call.usage(kUsage);
    const auto bytes = readFile(request.file, FileStore::kMaxBytes);
    if (!bytes)
        return call.fail(bytes.error());
    return withOffice(call, [&](Office& office) {
        PaperImport papers(office.session(), office.files(), installedTextReader);
        JobContext job;
        const auto opened = papers.open(office.actor(), *bytes, QFileInfo(request.file).fileName(), job);
        if (!opened)
            return call.fail(opened.error());
        if (!request.replacedIn.isEmpty())
            return replacePaper(call, request, opened->paper, papers, office);
        const QJsonObject json = paperJson(call, *opened);
        if (request.takesIn)
            return takeIn(call, request, *opened, papers, office, json);
        call.json(json);
        return Exit::Done;
    });
}

} // namespace

std::vector<Command> paperCommands()
{
    return {{u"contract paper"_s, kUsage.section(u' ', 2), contractPaper}};
}

} // namespace cdesk::ctl
