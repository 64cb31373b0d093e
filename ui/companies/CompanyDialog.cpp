// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompanyDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

CompanyDialog::CompanyDialog(const PageContext& context, CompanyService& companies, const Company& company,
                             QWidget* parent)
    : QDialog(parent), m_context{context},
      m_companies{companies}, m_base{company}, m_form{new FormPanel(this)}, m_bar{new MessageBar(this)}
{
    setObjectName(u"companyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(company.id.isSet() ? tr("Edit our company") : tr("New company of ours"));
    for (const CompanyText& text : companyTexts()) {
        auto* line = new QLineEdit(company.*text.value, m_form);
        m_form->addField(text.key, label(text.key), line,
                         text.key == u"name"_s ? FormPanel::Need::Required : FormPanel::Need::Optional);
        if (text.key != u"credit_code"_s)
            continue;
        m_codeHint = new QLabel(m_form);
        m_codeHint->setTextFormat(Qt::PlainText);
        m_codeHint->setWordWrap(true);
        m_codeHint->setObjectName(u"creditCodeHintLabel"_s);
        m_form->addUnderLast(m_codeHint);
        connect(line, &QLineEdit::textChanged, this, &CompanyDialog::showCodeHint);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveCompanyButton"_s);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &CompanyDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, 36));
    showCodeHint();
    m_form->field(u"name"_s)->setFocus();
}

QString CompanyDialog::label(const QString& key) const
{
    const QHash<QString, QString> labels = {{u"name"_s, tr("Name")},
                                            {u"short_name"_s, tr("Short name")},
                                            {u"credit_code"_s, tr("Credit code")},
                                            {u"legal_representative"_s, tr("Legal representative")},
                                            {u"address"_s, tr("Address")},
                                            {u"phone"_s, tr("Phone")},
                                            {u"email"_s, tr("E-mail")},
                                            {u"contact_person"_s, tr("Contact")},
                                            {u"invoice_title"_s, tr("Invoice title")},
                                            {u"bank_name"_s, tr("Bank")},
                                            {u"bank_account"_s, tr("Bank account")}};
    return labels.value(key);
}

Company CompanyDialog::value() const
{
    Company company = m_base;
    for (const CompanyText& text : companyTexts())
        company.*text.value = static_cast<const QLineEdit*>(m_form->field(text.key))->text();
    return tidied(company);
}

void CompanyDialog::showCodeHint()
{
    const auto warnings = companyWarnings(value());
    m_codeHint->setVisible(!warnings.empty());
    m_codeHint->setText(warnings.empty() ? QString()
                                         : tr("%1 It can be saved all the same.").arg(errorText(warnings.front())));
}

void CompanyDialog::save()
{
    const Company company = value();
    if (const auto problems = companyProblems(company); !problems.empty()) {
        showProblems(problems);
        return;
    }
    m_save->setEnabled(false);
    const auto store = [&companies = m_companies, actor = m_context.actor, company] {
        return companies.save(actor, company);
    };
    m_context.dispatcher.run(this, store, [this](const Result<Company>& stored) {
        m_save->setEnabled(true);
        if (!stored) {
            showProblems({stored.error()});
            return;
        }
        Q_EMIT saved(stored->id);
        accept();
    });
}

void CompanyDialog::showProblems(const std::vector<Error>& problems)
{
    m_form->clearErrors();
    for (const Error& problem : problems)
        if (!m_form->setError(problem.field, errorText(problem)))
            m_bar->say(Tone::Danger, errorText(problem));
    m_form->focusFirstError();
}

} // namespace cdesk::ui
