// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ConditionDialog.h"

#include "core/documents/merge/FieldNames.h"
#include "core/documents/merge/MergeTag.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

enum Test { Known, Unknown, Equal, Different };

} // namespace

ConditionDialog::ConditionDialog(QWidget* parent)
    : QDialog(parent), m_field{new QComboBox(this)}, m_test{new QComboBox(this)}, m_value{new QLineEdit(this)}
{
    setObjectName(u"conditionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Only under a condition"));
    const Spacing space = Spacing::of(*this);
    for (const FieldName& field : contractFieldNames().all()) {
        const QString group = field.key.section(u'.', 0, 0);
        if (field.type != FieldType::List && group != u"items" && group != u"payments" && group != u"parties")
            m_field->addItem(field.label);
    }
    m_field->setEditable(true);
    m_field->setCurrentText({});
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_test->addItems({tr("is given"), tr("is not given"), tr("is"), tr("is not")});
    m_value->setEnabled(false);
    auto* panel = new FormPanel(this);
    panel->addField(u"conditionField"_s, tr("&Field"), m_field, FormPanel::Need::Required);
    panel->addField(u"conditionTest"_s, tr("&Test"), m_test);
    panel->addField(u"conditionValue"_s, tr("&Value"), m_value);
    auto* hint = new QLabel(tr("The text between the two marks is printed only then. Fields of questions can be "
                               "written by their name."),
                            this);
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"takeConditionButton"_s);
    m_ok->setText(tr("Insert"));
    m_ok->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.page, space.page, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(panel);
    layout->addWidget(hint);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, 26));
    const auto enable = [this] {
        const bool compares = m_test->currentIndex() == Equal || m_test->currentIndex() == Different;
        m_value->setEnabled(compares);
        m_ok->setEnabled(!m_field->currentText().trimmed().isEmpty() &&
                         (!compares || !m_value->text().trimmed().isEmpty()));
    };
    connect(m_field, &QComboBox::currentTextChanged, this, enable);
    connect(m_test, &QComboBox::currentIndexChanged, this, enable);
    connect(m_value, &QLineEdit::textChanged, this, enable);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConditionDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConditionDialog::take()
{
    QString condition = m_field->currentText().trimmed();
    switch (m_test->currentIndex()) {
    case Unknown:
        condition.prepend(u'!');
        break;
    case Equal:
        condition += u'=' + m_value->text().trimmed();
        break;
    case Different:
        condition += u"!="_s + m_value->text().trimmed();
        break;
    default:
        break;
    }
    const QString open = u"{{#if %1}}"_s.arg(condition);
    const auto tags = readTags(open, {});
    if (!tags || tags->size() != 1) // braces or bars in a name
        return m_field->setFocus();
    Q_EMIT chosen(open, u"{{/if}}"_s);
    accept();
}

} // namespace cdesk::ui
