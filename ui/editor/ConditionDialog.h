// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace cdesk::ui {

/// Asks under what condition a part of the text stands in a contract.
class ConditionDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ConditionDialog(QWidget* parent);

Q_SIGNALS:
    /// `{{#if 币种=美元}}` and its end.
    void chosen(const QString& openTag, const QString& closeTag);

private:
    void take();

    QComboBox* m_field;
    QComboBox* m_test;
    QLineEdit* m_value;
    class QPushButton* m_ok;
};

} // namespace cdesk::ui
