// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplateDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormPanel.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

TemplateDialog::TemplateDialog(const PageContext& context, const TemplateServices& services,
                               const Template& contractTemplate, const QStringList& contractTypes, QWidget* parent)
    : FormDialog(parent), m_context{context}, m_services{services}, m_base{contractTemplate},
      m_name{new QLineEdit(contractTemplate.name, form())}, m_type{new QComboBox(form())},
      m_description{new QLineEdit(contractTemplate.description, form())},
      m_ownLabel{new QComboBox(form())}, m_review{new DateField(context.clock, form())}
{
    setObjectName(u"templateDialog"_s);
    setWindowTitle(tr("Edit template"));
    m_type->setEditable(true);
    m_type->addItems(contractTypes);
    m_type->setCurrentText(contractTemplate.contractType);
    m_ownLabel->addItems({u"甲方"_s, u"乙方"_s}); // as they stand in the text, in every language of the window
    m_ownLabel->setCurrentText(contractTemplate.ownLabel);
    m_review->setDate(contractTemplate.nextReviewOn);
    form()->addField(u"name"_s, tr("&Name"), m_name, FormPanel::Need::Required);
    form()->addField(u"contract_type"_s, tr("Contract &type"), m_type, FormPanel::Need::Required);
    form()->addField(u"description"_s, tr("&Use it when"), m_description);
    form()->addField(u"own_label"_s, tr("&We are"), m_ownLabel);
    form()->addField(u"next_review_on"_s, tr("Next &review"), m_review);
    layOut(u"saveTemplateButton"_s, 32);
}

void TemplateDialog::save()
{
    form()->clearErrors();
    if (const QString problem = m_review->problem(); !problem.isEmpty())
        return showProblem(u"next_review_on"_s, problem);
    Template edited = m_base;
    edited.name = m_name->text();
    edited.contractType = m_type->currentText();
    edited.description = m_description->text();
    edited.ownLabel = m_ownLabel->currentText();
    edited.nextReviewOn = m_review->date();
    const auto save = [services = m_services, actor = m_context.actor, edited] {
        return services.templates.edit(actor, edited);
    };
    setSaving(true);
    m_context.dispatcher.run(this, save, [this](const Result<Revision>& done) {
        setSaving(false);
        if (!done)
            return showProblem(done.error());
        Q_EMIT saved();
        accept();
    });
}

} // namespace cdesk::ui
