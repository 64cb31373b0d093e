// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/ProtectPage.h"

#include "core/keys/PasswordRules.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

// Two groups far apart: who has only looked at the first line of the code does not get on. Counted from 1 for people.
constexpr std::array kCheckedGroups = {3, 11};

QLabel* sentenceLabel(const QString& name, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMaximumWidth(charactersWide(*parent, 40));
    return label;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    label->setFont(large);
    return label;
}

QLineEdit* namedField(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setMinimumWidth(charactersWide(*parent, 24));
    return field;
}

/// The step in the middle of the page.
QWidget* centred(QWidget* content, QWidget* parent)
{
    auto* step = new QWidget(parent);
    auto* layout = new QVBoxLayout(step);
    layout->addStretch(1);
    layout->addWidget(content, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return step;
}

} // namespace

ProtectPage::ProtectPage(const QString& folder, const QString& proposedName, RecoveryCode code, QWidget* parent)
    : QWidget{parent}, m_recovery{std::move(code)}, m_steps{new QStackedLayout(this)}
{
    setObjectName(u"protectPage"_s);
    m_steps->addWidget(passwordStep(folder, proposedName));
    m_steps->addWidget(recoveryStep());
}

QWidget* ProtectPage::passwordStep(const QString& folder, const QString& proposedName)
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(heading(tr("A protected office"), content));
    m_sentence = sentenceLabel(
        u"protectSentence"_s,
        tr("Everything in %1 is encrypted: contracts, documents and backups. You are its administrator.").arg(folder),
        content);
    layout->addWidget(m_sentence);
    auto* form = new QFormLayout;
    m_office = namedField(u"officeNameEdit"_s, tr("Name of the office"), content);
    m_office->setPlaceholderText(tr("left empty: the name of your company"));
    m_user = namedField(u"nameEdit"_s, tr("Your name"), content);
    m_user->setText(proposedName);
    m_password = namedField(u"newPasswordEdit"_s, tr("Password"), content);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("at least %1 characters").arg(kPasswordLength));
    m_again = namedField(u"newPasswordAgainEdit"_s, tr("Password again"), content);
    m_again->setEchoMode(QLineEdit::Password);
    form->addRow(tr("Name of the &office"), m_office);
    form->addRow(tr("Your &name"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("Password &again"), m_again);
    layout->addLayout(form);
    auto* next = new QPushButton(tr("Next"), content);
    next->setObjectName(u"nextButton"_s);
    auto* back = new QPushButton(tr("Back"), content);
    back->setObjectName(u"backButton"_s);
    layout->addWidget(next);
    layout->addWidget(back);
    connect(next, &QPushButton::clicked, this, &ProtectPage::toRecovery);
    for (QLineEdit* field : {m_office, m_user, m_password, m_again})
        connect(field, &QLineEdit::returnPressed, this, &ProtectPage::toRecovery);
    connect(back, &QPushButton::clicked, this, &ProtectPage::cancelled);
    return centred(content, this);
}

QWidget* ProtectPage::recoveryStep()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(heading(tr("The recovery code"), content));
    m_codeSentence = sentenceLabel(
        u"recoverySentence"_s,
        tr("Write this code on paper and lock the paper away. It alone opens the office when a password is forgotten, "
           "and it is shown only now. Without password and code nobody can ever open the office again."),
        content);
    layout->addWidget(m_codeSentence);
    auto* grid = new QGridLayout;
    constexpr int kColumns = 4;
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * 1.3);
    const QStringList groups = m_recovery.groups();
    for (int i = 0; i < groups.size(); ++i) {
        auto* group = new QLabel(tr("%1: %2").arg(i + 1).arg(groups.at(i)), content);
        group->setTextFormat(Qt::PlainText);
        group->setFont(mono);
        grid->addWidget(group, i / kColumns, i % kColumns);
    }
    layout->addLayout(grid);
    auto* form = new QFormLayout;
    for (size_t i = 0; i < m_typed.size(); ++i) {
        const QString label = tr("Group %1 from your paper").arg(kCheckedGroups[i]);
        m_typed[i] = namedField(u"group%1Edit"_s.arg(kCheckedGroups[i]), label, content);
        form->addRow(label, m_typed[i]);
        connect(m_typed[i], &QLineEdit::returnPressed, this, &ProtectPage::toEnd);
    }
    layout->addLayout(form);
    m_make = new QPushButton(tr("Make the office"), content);
    m_make->setObjectName(u"makeOfficeButton"_s);
    auto* back = new QPushButton(tr("Back"), content);
    back->setObjectName(u"recoveryBackButton"_s);
    layout->addWidget(m_make);
    layout->addWidget(back);
    connect(m_make, &QPushButton::clicked, this, &ProtectPage::toEnd);
    connect(back, &QPushButton::clicked, this, [this] { m_steps->setCurrentIndex(0); });
    return centred(content, this);
}

QString ProtectPage::officeName() const
{
    return m_office->text().trimmed();
}

void ProtectPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_steps->currentIndex() == 0)
        Q_EMIT cancelled();
    else
        m_steps->setCurrentIndex(0);
}

void ProtectPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_office->setFocus();
}

void ProtectPage::toRecovery()
{
    const auto refuse = [this](const QString& code) {
        m_sentence->setText(errorText({ErrorKind::Invalid, code, {}, {}}));
    };
    if (m_user->text().trimmed().isEmpty())
        return refuse(u"keys.user_missing"_s);
    if (const auto good = checkNewPassword(SecretBytes::ofPassword(m_password->text()), m_user->text().trimmed());
        !good) {
        m_sentence->setText(errorText(good.error()));
        return;
    }
    if (m_password->text() != m_again->text())
        return refuse(u"password.differs"_s);
    m_steps->setCurrentIndex(1);
    m_typed[0]->setFocus();
}

void ProtectPage::toEnd()
{
    const QStringList groups = m_recovery.groups();
    for (size_t i = 0; i < m_typed.size(); ++i)
        if (m_typed[i]->text().trimmed().compare(groups.at(kCheckedGroups[i] - 1), Qt::CaseInsensitive) != 0) {
            m_codeSentence->setText(
                tr("Group %1 does not agree with the code. Compare your paper with it.").arg(kCheckedGroups[i]));
            m_typed[i]->setFocus();
            m_typed[i]->selectAll();
            return;
        }
    Q_EMIT protectRequested(m_user->text().trimmed(), m_password->text());
}

void ProtectPage::setProblem(const Error& problem)
{
    m_make->setEnabled(true);
    m_codeSentence->setText(errorText(problem));
}

void ProtectPage::setBusy()
{
    m_make->setEnabled(false);
    m_codeSentence->setText(tr("The office is being made…"));
}

} // namespace cdesk::ui
