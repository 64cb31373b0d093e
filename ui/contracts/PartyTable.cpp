// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/PartyTable.h"

#include "core/contracts/drafting/ContractForm.h"
#include "ui/contracts/ContractWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/TabOut.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMap>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr std::array kTexts = {&ContractParty::name,          &ContractParty::creditCode,
                               &ContractParty::address,       &ContractParty::legalRepresentative,
                               &ContractParty::contactPerson, &ContractParty::phone,
                               &ContractParty::bankName,      &ContractParty::bankAccount};

/// By what the templates call them; a field may stand for a text that goes by another name.
const QMap<QString, int> kRows = {{u"name"_s, 0},        {u"bank_holder"_s, 0}, {u"code"_s, 1},
                                  {u"tax_number"_s, 1},  {u"address"_s, 2},     {u"legal_representative"_s, 3},
                                  {u"contact"_s, 4},     {u"phone"_s, 5},       {u"bank"_s, 6},
                                  {u"bank_account"_s, 7}};
const QStringList kPlaces = {u"party_a"_s, u"party_b"_s, u"party_c"_s, u"party_d"_s};

} // namespace

PartyTable::PartyTable(QWidget* parent) : QWidget{parent}, m_table{new TabOut<QTableWidget>(this)}
{
    m_table->setObjectName(u"partyTable"_s);
    m_table->setAccessibleName(tr("Parties"));
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setRowCount(static_cast<int>(kTexts.size()));
    m_table->setVerticalHeaderLabels({tr("Name"), tr("Credit code"), tr("Address"), tr("Legal representative"),
                                      tr("Contact"), tr("Phone"), tr("Bank"), tr("Account")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(fontMetrics().height() * 10);
    auto* add = new QPushButton(Icons::get(u"list-add"_s), tr("Add a third party"), this);
    add->setObjectName(u"addPartyButton"_s);
    auto* remove = new QPushButton(Icons::get(u"list-remove"_s), tr("Remove the third party"), this);
    remove->setObjectName(u"removePartyButton"_s);
    auto* tools = new QHBoxLayout;
    tools->addWidget(add);
    tools->addWidget(remove);
    tools->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(*this).tight);
    layout->addWidget(m_table);
    layout->addLayout(tools);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::cellChanged, this, &PartyTable::write);
    connect(add, &QPushButton::clicked, this, &PartyTable::addThird);
    connect(remove, &QPushButton::clicked, this, &PartyTable::removeThird);
}

void PartyTable::setParties(const std::vector<ContractParty>& parties)
{
    if (parties == m_parties)
        return;
    m_parties = parties;
    show();
}

void PartyTable::show()
{
    m_isShowing = true;
    m_table->setColumnCount(static_cast<int>(m_parties.size()));
    for (size_t column = 0; column < m_parties.size(); ++column) {
        const ContractParty& party = m_parties[column];
        m_table->setHorizontalHeaderItem(static_cast<int>(column), new QTableWidgetItem(tr("%1 (%2)").arg(
                                                                       party.label, ContractWords::of(party.role))));
        for (size_t row = 0; row < kTexts.size(); ++row)
            m_table->setItem(static_cast<int>(row), static_cast<int>(column), new QTableWidgetItem(party.*kTexts[row]));
    }
    m_isShowing = false;
}

bool PartyTable::editText(const QString& key)
{
    const QString side = key.section(u'.', 0, 0);
    const int row = kRows.value(key.section(u'.', 1), -1);
    const auto isMeant = [&side](const ContractParty& party) {
        return (side == u"customer"_s && party.role == PartyRole::Counterparty) ||
               (side == u"company"_s && party.role == PartyRole::Own);
    };
    auto column = static_cast<int>(kPlaces.indexOf(side));
    if (column < 0)
        column = static_cast<int>(std::find_if(m_parties.begin(), m_parties.end(), isMeant) - m_parties.begin());
    if (row < 0 || column >= m_table->columnCount())
        return false;
    const auto triggers = m_table->editTriggers();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers); // the focus alone would open the first cell
    m_table->setCurrentCell(row, column);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setEditTriggers(triggers);
    m_table->editItem(m_table->item(row, column));
    return true;
}

void PartyTable::write(int row, int column)
{
    if (m_isShowing)
        return;
    m_parties[static_cast<size_t>(column)].*kTexts[static_cast<size_t>(row)] =
        m_table->item(row, column)->text().trimmed();
    Q_EMIT partiesChanged();
}

void PartyTable::addThird()
{
    ContractParty party;
    party.role = PartyRole::Third;
    party.label = partyLabel(m_parties.size());
    m_parties.push_back(party);
    show();
    m_table->setFocus();
    m_table->setCurrentCell(0, m_table->columnCount() - 1);
    Q_EMIT partiesChanged();
}

void PartyTable::removeThird()
{
    if (m_parties.empty() || m_parties.back().role != PartyRole::Third)
        return;
    m_parties.pop_back();
    show();
    Q_EMIT partiesChanged();
}

} // namespace cdesk::ui
