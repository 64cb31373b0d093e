// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/CustomerServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cdesk::ui {

class MessageBar;

/// One change to the chosen customers: class, salesperson, a further tag. Says how many it touches before anything
/// is stored.
class BulkDialog final : public QDialog {
    Q_OBJECT
public:
    BulkDialog(const PageContext& context, const CustomerServices& services, std::vector<CustomerId> ids,
               QWidget* parent);

Q_SIGNALS:
    void changed(const cdesk::CustomerBulkOutcome& outcome);

private:
    CustomerBulkChange change() const;
    void preview();
    void apply();

    PageContext m_context;
    CustomerServices m_services;
    std::vector<CustomerId> m_ids;
    MessageBar* m_bar;
    QComboBox* m_class;
    QComboBox* m_salesperson;
    QLineEdit* m_tag;
    QLabel* m_preview;
    QPushButton* m_apply;
    int m_asked = 0; ///< previews asked for: only the newest answer counts
};

} // namespace cdesk::ui
