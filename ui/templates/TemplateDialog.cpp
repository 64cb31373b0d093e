// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplateDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

TemplateDialog::TemplateDialog(const PageContext& context, const TemplateServices& services,
                               const Template& contractTemplate, const QStringList& contractTypes, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_base{contractTemplate}, m_bar{new MessageBar(this)},
      m_form{new FormPanel(this)}, m_name{new QLineEdit(contractTemplate.name, m_form)}, m_type{new QComboBox(m_form)},
      m_description{new QLineEdit(contractTemplate.description, m_form)},
      m_ownLabel{new QComboBox(m_form)}, m_review{new DateField(context.clock, m_form)}
{
    setObjectName(u"templateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit template"));
    m_type->setEditable(true);
    m_type->addItems(contractTypes);
    m_type->setCurrentText(contractTemplate.contractType);
    m_ownLabel->addItems({u"甲方"_s, u"乙方"_s}); // as they stand in the text, in every language of the window
    m_ownLabel->setCurrentText(contractTemplate.ownLabel);
    m_review->setDate(contractTemplate.nextReviewOn);
    m_form->addField(u"name"_s, tr("&Name"), m_name, FormPanel::Need::Required);
    m_form->addField(u"contract_type"_s, tr("Contract &type"), m_type, FormPanel::Need::Required);
    m_form->addField(u"description"_s, tr("&Use it when"), m_description);
    m_form->addField(u"own_label"_s, tr("&We are"), m_ownLabel);
    m_form->addField(u"next_review_on"_s, tr("Next &review"), m_review);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveTemplateButton"_s);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &TemplateDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, 32));
}

void TemplateDialog::save()
{
    m_form->clearErrors();
    if (const QString problem = m_review->problem(); !problem.isEmpty()) {
        m_form->setError(u"next_review_on"_s, problem);
        m_form->focusFirstError();
        return;
    }
    Template edited = m_base;
    edited.name = m_name->text();
    edited.contractType = m_type->currentText();
    edited.description = m_description->text();
    edited.ownLabel = m_ownLabel->currentText();
    edited.nextReviewOn = m_review->date();
    const auto save = [services = m_services, actor = m_context.actor, edited] {
        return services.templates.edit(actor, edited);
    };
    m_context.dispatcher.run(this, save, [this](const Result<Revision>& done) {
        if (done) {
            Q_EMIT saved();
            accept();
        } else if (m_form->setError(done.error().field, errorText(done.error()))) {
            m_form->focusFirstError();
        } else {
            m_bar->say(Tone::Danger, errorText(done.error()));
        }
    });
}

} // namespace cdesk::ui
