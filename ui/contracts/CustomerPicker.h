// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/CustomerServices.h"
#include "ui/shell/Page.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QTimer;

namespace cdesk::ui {

/// Chooses a customer by typing: Chinese, pinyin, initials or code. A customer that is not there yet can be written
/// on the spot.
class CustomerPicker final : public QWidget {
    Q_OBJECT
public:
    CustomerPicker(const PageContext& context, const CustomerServices& services, QWidget* parent = nullptr);

    CustomerId customer() const { return m_chosen; }
    /// Shows a customer without telling: the form knows it already.
    void setCustomer(CustomerId id, const QString& name);

Q_SIGNALS:
    /// The person has chosen one, or emptied the field.
    void chosen(cdesk::CustomerId id);

private:
    void search();
    void chooseFirst();
    void choose(CustomerId id, const QString& name);
    void writeNew();

    PageContext m_context;
    CustomerServices m_services;
    QLineEdit* m_field;
    QStandardItemModel* m_found;
    QCompleter* m_completer;
    QTimer* m_pause;
    CustomerId m_chosen;
    bool m_isSearching = false; ///< what is offered does not belong to the text yet
    bool m_takesFirst = false;  ///< Return was pressed before the answer came
};

} // namespace cdesk::ui
