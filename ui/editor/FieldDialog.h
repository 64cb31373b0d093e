// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cdesk::ui {

/// Chooses the field that stands at a place of the text, or changes how it is written: its format, its default.
class FieldDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p tag is the field that is there now, `{{合同金额|大写}}`; empty for a new one.
    FieldDialog(const QString& tag, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& tag);

private:
    void check();
    void take();

    QLineEdit* m_written;
    QLabel* m_hint;
    QPushButton* m_ok;
};

/// `{{…}}` for a binding of FieldChooser, in Chinese words.
QString tagFor(const QString& binding);

} // namespace cdesk::ui
