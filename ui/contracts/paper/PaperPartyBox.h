// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/companies/Company.h"
#include "core/contracts/paper/PaperImport.h"
#include "ui/customers/CustomerServices.h"
#include "ui/shell/Page.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace cdesk::ui {

class CustomerPicker;

/// Whom a party of a paper stands for: one of our companies, a customer (known, or new), or a third party.
class PaperPartyBox final : public QWidget {
    Q_OBJECT
public:
    PaperPartyBox(const PageContext& context, const CustomerServices& services, const std::vector<Company>& companies,
                  const PaperSide& side, const QString& label, QWidget* parent);

    PaperSide side() const;
    PartyRole role() const;
    void setRole(PartyRole role);

Q_SIGNALS:
    /// The person chose another role.
    void roleChosen(cdesk::PartyRole role);

private:
    void showRole();

    std::vector<Company> m_companies;
    QComboBox* m_role;
    QComboBox* m_company;
    CustomerPicker* m_customer;
    QCheckBox* m_isNew;
};

} // namespace cdesk::ui
