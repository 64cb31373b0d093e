// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/DossierView.h"

#include "core/customers/CustomerTexts.h"
#include "ui/customers/CustomerWords.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/TypedMoney.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addHeading(const QString& text, QVBoxLayout* layout, double scale = 1.0)
{
    auto* label = plainLabel(text, layout->parentWidget());
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    layout->addWidget(label);
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

DossierView::DossierView(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(u"dossierView"_s);
    setAccessibleName(tr("Customer dossier"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything wraps
    setMinimumWidth(charactersWide(*this, 20));
    clear();
}

void DossierView::clear()
{
    setWidget(plainLabel(tr("Choose a customer to see its dossier."), this));
    static_cast<QLabel*>(widget())->setAlignment(Qt::AlignCenter);
}

void DossierView::tell(const CustomerDossier& dossier)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    const Spacing space = Spacing::of(*this);
    layout->setContentsMargins(space.page, space.page, space.page, space.page);
    layout->setSpacing(space.normal);
    addHead(dossier, layout);
    addFacts(dossier.customer, layout);
    addPeople(dossier.customer, layout);
    addContracts(dossier.contracts, layout);
    addDocuments(dossier.documents, layout);
    addHistory(dossier.history, layout);
    layout->addStretch();
    setWidget(page);
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
    layout->addWidget(score);
    if (!dossier.completeness.missing.isEmpty()) {
        QStringList missing;
        for (const QString& key : dossier.completeness.missing)
            missing.append(CustomerWords::field(key));
        layout->addWidget(plainLabel(tr("To complete: %1").arg(QLocale().createSeparatedList(missing)), this));
        auto* complete = new QPushButton(tr("Complete now"), this);
        complete->setObjectName(u"completeButton"_s);
        complete->setVisible(!dossier.customer.isRemoved());
        connect(complete, &QPushButton::clicked, this, &DossierView::editWanted);
        layout->addWidget(complete, 0, Qt::AlignLeft);
    }
    for (const Error& warning : dossier.warnings)
        layout->addWidget(plainLabel(u"⚠ "_s + errorText(warning), this));
}

void DossierView::addFacts(const Customer& customer, QVBoxLayout* layout)
{
    addHeading(tr("Master data"), layout);
    auto* facts = new QFormLayout;
    facts->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString& key, const QString& text) {
        if (!text.isEmpty())
            facts->addRow(new QLabel(CustomerWords::field(key), this), plainLabel(text, this));
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
    layout->addLayout(facts);
}

void DossierView::addPeople(const Customer& customer, QVBoxLayout* layout)
{
    addHeading(tr("Contacts and addresses"), layout);
    if (customer.contacts.empty() && customer.addresses.empty())
        layout->addWidget(plainLabel(tr("None yet."), this));
    for (const CustomerContact& contact : customer.contacts) {
        QStringList parts;
        for (const QString& part : {contact.name, contact.position, contact.phone, contact.email, contact.note})
            if (!part.isEmpty())
                parts.append(part);
        layout->addWidget(plainLabel(parts.join(u" · "_s), this));
    }
    for (const CustomerAddress& address : customer.addresses)
        layout->addWidget(plainLabel(CustomerWords::of(address.kind) + u" · "_s + address.address, this));
}

void DossierView::addContracts(const std::vector<DossierContract>& contracts, QVBoxLayout* layout)
{
    addHeading(tr("Contracts (%1)").arg(contracts.size()), layout);
    if (contracts.empty()) {
        layout->addWidget(plainLabel(tr("No contract with this customer yet."), this));
        return;
    }
    auto* list = new QTreeWidget(this);
    list->setObjectName(u"dossierContractsList"_s);
    list->setAccessibleName(tr("Contracts of this customer"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Number"), tr("Title"), tr("Signed"), tr("Ends"), tr("Amount")});
    for (const DossierContract& contract : contracts) {
        auto* line = new QTreeWidgetItem(list, {contract.number, contract.title, dayText(contract.signedOn),
                                                dayText(contract.endOn),
                                                contract.amountMinor ? moneyText(*contract.amountMinor) : QString()});
        line->setData(0, Qt::UserRole, contract.id.value());
        line->setTextAlignment(4, Qt::AlignRight | Qt::AlignVCenter);
    }
    connect(list, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* line) { Q_EMIT contractWanted(line->data(0, Qt::UserRole).toLongLong()); });
    layout->addWidget(list);
}

void DossierView::addDocuments(const std::vector<DossierDocument>& documents, QVBoxLayout* layout)
{
    if (documents.empty())
        return;
    addHeading(tr("Documents (%1)").arg(documents.size()), layout);
    for (const DossierDocument& document : documents)
        layout->addWidget(plainLabel(document.fileName, this));
}

void DossierView::addHistory(const std::vector<AuditEntry>& history, QVBoxLayout* layout)
{
    if (history.empty())
        return;
    addHeading(tr("What happened"), layout);
    constexpr size_t kShown = 10;
    for (size_t at = 0; at < std::min(kShown, history.size()); ++at) {
        const AuditEntry& entry = history[at];
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.atUtcMs), QLocale::ShortFormat);
        layout->addWidget(
            plainLabel(when + u" · "_s + entry.actorName + u" · "_s + CustomerWords::event(entry.record.action), this));
    }
}

} // namespace cdesk::ui
