// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/ReminderService.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace cdesk::ui {

class FormPanel;

/// How many days ahead each kind of date is rung in, on which days, for whom, and how the program may ring.
class ReminderRulesDialog final : public QDialog {
    Q_OBJECT

public:
    /// @p reminders is used through the dispatcher only.
    ReminderRulesDialog(const PageContext& context, ReminderService& reminders, const ReminderSettings& settings,
                        QWidget* parent);

private:
    struct RuleFields {
        ReminderKind kind;
        QCheckBox* isEnabled;
        QLineEdit* thresholds;
        QComboBox* dayPolicy;
        QLineEdit* assignee;
    };

    void addRule(const ReminderRule& rule);
    void addRing(const RingSettings& ring);
    /// Nothing when a field is wrong; the field says why.
    std::optional<ReminderSettings> entered();
    void save();

    PageContext m_context;
    ReminderService& m_reminders;
    FormPanel* m_form;
    std::vector<RuleFields> m_rules;
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_until = nullptr;
    QCheckBox* m_isDiscreet = nullptr;
};

} // namespace cdesk::ui
