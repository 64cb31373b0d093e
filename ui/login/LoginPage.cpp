// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/LoginPage.h"

#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/WrappedLabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

QLineEdit* secretField(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setEchoMode(QLineEdit::Password);
    field->setMinimumWidth(charactersWide(*parent, 20));
    return field;
}

} // namespace

LoginPage::LoginPage(Purpose purpose, const QString& folder, const QStringList& users, const QString& lastUser,
                     QWidget* parent)
    : QWidget{parent}, m_purpose{purpose}, m_sentence{new QLabel(this)}, m_userLabel{new QLabel(tr("&Name"), this)},
      m_user{new QComboBox(this)}, m_codeLabel{new QLabel(tr("Recovery &code"), this)}, m_code{new QLineEdit(this)},
      m_passwordLabel{new QLabel(this)}, m_password{secretField(u"passwordEdit"_s, tr("Password"), this)},
      m_againLabel{new QLabel(tr("New password &again"), this)}, m_again{secretField(u"passwordAgainEdit"_s,
                                                                                     tr("New password again"), this)},
      m_capsHint{new QLabel(this)}, m_enter{new QPushButton(this)}, m_recover{new QPushButton(this)},
      m_other{new QPushButton(purpose == Purpose::Office   ? tr("Another office…")
                              : purpose == Purpose::Locked ? tr("Log in as somebody else…")
                                                           : tr("Back"),
                              this)}
{
    setObjectName(u"loginPage"_s);
    const Spacing space = Spacing::of(*this);
    auto* title = new QLabel(purpose == Purpose::Office   ? tr("Log in")
                             : purpose == Purpose::Locked ? tr("Locked")
                                                          : tr("Open the backup"),
                             this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    title->setFont(large);
    title->setAlignment(Qt::AlignHCenter);
    auto* place = new QLabel(folder, this);
    place->setTextFormat(Qt::PlainText);
    place->setForegroundRole(QPalette::PlaceholderText);
    place->setAlignment(Qt::AlignHCenter);
    m_sentence->setObjectName(u"loginSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);

    m_userLabel->setBuddy(m_user);
    m_user->setObjectName(u"userCombo"_s);
    m_user->setAccessibleName(tr("Name"));
    m_user->addItems(users);
    m_user->setCurrentIndex(std::max(0, m_user->findText(lastUser)));
    m_codeLabel->setBuddy(m_code);
    m_code->setObjectName(u"recoveryCodeEdit"_s);
    m_code->setAccessibleName(tr("Recovery code"));
    m_code->setMinimumWidth(charactersWide(*this, 34));
    m_code->setPlaceholderText(tr("13 groups of 4, as on the sheet"));
    m_passwordLabel->setBuddy(m_password);
    m_againLabel->setBuddy(m_again);
    m_capsHint->setObjectName(u"capsLockLabel"_s);
    m_capsHint->setText(tr("Capital letters are locked (Caps Lock)."));
    m_capsHint->setVisible(false);
    m_enter->setObjectName(u"loginButton"_s);
    m_enter->setDefault(true);
    m_recover->setObjectName(u"recoverySheetButton"_s);
    m_other->setObjectName(u"leaveLoginButton"_s);

    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setSpacing(space.normal);
    form->addRow(m_userLabel, m_user);
    form->addRow(m_codeLabel, m_code);
    form->addRow(m_passwordLabel, m_password);
    form->addRow(m_againLabel, m_again);
    form->addRow(QString(), m_capsHint);
    form->addRow(QString(), m_enter);
    form->addRow(QString(), m_recover);
    form->addRow(QString(), m_other);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(title);
    layout->addWidget(place);
    layout->addWidget(m_sentence);
    layout->addSpacing(space.section);
    layout->addWidget(box, 0, Qt::AlignHCenter);
    layout->addStretch(2);

    for (QLineEdit* field : {m_code, m_password, m_again}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::returnPressed, this, &LoginPage::tryIt);
    }
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::tryIt);
    connect(m_recover, &QPushButton::clicked, this, [this] { showRecovery(!m_isRecovery); });
    connect(m_other, &QPushButton::clicked, this, &LoginPage::leaveRequested);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &LoginPage::rest);
    showRecovery(false);
}

void LoginPage::showRecovery(bool isRecovery)
{
    m_isRecovery = isRecovery;
    const bool opensBackup = isRecovery && m_purpose == Purpose::Backup; // by the code alone
    for (QWidget* part : std::initializer_list<QWidget*>{m_codeLabel, m_code})
        part->setVisible(isRecovery);
    for (QWidget* part : std::initializer_list<QWidget*>{m_againLabel, m_again})
        part->setVisible(isRecovery && !opensBackup);
    for (QWidget* part : std::initializer_list<QWidget*>{m_userLabel, m_user, m_passwordLabel, m_password})
        part->setVisible(!opensBackup);
    m_passwordLabel->setText(isRecovery ? tr("New &password") : tr("&Password"));
    m_enter->setText(m_purpose == Purpose::Backup   ? tr("Open the backup")
                     : isRecovery                   ? tr("Set the password and log in")
                     : m_purpose == Purpose::Locked ? tr("Unlock")
                                                    : tr("Log in"));
    m_recover->setText(!isRecovery                    ? tr("Use the recovery sheet…")
                       : m_purpose == Purpose::Backup ? tr("Use the password")
                                                      : tr("Log in with the password"));
    m_password->clear();
    m_again->clear();
    say(isRecovery ? recoveryGreeting() : greeting());
    (isRecovery ? m_code : m_password)->setFocus();
}

QString LoginPage::greeting() const
{
    switch (m_purpose) {
    case Purpose::Locked:
        return tr("The office is open behind this page; nothing typed is lost.");
    case Purpose::Backup:
        return tr("This backup is encrypted. It opens with the passwords that held when it was made.");
    case Purpose::Office:
        break;
    }
    return tr("This office is protected by passwords.");
}

QString LoginPage::recoveryGreeting() const
{
    switch (m_purpose) {
    case Purpose::Locked:
        return tr(
            "The code on the recovery sheet gives this person a new password. The office is then opened anew; what"
            " was typed is kept as drafts.");
    case Purpose::Backup:
        return tr("The code of the recovery sheet that was good when the backup was made opens it.");
    case Purpose::Office:
        break;
    }
    return tr("The code on the recovery sheet gives this person a new password. Nothing in the office is lost.");
}

void LoginPage::say(const QString& sentence, Tone tone)
{
    setSentence(*m_sentence, sentence, tone);
}

void LoginPage::tryIt()
{
    if (m_wait.isActive() || !m_enter->isEnabled())
        return;
    if (!m_isRecovery) {
        Q_EMIT loginRequested(m_user->currentText(), m_password->text());
        return;
    }
    if (m_purpose == Purpose::Backup) {
        Q_EMIT codeRequested(m_code->text());
        return;
    }
    if (m_password->text() != m_again->text()) {
        say(errorText({ErrorKind::Invalid, u"password.differs"_s, {}, {}}), Tone::Danger);
        return;
    }
    Q_EMIT recoveryRequested(m_code->text(), m_user->currentText(), m_password->text());
}

void LoginPage::setBusy(const QString& sentence)
{
    m_enter->setEnabled(false);
    say(sentence);
}

void LoginPage::setReady(const QString& sentence)
{
    m_enter->setEnabled(true);
    say(sentence);
}

void LoginPage::setProblem(const Error& problem)
{
    m_enter->setEnabled(true);
    m_password->setFocus();
    if (problem.code == u"login.wait"_s)
        return waitFor(problem.detail.toInt());
    const QString sentence = errorText(problem);
    if (problem.code != u"login.refused"_s)
        return say(sentence, Tone::Danger);
    m_password->clear();
    m_again->clear();
    const int seconds = problem.detail.toInt();
    if (seconds > 0)
        waitFor(seconds);
    say(seconds > 0 ? tr("%1 The next attempt is possible in %n second(s).", nullptr, seconds).arg(sentence) : sentence,
        Tone::Danger);
}

void LoginPage::waitFor(int seconds)
{
    if (seconds <= 0)
        return;
    m_enter->setEnabled(false);
    m_wait.start(seconds * 1000);
    say(errorText({ErrorKind::Denied, u"login.wait"_s, {}, QString::number(seconds)}), Tone::Danger);
}

void LoginPage::rest()
{
    m_enter->setEnabled(true);
    say(tr("You can try again now."));
}

bool LoginPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        // No system tells alike whether the key is locked; a capital letter without Shift does.
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString text = key->text();
        if (text.size() == 1 && text.at(0).isLetter() && text.at(0).toLower() != text.at(0).toUpper())
            m_capsHint->setVisible(text.at(0).isUpper() != key->modifiers().testFlag(Qt::ShiftModifier));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cdesk::ui
