// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/paper/PaperPartyBox.h"

#include "core/session/UseCase.h"
#include "ui/contracts/ContractWords.h"
#include "ui/contracts/CustomerPicker.h"
#include "ui/theme/Spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

PaperPartyBox::PaperPartyBox(const PageContext& context, const CustomerServices& services,
                             const std::vector<Company>& companies, const PaperSide& side, const QString& label,
                             QWidget* parent)
    : QWidget(parent), m_companies{companies}, m_role{new QComboBox(this)}, m_company{new QComboBox(this)},
      m_customer{new CustomerPicker(context, services, this)}, m_isNew{new QCheckBox(tr("Add as a new customer"), this)}
{
    m_role->setObjectName(u"paperRoleField"_s);
    m_role->setAccessibleName(tr("%1 is").arg(label));
    for (const PartyRole role : {PartyRole::Own, PartyRole::Counterparty, PartyRole::Third})
        m_role->addItem(ContractWords::of(role), static_cast<int>(role));
    m_company->setObjectName(u"paperCompanyField"_s);
    m_company->setAccessibleName(tr("Our company"));
    for (const Company& company : m_companies)
        m_company->addItem(company.name, company.id.value());
    m_company->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_isNew->setObjectName(u"paperNewCustomerField"_s);
    m_isNew->setEnabled(permitted(context.actor, "customer.create").has_value());
    if (side.companyId.isSet())
        m_company->setCurrentIndex(std::max(0, m_company->findData(side.companyId.value())));
    if (side.customerId.isSet())
        m_customer->setCustomer(side.customerId, side.knownName);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(side.role)));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(*this).tight);
    layout->addWidget(m_role);
    layout->addWidget(m_company);
    layout->addWidget(m_customer);
    layout->addWidget(m_isNew);
    connect(m_role, &QComboBox::activated, this, [this] {
        showRole();
        Q_EMIT roleChosen(role());
    });
    connect(m_customer, &CustomerPicker::chosen, this, &PaperPartyBox::showRole);
    showRole();
}

PartyRole PaperPartyBox::role() const
{
    return static_cast<PartyRole>(m_role->currentData().toInt());
}

void PaperPartyBox::setRole(PartyRole role)
{
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(role)));
    showRole();
}

PaperSide PaperPartyBox::side() const
{
    PaperSide side{.role = role(), .companyId = {}, .customerId = {}, .knownName = {}};
    if (side.role == PartyRole::Own)
        side.companyId = CompanyId{m_company->currentData().toLongLong()};
    if (side.role == PartyRole::Counterparty) {
        side.customerId = m_customer->customer();
        side.isNew = m_isNew->isChecked() && !side.customerId.isSet();
    }
    return side;
}

void PaperPartyBox::showRole()
{
    m_company->setVisible(role() == PartyRole::Own);
    m_customer->setVisible(role() == PartyRole::Counterparty);
    m_isNew->setVisible(role() == PartyRole::Counterparty && !m_customer->customer().isSet());
}

} // namespace cdesk::ui
