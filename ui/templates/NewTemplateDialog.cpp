// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/NewTemplateDialog.h"

#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

NewTemplateDialog::NewTemplateDialog(const std::vector<TemplateSummary>& templates, const QStringList& contractTypes,
                                     QWidget* parent)
    : QDialog(parent), m_templates{templates}, m_form{new FormPanel(this)}, m_name{new QLineEdit(this)},
      m_type{new QComboBox(this)}, m_begin{new QComboBox(this)}
{
    setObjectName(u"newTemplateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Write a new template"));
    const Spacing space = Spacing::of(*this);
    m_type->addItems(contractTypes);
    m_begin->addItem(tr("An empty contract"), qint64(0));
    for (const TemplateSummary& one : m_templates) {
        if (!one.newest)
            continue;
        m_begin->addItem(tr("A copy of %1").arg(one.contractTemplate.name), one.newest->id.value());
    }
    m_form->addField(u"name"_s, tr("&Name"), m_name, FormPanel::Need::Required);
    m_form->addField(u"type"_s, tr("Contract &type"), m_type);
    m_form->addField(u"begin"_s, tr("&Begin with"), m_begin);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Write"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"writeTemplateButton"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.page, space.page, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, 28));
    m_name->setFocus();
    connect(m_begin, &QComboBox::currentIndexChanged, this, [this] {
        for (const TemplateSummary& one : m_templates) {
            if (one.newest && one.newest->id.value() == m_begin->currentData().toLongLong())
                m_type->setCurrentText(one.contractTemplate.contractType);
        }
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &NewTemplateDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void NewTemplateDialog::take()
{
    NewTemplate made;
    made.contractTemplate.name = m_name->text();
    made.contractTemplate.contractType = m_type->currentText();
    made.contractTemplate = tidied(made.contractTemplate);
    m_form->clearErrors();
    if (const auto fits = checkTemplate(made.contractTemplate); !fits) {
        m_form->setError(fits.error().field, errorText(fits.error()));
        m_form->focusFirstError();
        return;
    }
    const auto namesake = std::find_if(m_templates.begin(), m_templates.end(), [&](const TemplateSummary& one) {
        return one.contractTemplate.name == made.contractTemplate.name;
    });
    if (namesake != m_templates.end()) { // said now, not after an hour of writing
        m_form->setError(u"name"_s,
                         errorText({ErrorKind::Invalid, u"template.name_taken"_s, {}, made.contractTemplate.name}));
        m_form->focusFirstError();
        return;
    }
    made.copyOf = TemplateVersionId{m_begin->currentData().toLongLong()};
    Q_EMIT chosen(made);
    accept();
}

} // namespace cdesk::ui
