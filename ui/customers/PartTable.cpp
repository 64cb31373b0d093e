// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PartTable.h"

#include "ui/customers/CustomerWords.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/TabOut.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// The note of a contact is not shown; it travels with the row.
constexpr int kNoteRole = Qt::UserRole + 1;
constexpr int kVisibleRows = 3;

} // namespace

PartTable::PartTable(const QStringList& headings, const QString& objectName, QWidget* parent)
    : QWidget(parent), m_table{new TabOut<QTableWidget>(this)}
{
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setObjectName(objectName);
    m_table->setHorizontalHeaderLabels(headings);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              kVisibleRows * m_table->verticalHeader()->defaultSectionSize());
    auto* add = new QPushButton(tr("Add line"), this);
    add->setObjectName(objectName + u"AddButton"_s);
    auto* remove = new QPushButton(tr("Remove line"), this);
    remove->setObjectName(objectName + u"RemoveButton"_s);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(*this).tight);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding); // labels of tall fields stand at their top

    connect(add, &QPushButton::clicked, this, [this] {
        if (m_holdsAddresses)
            addAddressRow({});
        else
            addRow({}, m_table->rowCount() == 0);
        m_table->setCurrentCell(m_table->rowCount() - 1, m_holdsAddresses ? 1 : 0);
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        Q_EMIT changed();
    });
    connect(m_table, &QTableWidget::itemChanged, this, &PartTable::changed);
}

int PartTable::addRow(const QStringList& texts, bool isPrimary)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const int last = m_table->columnCount() - 1;
    for (int column = 0; column < last; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts.value(column)));
    auto* primary = new QTableWidgetItem;
    primary->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    primary->setCheckState(isPrimary ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, last, primary);
    return row;
}

void PartTable::addAddressRow(const CustomerAddress& address)
{
    const int row = addRow({{}, address.address}, address.isPrimary);
    auto* kind = new QComboBox(m_table);
    kind->setAccessibleName(tr("Kind of address"));
    kind->setObjectName(u"addressKind%1ComboBox"_s.arg(row));
    for (const AddressKind one : kAllAddressKinds)
        kind->addItem(CustomerWords::of(one), static_cast<int>(one));
    kind->setCurrentIndex(static_cast<int>(address.kind));
    connect(kind, &QComboBox::currentIndexChanged, this, &PartTable::changed);
    m_table->setCellWidget(row, 0, kind);
}

QString PartTable::text(int row, int column) const
{
    const QTableWidgetItem* item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

bool PartTable::isPrimary(int row) const
{
    return m_table->item(row, m_table->columnCount() - 1)->checkState() == Qt::Checked;
}

void PartTable::setContacts(const std::vector<CustomerContact>& contacts)
{
    const QSignalBlocker silent(m_table);
    m_table->setRowCount(0);
    for (const CustomerContact& contact : contacts) {
        const int row = addRow({contact.name, contact.position, contact.phone, contact.email}, contact.isPrimary);
        m_table->item(row, 0)->setData(kNoteRole, contact.note);
    }
}

std::vector<CustomerContact> PartTable::contacts() const
{
    std::vector<CustomerContact> all;
    for (int row = 0; row < m_table->rowCount(); ++row)
        all.push_back({text(row, 0), text(row, 1), text(row, 2), text(row, 3),
                       m_table->item(row, 0)->data(kNoteRole).toString(), isPrimary(row)});
    return all;
}

void PartTable::setAddresses(const std::vector<CustomerAddress>& addresses)
{
    m_holdsAddresses = true;
    const QSignalBlocker silent(m_table);
    m_table->setRowCount(0);
    for (const CustomerAddress& address : addresses)
        addAddressRow(address);
}

std::vector<CustomerAddress> PartTable::addresses() const
{
    std::vector<CustomerAddress> all;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* kind = qobject_cast<const QComboBox*>(m_table->cellWidget(row, 0));
        all.push_back({static_cast<AddressKind>(kind->currentIndex()), text(row, 1), isPrimary(row)});
    }
    return all;
}

} // namespace cdesk::ui
