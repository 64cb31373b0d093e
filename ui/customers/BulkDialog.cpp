// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/BulkDialog.h"

#include "core/customers/CustomerList.h"
#include "core/jobs/Dispatcher.h"
#include "core/ledger/Ledger.h"
#include "ui/customers/CustomerWords.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// Everybody who looks after a customer now.
QStringList salespeople(const Ledger& ledger)
{
    const auto now = ledger.now();
    const WordList& words = now->customers().words(CustomerColumn::Salesperson);
    QStringList names;
    for (int at = 0; at < words.size(); ++at)
        if (const QString name = words.text(at); !name.isEmpty())
            names.append(name);
    names.sort();
    return names;
}

} // namespace

BulkDialog::BulkDialog(const PageContext& context, const CustomerServices& services, std::vector<CustomerId> ids,
                       QWidget* parent)
    : QDialog(parent), m_context{context},
      m_services{services}, m_ids{std::move(ids)}, m_bar{new MessageBar(this)}, m_class{new QComboBox(this)},
      m_salesperson{new QComboBox(this)}, m_tag{new QLineEdit(this)}, m_preview{new QLabel(this)}
{
    setObjectName(u"bulkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change several customers"));
    m_class->addItem(tr("Leave as it is"));
    for (const CustomerClass customerClass : kAllCustomerClasses)
        m_class->addItem(CustomerWords::of(customerClass), static_cast<int>(customerClass));
    m_salesperson->setEditable(true);
    m_salesperson->addItems(salespeople(m_context.ledger));
    m_salesperson->setCurrentIndex(-1);
    m_salesperson->lineEdit()->setPlaceholderText(tr("Leave as it is"));
    m_tag->setPlaceholderText(tr("No further tag"));
    m_preview->setObjectName(u"bulkPreviewLabel"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);

    auto* form = new FormPanel(this);
    form->addField(u"class"_s, CustomerWords::field(u"class"_s), m_class);
    form->addField(u"salesperson"_s, CustomerWords::field(u"salesperson"_s), m_salesperson);
    form->addField(u"tag"_s, tr("Further tag"), m_tag);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"bulkChangeButton"_s);
    m_apply->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &BulkDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_class, &QComboBox::currentIndexChanged, this, &BulkDialog::preview);
    connect(m_salesperson, &QComboBox::currentTextChanged, this, &BulkDialog::preview);
    connect(m_tag, &QLineEdit::textChanged, this, &BulkDialog::preview);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(form);
    layout->addWidget(m_preview);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, 28));
    preview();
}

CustomerBulkChange BulkDialog::change() const
{
    CustomerBulkChange change;
    if (const QVariant chosen = m_class->currentData(); chosen.isValid())
        change.customerClass = static_cast<CustomerClass>(chosen.toInt());
    if (const QString name = m_salesperson->currentText().trimmed(); !name.isEmpty())
        change.salesperson = name;
    change.addedTag = m_tag->text().trimmed();
    return change;
}

void BulkDialog::preview()
{
    m_apply->setEnabled(false);
    const auto look = [services = m_services, actor = m_context.actor, ids = m_ids, wanted = change()] {
        return services.bulk.change(actor, ids, wanted, CustomerBulkService::Mode::Trial);
    };
    m_context.dispatcher.run(this, look, [this, asked = ++m_asked](const Result<CustomerBulkOutcome>& outcome) {
        if (asked != m_asked)
            return;
        if (!outcome) {
            m_bar->say(Tone::Danger, errorText(outcome.error()));
            return;
        }
        m_bar->dismiss();
        const int touched = static_cast<int>(outcome->steps.size());
        m_preview->setText(tr("%1 customers chosen, %2 will change.").arg(outcome->asked).arg(touched));
        m_apply->setEnabled(touched > 0);
    });
}

void BulkDialog::apply()
{
    m_apply->setEnabled(false);
    const auto store = [services = m_services, actor = m_context.actor, ids = m_ids, wanted = change()] {
        return services.bulk.change(actor, ids, wanted, CustomerBulkService::Mode::Store);
    };
    m_context.dispatcher.run(this, store, [this](const Result<CustomerBulkOutcome>& outcome) {
        if (!outcome) {
            m_apply->setEnabled(true);
            m_bar->say(Tone::Danger, errorText(outcome.error()));
            return;
        }
        Q_EMIT changed(*outcome);
        accept();
    });
}

} // namespace cdesk::ui
