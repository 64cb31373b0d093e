// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BinSection.h"

#include "core/contracts/ContractList.h"
#include "core/customers/CustomerList.h"
#include "core/jobs/Dispatcher.h"
#include "core/ledger/Ledger.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/EmptyHint.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kKindRole = Qt::UserRole;
constexpr int kIdRole = Qt::UserRole + 1;

/// One line of the bin. @p document is the file as it was seen, when it is one.
Result<void> restoreOne(const SettingsServices& services, const Actor& actor, EntityKind kind, qint64 id,
                        const Document& document)
{
    if (kind == EntityKind::Contract)
        return services.contracts.restore(actor, ContractId{id});
    if (kind == EntityKind::Document)
        return services.documents.restore(actor, document);
    const auto customer = services.customers.find(actor, CustomerId{id});
    if (!customer)
        return passOn(customer);
    return services.customers.restore(actor, customer->id, customer->revision);
}

} // namespace

BinSection::BinSection(const PageContext& context, const SettingsServices& services, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}, m_stack{new QStackedWidget(this)},
      m_list{new QTreeWidget(this)}, m_restore{new QPushButton(tr("Restore"), this)}
{
    setObjectName(u"binSection"_s);
    const Spacing space = Spacing::of(*this);
    auto* hint = new QLabel(tr("What was moved to the bin stays here until it is restored. A number in the bin stays "
                               "taken. Customers without contracts can be deleted for good on their own page."),
                            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    m_list->setObjectName(u"binList"_s);
    m_list->setAccessibleName(tr("Recycle bin"));
    m_list->setHeaderLabels({tr("Kind"), tr("Name"), tr("Belongs to")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setColumnWidth(0, charactersWide(*this, 6));
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setColumnWidth(2, charactersWide(*this, 20));
    auto* empty = new EmptyHint(this);
    empty->setObjectName(u"emptyBinHint"_s);
    empty->setSentence(tr("The recycle bin is empty."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    m_restore->setObjectName(u"restoreButton"_s);
    m_restore->setEnabled(false);
    connect(m_restore, &QPushButton::clicked, this, &BinSection::restore);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty()); });

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(hint);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    connect(&m_context.ledger, &Ledger::published, this, &BinSection::load);
}

void BinSection::load()
{
    m_context.dispatcher.run(
        this, [services = m_services, actor = m_context.actor] { return services.documents.bin(actor); },
        [this](const Result<std::vector<Document>>& documents) {
            if (documents)
                show(*documents);
            else
                m_context.messenger.error(documents.error());
        });
}

QTreeWidgetItem* BinSection::addLine(EntityKind kind, qint64 id, const QStringList& texts)
{
    auto* line = new QTreeWidgetItem(m_list, texts);
    line->setData(0, kKindRole, static_cast<int>(kind));
    line->setData(0, kIdRole, id);
    line->setToolTip(1, texts[1].toHtmlEscaped());
    return line;
}

void BinSection::show(const std::vector<Document>& documents)
{
    m_documents = documents;
    m_list->clear();
    const auto data = m_context.ledger.now();
    const LedgerTable& customers = data->customers();
    for (int row = 0; row < customers.places(); ++row) {
        if (customers.isAlive(row) && customers.value(row, CustomerColumn::IsRemoved) == 1)
            addLine(EntityKind::Customer, customers.id(row),
                    {tr("Customer"), customers.text(row, CustomerColumn::Name), {}});
    }
    const LedgerTable& contracts = data->contracts();
    for (int row = 0; row < contracts.places(); ++row) {
        if (contracts.isAlive(row) && contracts.value(row, ContractColumn::IsRemoved) == 1)
            addLine(EntityKind::Contract, contracts.id(row),
                    {tr("Contract"),
                     QString(contracts.text(row, ContractColumn::Number) % u' ' %
                             contracts.text(row, ContractColumn::Title)),
                     contracts.text(row, ContractColumn::Customer)});
    }
    for (const Document& document : documents) {
        QString owner;
        if (const auto row = customers.find(document.owner.id); row && document.owner.kind == EntityKind::Customer)
            owner = customers.text(*row, CustomerColumn::Name);
        if (const auto row = contracts.find(document.owner.id); row && document.owner.kind == EntityKind::Contract)
            owner = contracts.text(*row, ContractColumn::Number);
        addLine(EntityKind::Document, document.id.value(), {tr("File"), document.fileName, owner});
    }
    m_stack->setCurrentIndex(m_list->topLevelItemCount() > 0 ? 0 : 1);
    m_restore->setVisible(m_list->topLevelItemCount() > 0);
    m_restore->setEnabled(false);
}

void BinSection::restore()
{
    struct Chosen {
        EntityKind kind;
        qint64 id;
        QString name;
    };
    std::vector<Chosen> chosen; // the list is filled anew while they come back
    const QList<QTreeWidgetItem*> lines = m_list->selectedItems();
    for (const QTreeWidgetItem* line : lines)
        chosen.push_back({static_cast<EntityKind>(line->data(0, kKindRole).toInt()),
                          line->data(0, kIdRole).toLongLong(), line->text(1)});
    for (const auto& [kind, id, name] : chosen) {
        const auto seen = std::find_if(m_documents.begin(), m_documents.end(), [wanted = id](const Document& document) {
            return document.id.value() == wanted;
        });
        const Document document = seen == m_documents.end() ? Document() : *seen;
        const auto work = [services = m_services, actor = m_context.actor, kind = kind, id = id, document] {
            return restoreOne(services, actor, kind, id, document);
        };
        m_context.dispatcher.run(this, work, [this, name = name](const Result<void>& restored) {
            if (!restored)
                return m_context.messenger.error(restored.error());
            m_context.messenger.done(tr("%1 is back.").arg(name));
            load();
        });
    }
}

} // namespace cdesk::ui
