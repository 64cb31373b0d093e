// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace cdesk::ui {

/// Search box: says what is wanted a moment after the last key, at once on Return; Esc empties it.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

Q_SIGNALS:
    /// What to look for, trimmed; empty means everything.
    void searched(const QString& wanted);
    /// Down was pressed: the list below should take the focus.
    void leftDownward();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();

    QTimer* m_pause;
    QString m_searched;
};

} // namespace cdesk::ui
