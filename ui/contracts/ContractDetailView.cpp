// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractDetailView.h"

#include "core/base/AmountInWords.h"
#include "core/contracts/drafting/ContractMergeData.h"
#include "ui/contracts/ContractWords.h"
#include "ui/text/StatusWords.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailParts.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

using namespace detail;

namespace {

constexpr int kMostLines = 12; // of a table, shown without scrolling inside it

QString instantText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

ContractDetailView::ContractDetailView(QWidget* parent) : DetailView(u"contractDetail"_s, tr("Contract"), 24, parent)
{
    clear();
}

void ContractDetailView::clear()
{
    showHint(tr("Choose a contract to see it here."));
}

void ContractDetailView::tell(const ContractDossier& dossier, const Actor& actor)
{
    QVBoxLayout* layout = beginPage();
    addHead(dossier, actor, layout);
    addDates(dossier, actor, layout);
    addFacts(dossier, layout);
    addParties(dossier.details.contract, layout);
    addLines(dossier, layout);
    addDocuments(dossier, layout);
    addPrints(dossier, layout);
    addHistory(dossier, layout);
    alignFacts(layout->parentWidget());
    showPage(layout);
}

void ContractDetailView::addHead(const ContractDossier& dossier, const Actor& actor, QVBoxLayout* layout)
{
    const Contract& contract = dossier.details.contract;
    addHeading(contract.title, layout, 1.3);
    layout->addWidget(plainLabel(contract.number, layout->parentWidget()));
    auto* chip = new StatusChip(layout->parentWidget());
    chip->setObjectName(u"statusChip"_s);
    chip->setChip(StatusWords::chip(dossier.status));
    layout->addWidget(chip, 0, Qt::AlignLeft);
    if (contract.removedUtcMs)
        return layout->addWidget(plainLabel(tr("In the bin."), layout->parentWidget()));
    auto* buttons = new QGridLayout;
    int place = 0;
    for (const ContractAction action : allowedActions(contract.state, actor)) {
        auto* button = new QPushButton(ContractWords::of(action), layout->parentWidget());
        button->setObjectName(QString(toCode(action)) + u"Button"_s);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionWanted(action); });
        if (action == ContractAction::Approve && dossier.needsOtherEyes) {
            button->setEnabled(false);
            button->setToolTip(tr("You wrote this contract: somebody else has to approve it."));
        }
        buttons->addWidget(button, place / 2, place % 2);
        ++place;
    }
    layout->addLayout(buttons);
}

void ContractDetailView::addDates(const ContractDossier& dossier, const Actor& actor, QVBoxLayout* layout)
{
    const Contract& contract = dossier.details.contract;
    addHeading(tr("Dates"), layout);
    auto* facts = addFactsTo(layout);
    addFact(facts, tr("Expires on"),
            contract.termKind == TermKind::OpenEnded ? tr("never, open-ended") : dayText(dossier.period.end));
    addFact(facts, tr("Notice by"), dayText(dossier.period.noticeDeadline));
    if (dossier.period.start.isValid() && dossier.period.end.isValid())
        addFact(facts, tr("Current period"),
                tr("%1 to %2").arg(dayText(dossier.period.start), dayText(dossier.period.end)));
    addFact(facts, tr("Signed on"), dayText(contract.signedOn));
    addFact(facts, tr("In force on"), dayText(contract.effectiveOn));
    addFact(facts, tr("Begins on"), dayText(contract.startOn));
    addFact(facts, tr("Ended on"), dayText(contract.endedOn));
    addFact(facts, tr("First term"), ContractWords::of(contract.firstTerm));
    addFact(facts, tr("Renewal"), ContractWords::of(contract.renewal));
    addFact(facts, tr("Further term"), ContractWords::of(contract.nextTerm));
    addFact(facts, tr("Notice"), ContractWords::of(contract.notice));
    if (isLive(contract.state) && contract.termKind != TermKind::OpenEnded)
        addRenewalChoice(contract, actor, facts);
}

void ContractDetailView::addRenewalChoice(const Contract& contract, const Actor& actor, QFormLayout* facts)
{
    auto* choice = new QComboBox(facts->parentWidget());
    choice->setObjectName(u"renewalDecisionField"_s);
    choice->setAccessibleName(tr("Renewal decision"));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const RenewalDecision decision :
         {RenewalDecision::Open, RenewalDecision::Renew, RenewalDecision::Renegotiate, RenewalDecision::LetGo})
        choice->addItem(ContractWords::of(decision));
    choice->setCurrentIndex(static_cast<int>(contract.renewalDecision));
    choice->setEnabled(actor.may(Permission::DraftContract));
    connect(choice, &QComboBox::activated, this,
            [this](int index) { Q_EMIT renewalDecided(static_cast<RenewalDecision>(index)); });
    facts->addRow(tr("Renewal decision"), choice);
}

void ContractDetailView::addFacts(const ContractDossier& dossier, QVBoxLayout* layout)
{
    const Contract& contract = dossier.details.contract;
    addHeading(tr("Facts"), layout);
    auto* facts = addFactsTo(layout);
    if (contract.customerId.isSet()) {
        addFact(facts, tr("Customer"), dossier.customerName);
        auto* customer = new QPushButton(tr("Open the customer"), layout->parentWidget());
        customer->setObjectName(u"openCustomerButton"_s);
        connect(customer, &QPushButton::clicked, this,
                [this, id = contract.customerId.value()] { Q_EMIT customerWanted(id); });
        facts->addRow(QString(), customer);
        facts->setAlignment(customer, Qt::AlignLeft);
    }
    addFact(facts, tr("Type"), contract.contractType);
    addFact(facts, tr("Subject"), contract.subject);
    addFact(facts, tr("Form"), ContractWords::form(contract.form));
    addFact(facts, tr("Salesperson"), contract.salesperson);
    if (dossier.withholdsAmounts) {
        addFact(facts, tr("Amount"), u"—"_s);
    } else if (contract.amount) {
        const QString currency = currencyCode(contract.amount->currency());
        addFact(facts, tr("Amount"), tr("%1 %2").arg(currency, formatMoney(*contract.amount)));
        addFact(facts, tr("In words"), amountInWords(*contract.amount).value_or(QString()));
    }
    if (const auto taxed = taxedAmountOf(contract); !dossier.withholdsAmounts && taxed && *taxed)
        addFact(facts, tr("Net and tax"), tr("%1 and %2").arg(formatMoney((*taxed)->net), formatMoney((*taxed)->tax)));
    addFact(facts, tr("Drafted by"), contract.createdBy);
    addFact(facts, tr("Notes"), contract.notes);
}

void ContractDetailView::addParties(const Contract& contract, QVBoxLayout* layout)
{
    if (contract.parties.empty())
        return;
    addHeading(tr("Parties as written in this contract"), layout);
    auto* facts = addFactsTo(layout);
    for (const ContractParty& party : contract.parties)
        addFact(facts, party.label,
                QStringList{party.name, party.creditCode, party.address, party.contactPerson, party.phone}
                    .filter(QRegularExpression(u"."_s))
                    .join(u'\n'));
}

void ContractDetailView::addLines(const ContractDossier& dossier, QVBoxLayout* layout)
{
    const Contract& contract = dossier.details.contract;
    const auto figure = [&](const QString& text) { return dossier.withholdsAmounts ? u"—"_s : text; };
    if (contract.lines.empty())
        return;
    addHeading(tr("Line items"), layout);
    QTreeWidget* table = addTable(
        u"detailLines"_s, tr("Line items"),
        {tr("Product"), tr("Quantity"), tr("Unit price"), tr("Amount"), tr("Tax rate"), tr("Specification")}, layout);
    for (const ContractLine& line : contract.lines) {
        auto* item =
            new QTreeWidgetItem(table, {line.product, QString(formatDecimal(line.quantity) + u' ' + line.unit),
                                        figure(formatDecimal(line.unitPrice, 2)), figure(formatMoney(line.amount)),
                                        formatTaxRate(line.taxRatePpm), line.specification});
        item->setToolTip(0, QString(line.product + u' ' + line.specification).trimmed().toHtmlEscaped());
        for (const int column : {1, 2, 3, 4})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const int column : {1, 2, 3, 4})
        table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    constexpr int kSpare = 2; // the rate and the specification: the text of the contract has them
    fitTable(table, kMostLines, kSpare);
}

void ContractDetailView::addDocuments(const ContractDossier& dossier, QVBoxLayout* layout)
{
    if (dossier.documents.empty())
        return;
    addHeading(tr("Versions and documents"), layout);
    QTreeWidget* table =
        addTable(u"detailDocuments"_s, tr("Versions and documents"), {tr("File"), tr("Added")}, layout);
    for (const Document& document : dossier.documents) {
        auto* item = new QTreeWidgetItem(table, {document.fileName, instantText(document.addedUtcMs)});
        item->setData(0, Qt::UserRole, document.id.value());
    }
    connect(table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        Q_EMIT documentWanted(DocumentId{item->data(0, Qt::UserRole).toLongLong()}, item->text(0));
    });
    fitTable(table, kMostLines);
}

void ContractDetailView::addPrints(const ContractDossier& dossier, QVBoxLayout* layout)
{
    if (dossier.prints.empty())
        return;
    addHeading(tr("Prints"), layout);
    QTreeWidget* table = addTable(
        u"detailPrints"_s, tr("Prints"),
        {tr("Print"), tr("Version"), tr("How"), tr("Copies"), tr("Pages"), tr("When"), tr("Who"), tr("Remark")},
        layout);
    for (const ContractPrint& print : dossier.prints) {
        const QString remark = print.isRefused ? tr("refused by the printer") : print.mark;
        const QString pages = print.firstPage == print.lastPage ? QString::number(print.firstPage)
                                                                : tr("%1–%2").arg(print.firstPage).arg(print.lastPage);
        new QTreeWidgetItem(table, {QString::number(print.number), u"V%1"_s.arg(print.version),
                                    ContractWords::of(print.way), QString::number(print.copies), pages,
                                    instantText(print.atUtcMs), print.actorName, remark});
    }
    fitTable(table, kMostLines);
}

void ContractDetailView::addHistory(const ContractDossier& dossier, QVBoxLayout* layout)
{
    addHeading(tr("History"), layout);
    QTreeWidget* table =
        addTable(u"detailHistory"_s, tr("History"), {tr("When"), tr("What"), tr("Who"), tr("Comment")}, layout);
    for (const AuditEntry& entry : dossier.history)
        new QTreeWidgetItem(table, {instantText(entry.atUtcMs), ContractWords::event(entry.record.action),
                                    entry.actorName, entry.record.after.value(u"comment"_s).toString()});
    fitTable(table, kMostLines);
}

} // namespace cdesk::ui
