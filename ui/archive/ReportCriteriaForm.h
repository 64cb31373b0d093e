// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveReportCriteria.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cdesk {
class Clock;
}

namespace cdesk::ui {

class DateField;
class FormPanel;

/// What an archive report is asked for.
class ReportCriteriaForm final : public QWidget {
    Q_OBJECT
public:
    ReportCriteriaForm(const Clock& clock, const QStringList& contractTypes, QWidget* parent = nullptr);

    ArchiveReportCriteria criteria() const;
    FormPanel& panel() { return *m_panel; }

Q_SIGNALS:
    void changed();

private:
    void choosePeriod();

    const Clock& m_clock;
    FormPanel* m_panel;
    QComboBox* m_scope;
    QComboBox* m_date;
    QComboBox* m_period;
    DateField* m_from;
    DateField* m_to;
    QComboBox* m_type;
    QComboBox* m_status;
    QComboBox* m_class;
    QLineEdit* m_place;
    QComboBox* m_grouping;
};

} // namespace cdesk::ui
