// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/CustomerPicker.h"

#include "core/jobs/Dispatcher.h"
#include "ui/customers/CustomerForm.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kMostOffered = 12;
constexpr int kIdRole = Qt::UserRole + 1;

} // namespace

CustomerPicker::CustomerPicker(const PageContext& context, const CustomerServices& services, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}, m_field{new QLineEdit(this)},
      m_found{new QStandardItemModel(this)}, m_completer{new QCompleter(m_found, this)}, m_pause{new QTimer(this)}
{
    constexpr int kPauseMs = 60;
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    m_field->setObjectName(u"customerSearch"_s);
    m_field->setAccessibleName(tr("Customer"));
    m_field->setPlaceholderText(tr("Name, pinyin, initials or credit code"));
    m_field->setClearButtonEnabled(true);
    // The office's own search decides what fits, pinyin too; the completer only shows it.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_field);
    auto* add = new QPushButton(Icons::get(u"contact-new"_s), tr("New customer"), this);
    add->setObjectName(u"newCustomerButton"_s);
    add->setEnabled(m_context.actor.may(Permission::EditCustomer));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(*this).tight);
    layout->addWidget(m_field, 1);
    layout->addWidget(add);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_isSearching = true;
        m_takesFirst = false;
        m_pause->start();
    });
    connect(m_pause, &QTimer::timeout, this, &CustomerPicker::search);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        choose(CustomerId{index.data(kIdRole).toLongLong()}, index.data().toString());
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_takesFirst = m_isSearching; // somebody who types fast is ahead of the answer
        if (!m_isSearching)
            chooseFirst();
    });
    connect(add, &QPushButton::clicked, this, &CustomerPicker::writeNew);
}

void CustomerPicker::setCustomer(CustomerId id, const QString& name)
{
    m_chosen = id;
    m_field->setText(name);
}

void CustomerPicker::search()
{
    const QString query = m_field->text().trimmed();
    if (query.isEmpty()) {
        m_isSearching = false;
        return choose({}, {});
    }
    const auto find = [services = m_services, actor = m_context.actor, query] {
        return services.customers.list(actor, query, kMostOffered);
    };
    m_context.dispatcher.run(this, find, [this, query](const Result<std::vector<CustomerSummary>>& found) {
        if (!found || query != m_field->text().trimmed())
            return; // the person has typed on
        m_found->clear();
        for (const CustomerSummary& customer : *found) {
            auto* item = new QStandardItem(customer.name);
            item->setData(customer.id.value(), kIdRole);
            item->setEditable(false);
            m_found->appendRow(item);
        }
        m_isSearching = false;
        if (std::exchange(m_takesFirst, false))
            return chooseFirst();
        if (m_found->rowCount() > 0 && m_field->hasFocus())
            m_completer->complete();
    });
}

void CustomerPicker::chooseFirst()
{
    if (m_found->rowCount() > 0 && !m_field->text().trimmed().isEmpty())
        choose(CustomerId{m_found->index(0, 0).data(kIdRole).toLongLong()}, m_found->index(0, 0).data().toString());
}

void CustomerPicker::choose(CustomerId id, const QString& name)
{
    setCustomer(id, name);
    Q_EMIT chosen(id);
}

void CustomerPicker::writeNew()
{
    Customer customer;
    if (!m_chosen.isSet())
        customer.name = m_field->text().trimmed();
    auto* form = new CustomerForm(m_context, m_services, customer, this);
    connect(form, &CustomerForm::otherWanted, this, [this](CustomerId id) { choose(id, {}); });
    connect(form, &CustomerForm::saved, this, [this](CustomerId id) { choose(id, {}); });
    form->open();
}

} // namespace cdesk::ui
