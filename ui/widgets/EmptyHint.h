// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cdesk::ui {

/// What stands where a list would be empty: one sentence and the next steps as buttons.
class EmptyHint final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyHint(QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    QString sentence() const;
    /// A next step; the first one is the recommended one. The caller connects its clicked().
    QPushButton* addStep(const QString& text, const QString& objectName);
    /// Takes all steps away, e.g. when the reason for being empty is another one.
    void clearSteps();

private:
    QLabel* m_sentence;
    QHBoxLayout* m_steps;
};

} // namespace cdesk::ui
