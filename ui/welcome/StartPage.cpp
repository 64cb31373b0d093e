// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/StartPage.h"

#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/WrappedLabel.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kLongestName = 60; // as the people of an office are kept

QLineEdit* nameField(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMaxLength(kLongestName);
    field->setMinimumWidth(charactersWide(*parent, 24));
    return field;
}

} // namespace

StartPage::StartPage(const QString& folder, const QString& proposedPerson, QWidget* parent)
    : QWidget{parent}, m_sentence{new QLabel(tr("Kept in %1, without a password.").arg(folder), this)},
      m_office{nameField(u"officeNameEdit"_s, tr("Name of the office"), this)},
      m_person{nameField(u"personEdit"_s, tr("Your name"), this)}, m_start{new QPushButton(tr("Start"), this)}
{
    setObjectName(u"startPage"_s);
    auto* title = new QLabel(tr("My office"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    title->setFont(large);
    m_sentence->setObjectName(u"startSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(charactersWide(*this, 40));
    m_office->setPlaceholderText(tr("left empty: the name of your company"));
    m_person->setText(proposedPerson);
    m_person->setPlaceholderText(tr("stands in the log and on what you print"));
    m_start->setObjectName(u"startButton"_s);
    auto* back = new QPushButton(tr("Back"), this);
    back->setObjectName(u"backButton"_s);
    connect(m_start, &QPushButton::clicked, this, &StartPage::start);
    for (QLineEdit* field : {m_office, m_person})
        connect(field, &QLineEdit::returnPressed, this, &StartPage::start);
    connect(back, &QPushButton::clicked, this, &StartPage::cancelled);

    auto* form = new QFormLayout;
    form->addRow(tr("Name of the &office"), m_office);
    form->addRow(tr("Your &name"), m_person);
    auto* column = new QVBoxLayout;
    column->setSpacing(Spacing::of(*this).normal);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addLayout(form);
    column->addWidget(m_start);
    column->addWidget(back);
    column->addStretch(2);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column);
    layout->addStretch(1);
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_office->setFocus();
}

void StartPage::start()
{
    if (!m_start->isEnabled())
        return;
    const QString person = m_person->text().trimmed();
    if (person.isEmpty()) {
        setSentence(*m_sentence, errorText({ErrorKind::Invalid, u"user.name_missing"_s, {}, {}}), Tone::Danger);
        m_person->setFocus();
        return;
    }
    Q_EMIT startRequested(m_office->text().trimmed(), person);
}

void StartPage::setProblem(const Error& problem)
{
    m_start->setEnabled(true);
    setSentence(*m_sentence, errorText(problem), Tone::Danger);
}

void StartPage::setBusy()
{
    m_start->setEnabled(false);
    setSentence(*m_sentence, tr("The office is being made…"));
}

} // namespace cdesk::ui
