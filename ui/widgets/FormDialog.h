// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDialog>

class QPushButton;

namespace cdesk::ui {

class FormPanel;
class MessageBar;

/// A dialog of one form with Save and Cancel below it. What went wrong stands at its field, or above the form where
/// there is none.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// Escape, Cancel and the window's cross: asks first when a field was changed.
    void reject() override;

protected:
    explicit FormDialog(QWidget* parent);

    FormPanel* form() const { return m_form; }
    MessageBar* bar() const { return m_bar; }
    /// Puts the form, or @p body that holds it, above the buttons; call it once the fields stand.
    void layOut(const QString& saveName, int characters, QWidget* body = nullptr);
    /// Where saving goes by another word.
    void setSaveText(const QString& text);
    /// Save was pressed.
    virtual void save() = 0;
    /// Until the answer is there, nobody saves a second time.
    void setSaving(bool isSaving);
    void showProblem(const Error& problem);
    void showProblem(const QString& field, const QString& sentence);

private:
    MessageBar* m_bar;
    FormPanel* m_form;
    QPushButton* m_save;
    bool m_isTouched = false;
};

} // namespace cdesk::ui
