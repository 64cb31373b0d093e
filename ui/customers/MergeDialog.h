// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/CustomerServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace cdesk::ui {

class MessageBar;

/// Makes two records of one customer into one: which record stays, and which value where they differ.
/// Contacts, addresses and tags of both are kept.
class MergeDialog final : public QDialog {
    Q_OBJECT
public:
    MergeDialog(const PageContext& context, const CustomerServices& services, CustomerId first, CustomerId second,
                QWidget* parent);

Q_SIGNALS:
    void merged(cdesk::CustomerId kept, cdesk::CustomerId other);

private:
    void load(CustomerId first, CustomerId second);
    void showDifferences();
    void mergeNow();
    const Customer& kept() const;
    const Customer& other() const;

    PageContext m_context;
    CustomerServices m_services;
    std::vector<Customer> m_records; ///< both, once they have been read
    MessageBar* m_bar;
    QComboBox* m_keep;
    QTableWidget* m_values;
    QPushButton* m_merge;
};

} // namespace cdesk::ui
