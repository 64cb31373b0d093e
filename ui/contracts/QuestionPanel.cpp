// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/QuestionPanel.h"

#include "ui/widgets/DateField.h"
#include "ui/widgets/FormPanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

QuestionPanel::QuestionPanel(const Clock& clock, QWidget* parent) : QWidget{parent}, m_clock{clock}
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

QWidget* QuestionPanel::makeField(const TemplateField& question)
{
    const QString fallback = question.fallback.value_or(QString());
    if (question.type == FieldType::Choice || question.type == FieldType::Boolean) {
        auto* field = new QComboBox(m_form);
        field->setEditable(question.type == FieldType::Choice); // an unusual agreement may be typed
        field->setInsertPolicy(QComboBox::NoInsert);
        field->addItem(QString());
        field->addItems(question.type == FieldType::Choice ? question.choices : QStringList{u"是"_s, u"否"_s});
        if (field->lineEdit())
            field->lineEdit()->setPlaceholderText(fallback);
        connect(field, &QComboBox::currentTextChanged, this, &QuestionPanel::answersChanged);
        return field;
    }
    if (question.type == FieldType::Date) {
        auto* field = new DateField(m_clock, m_form);
        connect(field, &QLineEdit::textChanged, this, &QuestionPanel::answersChanged);
        return field;
    }
    auto* field = new QLineEdit(m_form);
    field->setPlaceholderText(fallback);
    connect(field, &QLineEdit::textChanged, this, &QuestionPanel::answersChanged);
    return field;
}

void QuestionPanel::setQuestions(const std::vector<TemplateField>& questions)
{
    const QJsonObject given = answers();
    const QJsonObject typed = unreadable();
    delete m_form;
    m_form = new FormPanel(this);
    layout()->addWidget(m_form);
    m_questions = questions;
    if (!questions.empty())
        m_form->addSection(tr("Questions of the template"));
    // Fields made later would come last for the tab key; they follow what takes the focus before this panel.
    QWidget* before = previousInFocusChain();
    while (before != this && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    for (const TemplateField& question : m_questions) {
        QWidget* field = makeField(question);
        m_form->addField(question.name, question.isQuestion ? question.name : question.label, field,
                         question.fallback ? FormPanel::Need::Optional : FormPanel::Need::Required);
        setTabOrder(before, field);
        before = field;
    }
    setAnswers(given);
    setUnreadable(typed);
}

QString QuestionPanel::answer(const QString& name) const
{
    const QWidget* field = m_form->field(name);
    if (const auto* choice = qobject_cast<const QComboBox*>(field))
        return choice->currentText().trimmed();
    if (const auto* date = qobject_cast<const DateField*>(field))
        return date->date().isValid() ? date->date().toString(Qt::ISODate) : QString();
    const auto* line = qobject_cast<const QLineEdit*>(field);
    return line ? line->text().trimmed() : QString();
}

void QuestionPanel::setAnswer(const QString& name, const QString& text)
{
    QWidget* field = m_form->field(name);
    if (auto* choice = qobject_cast<QComboBox*>(field)) {
        if (const int known = choice->findText(text); known >= 0)
            choice->setCurrentIndex(known);
        else
            choice->setEditText(text);
    } else if (auto* date = qobject_cast<DateField*>(field)) {
        date->setDate(QDate::fromString(text, Qt::ISODate));
    } else if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setText(text);
    }
}

QJsonObject QuestionPanel::answers() const
{
    QJsonObject all = m_kept;
    for (const TemplateField& question : m_questions) {
        all.remove(question.name);
        if (const QString text = answer(question.name); !text.isEmpty())
            all.insert(question.name, text);
    }
    return all;
}

void QuestionPanel::setAnswers(const QJsonObject& answers)
{
    m_kept = answers;
    m_unreadable = {};
    for (const TemplateField& question : m_questions)
        setAnswer(question.name, answers.value(question.name).toString());
}

QJsonObject QuestionPanel::unreadable() const
{
    QJsonObject texts = m_unreadable;
    for (const TemplateField& question : m_questions) {
        texts.remove(question.name);
        const auto* date = qobject_cast<const DateField*>(m_form->field(question.name));
        if (date && !date->unreadable().isEmpty())
            texts.insert(question.name, date->unreadable());
    }
    return texts;
}

void QuestionPanel::setUnreadable(const QJsonObject& texts)
{
    m_unreadable = texts;
    for (const TemplateField& question : m_questions)
        if (auto* date = qobject_cast<DateField*>(m_form->field(question.name)); date && date->text().isEmpty())
            date->setText(texts.value(question.name).toString());
}

QString QuestionPanel::showUnreadable()
{
    QString first;
    for (const TemplateField& question : m_questions) {
        const auto* date = qobject_cast<const DateField*>(m_form->field(question.name));
        if (!date || date->problem().isEmpty())
            continue;
        m_form->setError(question.name, date->problem());
        if (first.isEmpty())
            first = question.name;
    }
    return first;
}

bool QuestionPanel::focusQuestion(const QString& name)
{
    QWidget* field = m_form ? m_form->field(name) : nullptr;
    const FieldName* known = contractFieldNames().find(name);
    if (!field && m_form && known)
        field = m_form->field(known->key);
    if (field)
        field->setFocus(Qt::OtherFocusReason);
    return field != nullptr;
}

} // namespace cdesk::ui
