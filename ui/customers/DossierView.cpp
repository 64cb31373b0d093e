// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/DossierView.h"

#include "core/customers/CustomerTexts.h"
#include "ui/customers/CustomerWords.h"
#include "ui/lists/CellText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/StatusWords.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailParts.h"
#include "ui/widgets/TypedMoney.h"

#include <QDateTime>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

using namespace detail;

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString joined(const QStringList& parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(u" · "_s);
}

} // namespace

DossierView::DossierView(QWidget* parent) : DetailView(u"dossierView"_s, tr("Customer dossier"), 28, parent)
{
    clear();
}

QPushButton* DossierView::makeButton(const QString& text, const QString& name, void (DossierView::*wanted)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

void DossierView::clear()
{
    m_shown = {};
    showHint(tr("Choose a customer to see its dossier."));
}

void DossierView::tell(const CustomerDossier& dossier)
{
    const int place = dossier.customer.id == m_shown ? verticalScrollBar()->value() : 0;
    m_shown = dossier.customer.id;
    m_withholdsAmounts = dossier.withholdsAmounts;
    QVBoxLayout* layout = beginPage();
    addHead(dossier, layout);
    addContracts(dossier.contracts, layout);
    addPeople(dossier.customer, layout);
    addFacts(dossier.customer, layout);
    addDocuments(dossier, layout);
    addHistory(dossier.history, layout);
    showPage(layout);
    widget()->adjustSize();
    verticalScrollBar()->setValue(place);
}

void DossierView::addHead(const CustomerDossier& dossier, QVBoxLayout* layout)
{
    addHeading(dossier.customer.name, layout, 1.3);
    if (dossier.customer.isRemoved())
        layout->addWidget(plainLabel(dossier.customer.mergedInto.isSet()
                                         ? tr("This record was merged into another one and lies in the bin.")
                                         : tr("This customer lies in the bin."),
                                     this));
    auto* score = new QProgressBar(this);
    score->setRange(0, 100);
    score->setValue(dossier.completeness.percent);
    score->setFormat(tr("%p % complete"));
    score->setAccessibleName(tr("Completeness"));
    score->setVisible(!dossier.completeness.missing.isEmpty());
    layout->addWidget(score);
    if (!dossier.completeness.missing.isEmpty()) {
        QStringList missing;
        for (const QString& key : dossier.completeness.missing)
            missing.append(CustomerWords::field(key));
        layout->addWidget(plainLabel(tr("To complete: %1").arg(QLocale().createSeparatedList(missing)), this));
    }
    auto* buttons = new QHBoxLayout;
    QPushButton* complete = makeButton(dossier.completeness.missing.isEmpty() ? tr("Edit") : tr("Complete now"),
                                       u"completeButton"_s, &DossierView::editWanted);
    complete->setVisible(m_rights.mayEdit && !dossier.customer.isRemoved());
    QPushButton* draft = makeButton(tr("New contract"), u"draftButton"_s, &DossierView::draftWanted);
    draft->setVisible(m_rights.mayDraft && !dossier.customer.isRemoved());
    buttons->addWidget(complete);
    buttons->addWidget(draft);
    buttons->addStretch();
    layout->addLayout(buttons);
    for (const Error& warning : dossier.warnings)
        layout->addWidget(plainLabel(u"⚠ "_s + errorText(warning), this));
}

void DossierView::addFacts(const Customer& customer, QVBoxLayout* layout)
{
    addHeading(tr("Master data"), layout);
    auto* facts = addFactsTo(layout);
    const auto add = [facts](const QString& key, const QString& text) {
        addFact(facts, CustomerWords::field(key), text);
    };
    add(u"kind"_s, CustomerWords::of(customer.kind));
    add(u"class"_s, CustomerWords::of(customer.customerClass));
    add(u"status"_s, CustomerWords::of(customer.status));
    for (const CustomerText& text : customerTexts())
        if (text.key != u"name"_s)
            add(text.key, customer.*text.value);
    if (customer.creditLimitMinor)
        add(u"credit_limit"_s, moneyText(*customer.creditLimitMinor));
    add(u"tags"_s, QLocale().createSeparatedList(customer.tags));
    for (auto field = customer.ownFields.begin(); field != customer.ownFields.end(); ++field)
        add(field.key(), field.value().toString());
}

void DossierView::addPeople(const Customer& customer, QVBoxLayout* layout)
{
    addHeading(tr("Contacts and addresses"), layout);
    if (customer.contacts.empty() && customer.addresses.empty())
        layout->addWidget(plainLabel(tr("None yet."), this));
    for (const CustomerContact& contact : customer.contacts) {
        const QString primary = contact.isPrimary && customer.contacts.size() > 1 ? tr("Primary") : QString();
        auto* name = plainLabel(joined({contact.name, contact.position, primary}), this);
        QFont font = name->font();
        font.setBold(true);
        name->setFont(font);
        layout->addWidget(name);
        for (const QString& line : {joined({contact.phone, contact.email}), contact.note})
            if (!line.isEmpty())
                layout->addWidget(plainLabel(line, this));
    }
    for (const CustomerAddress& address : customer.addresses)
        layout->addWidget(plainLabel(tr("%1 address: %2").arg(CustomerWords::of(address.kind), address.address), this));
}

void DossierView::addContracts(const std::vector<DossierContract>& contracts, QVBoxLayout* layout)
{
    addHeading(tr("Contracts (%1)").arg(contracts.size()), layout);
    if (contracts.empty()) {
        layout->addWidget(plainLabel(tr("No contract with this customer yet."), this));
        return;
    }
    addSums(contracts, layout);
    constexpr int kStatus = 1;
    constexpr int kAmount = 3;
    QTreeWidget* list = addTable(u"dossierContractsList"_s, tr("Contracts of this customer"),
                                 {tr("Number"), tr("Status"), tr("Title"), tr("Amount"), tr("Ends")}, layout);
    list->setItemDelegateForColumn(kStatus, new StatusDelegate(list));
    for (const DossierContract& contract : contracts) {
        const Chip chip = StatusWords::chip(contract.status);
        const QString amount = contract.amountMinor ? amountText(*contract.amountMinor, contract.currency)
                               : m_withholdsAmounts ? u"—"_s
                                                    : QString();
        auto* line = new QTreeWidgetItem(
            list, {contract.number, chip.word, contract.title, amount, dayText(contract.expiresOn)});
        line->setData(0, Qt::UserRole, contract.id.value());
        line->setData(kStatus, ChipToneRole, static_cast<int>(chip.tone));
        line->setTextAlignment(kAmount, Qt::AlignRight | Qt::AlignVCenter);
    }
    constexpr int kMostContracts = 8;
    fitTable(list, kMostContracts, 2); // the amounts stand above, and each contract opens with all of it
    connect(list, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* line) { Q_EMIT contractWanted(line->data(0, Qt::UserRole).toLongLong()); });
}

void DossierView::addSums(const std::vector<DossierContract>& contracts, QVBoxLayout* layout)
{
    struct Sum {
        int count = 0;
        std::map<QString, qint64> minorUnits;
    };
    std::map<ContractStatus, Sum> sums; // in the order of a contract's life
    for (const DossierContract& contract : contracts) {
        Sum& sum = sums[contract.status];
        ++sum.count;
        if (contract.amountMinor)
            sum.minorUnits[contract.currency] += *contract.amountMinor;
    }
    auto* grid = new QGridLayout;
    grid->setColumnStretch(2, 1);
    for (const auto& [status, sum] : sums) {
        const int row = grid->rowCount();
        auto* chip = new StatusChip(this);
        chip->setChip(StatusWords::chip(status));
        grid->addWidget(chip, row, 0);
        grid->addWidget(new QLabel(QString::number(sum.count), this), row, 1, Qt::AlignRight);
        grid->addWidget(plainLabel(sumsText(sum.minorUnits), this), row, 2);
    }
    layout->addLayout(grid);
}

void DossierView::addDocuments(const CustomerDossier& dossier, QVBoxLayout* layout)
{
    const bool mayAttach = m_rights.mayEdit && !dossier.customer.isRemoved();
    if (dossier.documents.empty() && !mayAttach)
        return;
    addHeading(tr("Documents (%1)").arg(dossier.documents.size()), layout);
    if (!dossier.documents.empty()) {
        QTreeWidget* list =
            addTable(u"dossierDocumentsList"_s, tr("Documents of this customer"), {tr("Name"), tr("Added")}, layout);
        for (const DossierDocument& document : dossier.documents) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(document.addedUtcMs).date();
            auto* line = new QTreeWidgetItem(list, {document.fileName, dayText(day)});
            line->setData(0, Qt::UserRole, document.id.value());
            line->setToolTip(0, document.fileName.toHtmlEscaped());
        }
        constexpr int kMostDocuments = 6;
        fitTable(list, kMostDocuments);
        list->setColumnWidth(0, charactersWide(*this, 16));
        connect(list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* line) {
            Q_EMIT documentWanted(DocumentId{line->data(0, Qt::UserRole).toLongLong()});
        });
    }
    if (mayAttach)
        layout->addWidget(makeButton(tr("Attach a file"), u"attachButton"_s, &DossierView::attachWanted), 0,
                          Qt::AlignLeft);
}

void DossierView::addHistory(const std::vector<AuditEntry>& history, QVBoxLayout* layout)
{
    if (history.empty())
        return;
    addHeading(tr("What happened"), layout);
    constexpr size_t kShown = 10;
    for (size_t at = 0; at < std::min(kShown, history.size()); ++at) {
        const AuditEntry& entry = history[at];
        const QString when = QDateTime::fromMSecsSinceEpoch(entry.atUtcMs).toString(u"yyyy-MM-dd HH:mm"_s);
        layout->addWidget(
            plainLabel(when + u" · "_s + entry.actorName + u" · "_s + CustomerWords::event(entry.record.action), this));
    }
}

} // namespace cdesk::ui
