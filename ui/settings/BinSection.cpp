// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BinSection.h"

#include "core/contracts/ContractList.h"
#include "core/customers/CustomerList.h"
#include "core/jobs/Dispatcher.h"
#include "core/ledger/Ledger.h"
#include "ui/dialogs/Confirm.h"
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

EntityKind kindOf(const QTreeWidgetItem& line)
{
    return static_cast<EntityKind>(line.data(0, kKindRole).toInt());
}

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
      m_list{new QTreeWidget(this)}, m_restore{new QPushButton(tr("Restore"), this)}, m_purge{new QPushButton(this)}
{
    setObjectName(u"binSection"_s);
    const Spacing space = Spacing::of(*this);
    auto* hint = new QLabel(tr("What was moved to the bin stays here until it is restored. A number in the bin stays "
                               "taken. Contracts, and customers without contracts and files, can be deleted for good."),
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
    m_purge->setObjectName(u"purgeButton"_s);
    connect(m_purge, &QPushButton::clicked, this, &BinSection::purge);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BinSection::enableButtons);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_purge);
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
    m_purge->setVisible(m_restore->isVisibleTo(this));
    enableButtons();
}

void BinSection::enableButtons()
{
    const bool isChosen = !m_list->selectedItems().isEmpty();
    m_restore->setEnabled(isChosen);
    m_purge->setText(isChosen ? tr("Delete for good…") : tr("Empty the bin…"));
    m_purge->setEnabled(m_context.actor.may(Permission::PurgeBin) && !purgeable().isEmpty());
}

std::vector<BinSection::Chosen> BinSection::chosenOf(const QList<QTreeWidgetItem*>& lines) const
{
    std::vector<Chosen> chosen; // the list is filled anew while they go
    for (const QTreeWidgetItem* line : lines)
        chosen.push_back({kindOf(*line), line->data(0, kIdRole).toLongLong(), line->text(1)});
    return chosen;
}

QList<QTreeWidgetItem*> BinSection::purgeable() const
{
    QList<QTreeWidgetItem*> lines = m_list->selectedItems();
    if (lines.isEmpty())
        lines = m_list->findItems({}, Qt::MatchContains);
    lines.removeIf([](const QTreeWidgetItem* line) { return kindOf(*line) == EntityKind::Document; }); // files stay
    // Contracts first: a customer goes only when no contract is left.
    std::stable_sort(lines.begin(), lines.end(), [](const QTreeWidgetItem* a, const QTreeWidgetItem* b) {
        return kindOf(*a) == EntityKind::Contract && kindOf(*b) != EntityKind::Contract;
    });
    return lines;
}

void BinSection::purge()
{
    const std::vector<Chosen> chosen = chosenOf(purgeable());
    if (chosen.empty())
        return;
    const Question question{
        .title = tr("Delete for good"),
        .sentence = chosen.size() == 1
                        ? tr("%1 will be gone for good. The number of a contract stays taken.").arg(chosen.front().name)
                        : tr("%n thing(s) will be gone for good. The numbers of contracts stay taken.", nullptr,
                             static_cast<int>(chosen.size())),
        .verb = tr("Delete for good")};
    confirm(this, question, [this, chosen] {
        const auto work = [services = m_services, actor = m_context.actor, chosen] {
            int gone = 0;
            Result<void> refused;
            for (const Chosen& one : chosen) {
                const auto done = one.kind == EntityKind::Contract
                                      ? services.contracts.purge(actor, ContractId{one.id})
                                      : services.customers.purge(actor, CustomerId{one.id});
                gone += done.has_value();
                if (!done && refused)
                    refused = done;
            }
            return std::pair(gone, refused);
        };
        m_context.dispatcher.run(this, work, [this](const std::pair<int, Result<void>>& result) {
            if (!result.second)
                m_context.messenger.error(result.second.error()); // the others are gone: the list shows what stayed
            else
                m_context.messenger.done(tr("%n thing(s) deleted for good.", nullptr, result.first));
            load();
        });
    });
}

void BinSection::restore()
{
    const std::vector<Chosen> chosen = chosenOf(m_list->selectedItems());
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
