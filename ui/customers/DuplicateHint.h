// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/CustomerService.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cdesk::ui {

/// Says that a customer being typed may be there already, and offers to open that one. Hidden while nothing is alike.
class DuplicateHint final : public QWidget {
    Q_OBJECT
public:
    explicit DuplicateHint(QWidget* parent = nullptr);
    void tell(const std::vector<CustomerMatch>& matches);

Q_SIGNALS:
    void openWanted(cdesk::CustomerId id);

private:
    QLabel* m_sentence;
    QPushButton* m_open;
    CustomerId m_other;
};

} // namespace cdesk::ui
