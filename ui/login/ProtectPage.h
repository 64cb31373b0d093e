// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/keys/RecoveryCode.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace cdesk::ui {

/// How a protected office begins: its name, name and password of its first user, then the recovery code, which is shown this once
/// and copied back in part before anything is made: whoever has not written it down is not let on.
class ProtectPage final : public QWidget {
    Q_OBJECT

public:
    ProtectPage(const QString& folder, const QString& proposedName, RecoveryCode code, QWidget* parent = nullptr);

    const RecoveryCode& recovery() const { return m_recovery; }
    /// Empty: our company's name does.
    QString officeName() const;
    void setProblem(const Error& problem);
    void setBusy();

Q_SIGNALS:
    void protectRequested(const QString& user, const QString& password);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* passwordStep(const QString& folder, const QString& proposedName);
    QWidget* recoveryStep();
    void toRecovery();
    void toEnd();

    RecoveryCode m_recovery;
    QStackedLayout* m_steps;
    QLabel* m_sentence = nullptr;
    QLineEdit* m_office = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_again = nullptr;
    QLabel* m_codeSentence = nullptr;
    std::array<QLineEdit*, 2> m_typed{};
    QPushButton* m_make = nullptr;
};

} // namespace cdesk::ui
