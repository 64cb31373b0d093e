// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/login/RecoverySheetPanel.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace cdesk::ui {

/// How an office becomes a protected one, at its start or later: its name when it is new, name and password of its
/// first user, then the recovery sheet, which is shown this once and copied back in part before anything is made:
/// whoever has not put it away is not let on.
class ProtectPage final : public QWidget {
    Q_OBJECT

public:
    enum class Purpose { NewOffice, OpenOffice };
    ProtectPage(Purpose purpose, const SheetTools& tools, const SheetFacts& facts, RecoveryCode code,
                QWidget* parent = nullptr);

    const RecoveryCode& recovery() const { return m_recovery; }
    /// Empty: our company's name does.
    QString officeName() const;
    void setProblem(const Error& problem);
    /// The office is being made or encrypted.
    void setBusy();
    void setProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void protectRequested(const QString& user, const QString& password);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* passwordStep();
    QWidget* recoveryStep(const SheetTools& tools);
    void toRecovery();
    void toEnd();

    Purpose m_purpose;
    SheetFacts m_facts;
    RecoveryCode m_recovery;
    QStackedLayout* m_steps;
    QLabel* m_sentence = nullptr;
    QLineEdit* m_office = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_again = nullptr;
    RecoverySheetPanel* m_sheet = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_back = nullptr;
};

} // namespace cdesk::ui
