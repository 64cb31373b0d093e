// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerForm.h"

#include "core/base/Clock.h"
#include "core/customers/CustomerTexts.h"
#include "core/jobs/Dispatcher.h"
#include "ui/customers/CustomerWords.h"
#include "ui/customers/DuplicateHint.h"
#include "ui/customers/PartTable.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/MoneyField.h"
#include "ui/widgets/SaveKey.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kPauseMs = 300;       ///< nobody wants to be interrupted at every key
constexpr int kDraftPauseMs = 2000; ///< at most so much typing is lost in a crash
const QString kDraftForm = u"customer"_s;
const QString kUnreadableLimit = u"unreadable_credit_limit"_s; ///< beside the customer in a kept draft

template <class Enum, size_t N>
QStringList wordsOf(const std::array<Enum, N>& values)
{
    QStringList words;
    for (const Enum value : values)
        words.append(CustomerWords::of(value));
    return words;
}

} // namespace

CustomerForm::CustomerForm(const PageContext& context, const CustomerServices& services, const Customer& customer,
                           QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_base{customer}, m_form{new FormPanel},
      m_bar{new MessageBar(this)}, m_pause{new QTimer(this)}, m_draftPause{new QTimer(this)}
{
    setObjectName(u"customerForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(customer.id.isSet() ? tr("Edit customer") : tr("New customer"));
    buildFields();

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);

    const Spacing space = Spacing::of(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space.normal);
    layout->addWidget(m_bar);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(charactersWide(*this, 54), charactersWide(*this, 44));

    for (QTimer* timer : {m_pause, m_draftPause})
        timer->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    m_draftPause->setInterval(kDraftPauseMs);
    connect(m_pause, &QTimer::timeout, this, &CustomerForm::askForDuplicates);
    connect(m_draftPause, &QTimer::timeout, this, &CustomerForm::keepDraft);
    connect(m_save, &QPushButton::clicked, this, &CustomerForm::save);
    addSaveKey(this, m_save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    fill(customer);
    offerDraft();
    m_form->field(u"name"_s)->setFocus();
}

QLineEdit* CustomerForm::addLine(const QString& key, bool isRequired)
{
    auto* line = new QLineEdit(m_form);
    m_form->addField(key, CustomerWords::field(key), line,
                     isRequired ? FormPanel::Need::Required : FormPanel::Need::Optional);
    connect(line, &QLineEdit::textChanged, this, &CustomerForm::typed);
    return line;
}

QComboBox* CustomerForm::addChoice(const QString& key, const QStringList& words)
{
    auto* choice = new QComboBox(m_form);
    choice->addItems(words);
    m_form->addField(key, CustomerWords::field(key), choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &CustomerForm::typed);
    return choice;
}

void CustomerForm::buildFields()
{
    m_form->addSection(tr("Who it is"));
    QLineEdit* name = addLine(u"name"_s, true);
    m_duplicates = new DuplicateHint(m_form);
    m_form->addUnderLast(m_duplicates);
    addLine(u"short_name"_s);
    QLineEdit* code = addLine(u"credit_code"_s);
    m_codeHint = new QLabel(m_form);
    m_codeHint->setTextFormat(Qt::PlainText);
    m_codeHint->setWordWrap(true);
    m_codeHint->setObjectName(u"creditCodeHintLabel"_s);
    m_codeHint->hide();
    m_form->addUnderLast(m_codeHint);
    m_kind = addChoice(u"kind"_s, wordsOf(kAllCustomerKinds));
    addLine(u"legal_representative"_s);
    addLine(u"phone"_s);

    m_form->addSection(tr("Contacts and addresses"));
    m_contacts = new PartTable({CustomerWords::field(u"contact"_s), CustomerWords::field(u"contact_post"_s),
                                CustomerWords::field(u"phone"_s), CustomerWords::field(u"email"_s), tr("Primary")},
                               u"contactsTable"_s, m_form);
    m_form->addField(u"contacts"_s, CustomerWords::field(u"contacts"_s), m_contacts);
    m_addresses = new PartTable({CustomerWords::field(u"kind"_s), CustomerWords::field(u"address"_s), tr("Primary")},
                                u"addressesTable"_s, m_form);
    m_form->addField(u"addresses"_s, CustomerWords::field(u"addresses"_s), m_addresses);

    m_form->addSection(tr("Business"));
    m_class = addChoice(u"class"_s, wordsOf(kAllCustomerClasses));
    m_status = addChoice(u"status"_s, wordsOf(kAllCustomerStatuses));
    for (const QString& key : {u"industry"_s, u"region"_s, u"salesperson"_s, u"source"_s})
        addLine(key);
    m_tags = addLine(u"tags"_s);
    m_tags->setPlaceholderText(tr("Separated by commas"));

    m_form->addSection(tr("Invoice and payment"));
    for (const QString& key : {u"invoice_title"_s, u"bank_name"_s, u"bank_account"_s, u"payment_terms"_s})
        addLine(key);
    m_creditLimit = new MoneyField(m_form);
    m_form->addField(u"credit_limit"_s, CustomerWords::field(u"credit_limit"_s), m_creditLimit);
    m_notes = new QPlainTextEdit(m_form);
    m_notes->setTabChangesFocus(true);
    m_form->addField(u"notes"_s, CustomerWords::field(u"notes"_s), m_notes);

    m_form->addSection(tr("Further details"));
    QStringList own = {u"fax"_s, u"postal_code"_s, u"registered_on"_s};
    own += m_base.ownFields.keys();
    own.removeDuplicates();
    for (const QString& key : own)
        m_ownFields.insert(key, addLine(key));

    connect(m_creditLimit, &QLineEdit::textChanged, this, &CustomerForm::typed);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &CustomerForm::typed);
    connect(m_contacts, &PartTable::changed, this, &CustomerForm::typed);
    connect(m_addresses, &PartTable::changed, this, &CustomerForm::typed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CustomerForm::showCodeHint);
    connect(code, &QLineEdit::textChanged, this, &CustomerForm::showCodeHint);
    for (QLineEdit* line : {name, code})
        connect(line, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_duplicates, &DuplicateHint::openWanted, this, [this](CustomerId id) {
        Q_EMIT otherWanted(id);
        reject();
    });
}

void CustomerForm::fill(const Customer& customer)
{
    for (const CustomerText& text : customerTexts())
        if (auto* line = qobject_cast<QLineEdit*>(m_form->field(text.key)))
            line->setText(customer.*text.value);
    for (auto field = m_ownFields.begin(); field != m_ownFields.end(); ++field)
        field.value()->setText(customer.ownFields.value(field.key()).toString());
    m_notes->setPlainText(customer.notes);
    m_kind->setCurrentIndex(static_cast<int>(customer.kind));
    m_class->setCurrentIndex(static_cast<int>(customer.customerClass));
    m_status->setCurrentIndex(static_cast<int>(customer.status));
    m_creditLimit->setFen(customer.creditLimitMinor);
    m_tags->setText(customer.tags.join(u"，"_s));
    m_contacts->setContacts(customer.contacts);
    m_addresses->setAddresses(customer.addresses);
    m_isTouched = false;
    m_draftPause->stop();
}

Customer CustomerForm::value() const
{
    Customer customer = m_base;
    for (const CustomerText& text : customerTexts())
        if (const auto* line = qobject_cast<const QLineEdit*>(m_form->field(text.key)))
            customer.*text.value = line->text();
    for (auto field = m_ownFields.begin(); field != m_ownFields.end(); ++field) {
        if (const QString text = field.value()->text().trimmed(); text.isEmpty())
            customer.ownFields.remove(field.key());
        else
            customer.ownFields.insert(field.key(), text);
    }
    customer.notes = m_notes->toPlainText();
    customer.kind = static_cast<CustomerKind>(m_kind->currentIndex());
    customer.customerClass = static_cast<CustomerClass>(m_class->currentIndex());
    customer.status = static_cast<CustomerStatus>(m_status->currentIndex());
    customer.creditLimitMinor = m_creditLimit->fen();
    customer.tags = m_tags->text().replace(u'，', u',').replace(u'、', u',').split(u',', Qt::SkipEmptyParts);
    customer.contacts = m_contacts->contacts();
    customer.addresses = m_addresses->addresses();
    return tidied(customer);
}

void CustomerForm::offerDraft()
{
    const auto find = [services = m_services, actor = m_context.actor, id = m_base.id.value()] {
        return services.drafts.find(actor, kDraftForm, id);
    };
    m_context.dispatcher.run(this, find, [this](const Result<std::optional<FormDraft>>& found) {
        if (!found || !*found)
            return;
        const QString when = QDateTime::fromMSecsSinceEpoch((*found)->savedUtcMs).toString(u"yyyy-MM-dd HH:mm"_s);
        m_bar->say(Tone::Info, tr("What was typed here on %1 was not saved.").arg(when), tr("Continue with it"),
                   [this, content = (*found)->content] {
                       fill(customerFromJson(content, m_base));
                       if (const QString limit = content.value(kUnreadableLimit).toString(); !limit.isEmpty())
                           m_creditLimit->setText(limit);
                       m_isTouched = true;
                   });
    });
}

void CustomerForm::typed()
{
    m_isTouched = true;
    m_draftPause->start();
}

void CustomerForm::askForDuplicates()
{
    const Customer typed = value();
    const auto ask = [services = m_services, actor = m_context.actor, typed] {
        return services.customers.duplicates(actor, typed.name, typed.creditCode, typed.id);
    };
    m_context.dispatcher.run(this, ask, [this](const Result<std::vector<CustomerMatch>>& matches) {
        if (matches)
            m_duplicates->tell(*matches);
    });
}

void CustomerForm::showCodeHint()
{
    QString hint;
    for (const Error& warning : customerWarnings(value()))
        if (warning.field == u"credit_code"_s)
            hint = tr("%1 It can be saved all the same.").arg(errorText(warning));
    m_codeHint->setText(hint);
    m_codeHint->setVisible(!hint.isEmpty());
    m_form->field(u"credit_code"_s)->setAccessibleDescription(hint);
}

void CustomerForm::keepDraft()
{
    if (!m_isTouched || m_isSaving)
        return;
    QJsonObject content = toJson(value());
    content.insert(kUnreadableLimit, m_creditLimit->unreadable());
    const auto keep = [services = m_services, actor = m_context.actor, id = m_base.id.value(), content] {
        return services.drafts.keep(actor, kDraftForm, id, content);
    };
    m_context.dispatcher.run(this, keep, [this](const Result<void>& kept) {
        if (!kept)
            m_bar->say(Tone::Warning, errorText(kept.error()));
    });
}

void CustomerForm::save()
{
    const Customer customer = value();
    std::vector<Error> problems = customerProblems(customer);
    if (!m_creditLimit->problem().isEmpty()) {
        m_form->setError(u"credit_limit"_s, m_creditLimit->problem());
        m_creditLimit->setFocus();
        return;
    }
    if (!problems.empty()) {
        showProblems(problems);
        return;
    }
    m_form->clearErrors();
    m_isSaving = true;
    m_draftPause->stop();
    m_save->setEnabled(false);
    const auto store = [services = m_services, actor = m_context.actor, customer]() -> Result<Customer> {
        auto stored = customer.id.isSet() ? services.customers.edit(actor, customer, customer.revision)
                                          : services.customers.create(actor, customer);
        if (stored)
            static_cast<void>(services.drafts.drop(actor, kDraftForm, customer.id.value()));
        return stored;
    };
    m_context.dispatcher.run(this, store, [this](const Result<Customer>& stored) {
        m_save->setEnabled(true);
        m_isSaving = false;
        if (!stored) {
            showProblems({stored.error()});
            return;
        }
        m_isTouched = false;
        Q_EMIT saved(stored->id);
        accept();
    });
}

void CustomerForm::showProblems(const std::vector<Error>& problems)
{
    m_form->clearErrors();
    for (const Error& problem : problems)
        if (!m_form->setError(problem.field, errorText(problem)))
            m_bar->say(Tone::Danger, errorText(problem));
    m_form->focusFirstError();
}

void CustomerForm::done(int result)
{
    if (result == QDialog::Rejected)
        keepDraft(); // closing by mistake loses nothing: it is offered when the form opens again
    QDialog::done(result);
}

} // namespace cdesk::ui
