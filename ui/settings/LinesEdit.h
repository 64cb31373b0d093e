// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace cdesk::ui {

/// Several short texts, one a line. Tab goes on to the next field.
class LinesEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit LinesEdit(QWidget* parent = nullptr);

    void setLines(const QStringList& lines);
    /// Without empty ones.
    QStringList lines() const;

Q_SIGNALS:
    /// The field was left after somebody changed it.
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace cdesk::ui
