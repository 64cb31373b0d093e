// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cdesk::ui {

/// How an open office begins: what it is called, and who works in it.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(const QString& folder, const QString& proposedPerson, QWidget* parent = nullptr);

    void setProblem(const Error& problem);
    void setBusy();

Q_SIGNALS:
    /// @p officeName may be empty: our company's name does then.
    void startRequested(const QString& officeName, const QString& person);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void start();

    QLabel* m_sentence;
    QLineEdit* m_office;
    QLineEdit* m_person;
    QPushButton* m_start;
};

} // namespace cdesk::ui
