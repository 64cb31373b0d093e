// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/LoginPage.h"

#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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

int loginDelaySeconds(int failures)
{
    constexpr int kFree = 2; // mistyped
    constexpr int kLongest = 60;
    if (failures <= kFree)
        return 0;
    return failures - kFree >= 6 ? kLongest : 1 << (failures - kFree);
}

LoginPage::LoginPage(const QString& folder, const QStringList& users, const QString& lastUser, QWidget* parent)
    : QWidget{parent}, m_sentence{new QLabel(this)}, m_user{new QComboBox(this)},
      m_codeLabel{new QLabel(tr("Recovery &code"), this)}, m_code{new QLineEdit(this)},
      m_passwordLabel{new QLabel(this)}, m_password{secretField(u"passwordEdit"_s, tr("Password"), this)},
      m_againLabel{new QLabel(tr("New password &again"), this)}, m_again{secretField(u"passwordAgainEdit"_s,
                                                                                     tr("New password again"), this)},
      m_capsHint{new QLabel(this)}, m_enter{new QPushButton(this)}, m_recover{new QPushButton(this)},
      m_other{new QPushButton(tr("Another office…"), this)}
{
    setObjectName(u"loginPage"_s);
    const Spacing space = Spacing::of(*this);
    auto* title = new QLabel(tr("Log in"), this);
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

    auto* userLabel = new QLabel(tr("&Name"), this);
    userLabel->setBuddy(m_user);
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
    m_other->setObjectName(u"otherOfficeButton"_s);

    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setSpacing(space.normal);
    form->addRow(userLabel, m_user);
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
    connect(m_other, &QPushButton::clicked, this, &LoginPage::otherOfficeRequested);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &LoginPage::rest);
    showRecovery(false);
}

void LoginPage::showRecovery(bool isRecovery)
{
    m_isRecovery = isRecovery;
    for (QWidget* part : {static_cast<QWidget*>(m_codeLabel), static_cast<QWidget*>(m_code),
                          static_cast<QWidget*>(m_againLabel), static_cast<QWidget*>(m_again)})
        part->setVisible(isRecovery);
    m_passwordLabel->setText(isRecovery ? tr("New &password") : tr("&Password"));
    m_enter->setText(isRecovery ? tr("Set the password and log in") : tr("Log in"));
    m_recover->setText(isRecovery ? tr("Log in with the password") : tr("Use the recovery sheet…"));
    m_password->clear();
    m_again->clear();
    say(isRecovery
            ? tr("The code on the recovery sheet gives this person a new password. Nothing in the office is lost.")
            : tr("This office is protected by passwords."));
    (isRecovery ? m_code : m_password)->setFocus();
}

void LoginPage::say(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void LoginPage::tryIt()
{
    if (m_wait.isActive() || !m_enter->isEnabled())
        return;
    if (!m_isRecovery) {
        Q_EMIT loginRequested(m_user->currentText(), m_password->text());
        return;
    }
    if (m_password->text() != m_again->text()) {
        say(errorText({ErrorKind::Invalid, u"password.differs"_s, {}, {}}));
        return;
    }
    Q_EMIT recoveryRequested(m_code->text(), m_user->currentText(), m_password->text());
}

void LoginPage::setBusy()
{
    m_enter->setEnabled(false);
    say(tr("The office is being opened…"));
}

void LoginPage::setProblem(const Error& problem)
{
    QString sentence = errorText(problem);
    m_enter->setEnabled(true);
    if (problem.code == u"login.refused"_s) {
        ++m_failures;
        m_password->clear();
        m_again->clear();
        if (const int seconds = loginDelaySeconds(m_failures); seconds > 0) {
            sentence = tr("%1 The next attempt is possible in %n second(s).", nullptr, seconds).arg(sentence);
            m_enter->setEnabled(false);
            m_wait.start(seconds * 1000);
        }
    }
    say(sentence);
    m_password->setFocus();
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
