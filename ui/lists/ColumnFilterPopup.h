// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/ListModel.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace cdesk {
class Clock;
}

namespace cdesk::ui {

class DateField;

/// The filter of one column, opened at its header: values with counts, a span of days, of amounts or of numbers, or
/// a part of the text. Closes by itself.
class ColumnFilterPopup final : public QFrame {
    Q_OBJECT

public:
    ColumnFilterPopup(const ListModel& model, int section, const Clock& clock, QWidget* parent);

Q_SIGNALS:
    /// The condition to hold from now on; @p isSet is false when the column shall not be filtered.
    void chosen(const cdesk::LedgerCondition& condition, bool isSet);

private:
    void addValues(QVBoxLayout& layout);
    void addDays(QVBoxLayout& layout, const Clock& clock);
    void addAmounts(QVBoxLayout& layout);
    void addPart(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout);
    void narrowValues(const QString& wanted);
    void apply();
    void clear();
    const LedgerCondition* standing() const;

    const ListModel& m_model;
    int m_section;
    LedgerCondition m_condition;
    std::function<bool(LedgerCondition&)> m_read; ///< fills the condition from the fields; false = nothing chosen
    QListWidget* m_values = nullptr;
};

} // namespace cdesk::ui
