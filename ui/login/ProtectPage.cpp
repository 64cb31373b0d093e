// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/ProtectPage.h"

#include "core/keys/PasswordRules.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/WrappedLabel.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

QLabel* sentenceLabel(const QString& name, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(charactersWide(*parent, 40)); // whatever it says: the form below keeps its place
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

ProtectPage::ProtectPage(Purpose purpose, const SheetTools& tools, const SheetFacts& facts, RecoveryCode code,
                         QWidget* parent)
    : QWidget{parent}, m_purpose{purpose}, m_facts{facts}, m_recovery{std::move(code)}, m_steps{
                                                                                            new QStackedLayout(this)}
{
    setObjectName(u"protectPage"_s);
    m_steps->addWidget(passwordStep());
    m_steps->addWidget(recoveryStep(tools));
}

QWidget* ProtectPage::passwordStep()
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(Spacing::of(*this).normal);
    const bool isNew = m_purpose == Purpose::NewOffice;
    layout->addWidget(heading(isNew ? tr("A protected office") : tr("Protect this office"), content));
    const QString sentence =
        isNew ? tr("Everything in %1 is encrypted: contracts, documents and backups. You are its administrator.")
              : tr("Everything in %1 is encrypted now, and every backup from now on. You are its administrator; others "
                   "get their own passwords from you.");
    m_sentence = sentenceLabel(u"protectSentence"_s, sentence.arg(m_facts.folder), content);
    layout->addWidget(m_sentence);
    auto* form = new QFormLayout;
    if (isNew) {
        m_office = namedField(u"officeNameEdit"_s, tr("Name of the office"), content);
        m_office->setPlaceholderText(tr("left empty: the name of your company"));
        form->addRow(tr("Name of the &office"), m_office);
        connect(m_office, &QLineEdit::returnPressed, this, &ProtectPage::toRecovery);
    }
    m_user = namedField(u"nameEdit"_s, tr("Your name"), content);
    m_user->setText(m_facts.user);
    m_password = namedField(u"newPasswordEdit"_s, tr("Password"), content);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("at least %1 characters").arg(kPasswordLength));
    m_again = namedField(u"newPasswordAgainEdit"_s, tr("Password again"), content);
    m_again->setEchoMode(QLineEdit::Password);
    form->addRow(tr("Your &name"), m_user);
    form->addRow(tr("&Password"), m_password);
    form->addRow(tr("Password &again"), m_again);
    layout->addLayout(form);
    auto* next = new QPushButton(tr("Next"), content);
    next->setObjectName(u"nextButton"_s);
    next->setDefault(true);
    auto* back = new QPushButton(tr("Back"), content);
    back->setObjectName(u"backButton"_s);
    layout->addWidget(next);
    layout->addWidget(back);
    connect(next, &QPushButton::clicked, this, &ProtectPage::toRecovery);
    for (QLineEdit* field : {m_user, m_password, m_again})
        connect(field, &QLineEdit::returnPressed, this, &ProtectPage::toRecovery);
    connect(back, &QPushButton::clicked, this, &ProtectPage::cancelled);
    return centred(content, this);
}

QWidget* ProtectPage::recoveryStep(const SheetTools& tools)
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(heading(tr("The recovery sheet"), content));
    m_sheet = new RecoverySheetPanel(tools, m_recovery, content);
    m_sheet->setFixedWidth(charactersWide(*this, 44));
    layout->addWidget(m_sheet);
    m_make =
        new QPushButton(m_purpose == Purpose::NewOffice ? tr("Make the office") : tr("Encrypt the office"), content);
    m_make->setObjectName(u"makeOfficeButton"_s);
    m_make->setDefault(true);
    m_back = new QPushButton(tr("Back"), content);
    m_back->setObjectName(u"recoveryBackButton"_s);
    layout->addWidget(m_make);
    layout->addWidget(m_back);
    connect(m_make, &QPushButton::clicked, this, &ProtectPage::toEnd);
    connect(m_sheet, &RecoverySheetPanel::wantsOn, this, &ProtectPage::toEnd);
    connect(m_back, &QPushButton::clicked, this, [this] { m_steps->setCurrentIndex(0); });
    return centred(content, this);
}

QString ProtectPage::officeName() const
{
    return m_office ? m_office->text().trimmed() : QString();
}

void ProtectPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_steps->currentIndex() == 0)
        Q_EMIT cancelled();
    else if (m_back->isEnabled())
        m_steps->setCurrentIndex(0);
}

void ProtectPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QLineEdit* first = m_office ? m_office : m_user->text().isEmpty() ? m_user : m_password;
    first->setFocus();
}

void ProtectPage::toRecovery()
{
    const auto refuse = [this](const Error& problem, QLineEdit* field) {
        setSentence(*m_sentence, errorText(problem), Tone::Danger);
        field->setFocus();
        field->selectAll();
    };
    if (m_user->text().trimmed().isEmpty())
        return refuse({ErrorKind::Invalid, u"keys.user_missing"_s, {}, {}}, m_user);
    if (const auto good = checkNewPassword(SecretBytes::ofPassword(m_password->text()), m_user->text().trimmed());
        !good)
        return refuse(good.error(), m_password);
    if (m_password->text() != m_again->text())
        return refuse({ErrorKind::Invalid, u"password.differs"_s, {}, {}}, m_again);
    if (m_office)
        m_facts.office = officeName();
    m_facts.user = m_user->text().trimmed();
    m_sheet->setFacts(m_facts);
    m_steps->setCurrentIndex(1);
    m_sheet->setFocus();
}

void ProtectPage::toEnd()
{
    if (m_make->isEnabled() && m_sheet->isPutAway())
        Q_EMIT protectRequested(m_user->text().trimmed(), m_password->text());
}

void ProtectPage::setProblem(const Error& problem)
{
    m_make->setEnabled(true);
    m_back->setEnabled(true);
    m_sheet->say(errorText(problem), Tone::Danger);
}

void ProtectPage::setBusy()
{
    m_make->setEnabled(false);
    m_back->setEnabled(false);
    m_sheet->say(m_purpose == Purpose::NewOffice ? tr("The office is being made…")
                                                 : tr("The office is being encrypted…"));
}

void ProtectPage::setProgress(qint64 done, qint64 total)
{
    m_sheet->say(tr("The office is being encrypted… %1 %").arg(100 * done / std::max<qint64>(total, 1)));
}

} // namespace cdesk::ui
