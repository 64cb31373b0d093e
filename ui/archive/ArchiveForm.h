// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveRecord.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace cdesk {
class Clock;
}

namespace cdesk::ui {

class DateField;
class FormPanel;

/// The fields of an archive record, for filing and for correcting it.
class ArchiveForm final : public QWidget {
    Q_OBJECT
public:
    explicit ArchiveForm(const Clock& clock, QWidget* parent = nullptr);

    /// The number of a record that exists can't be changed.
    void setRecord(const ArchiveRecord& record);
    /// What stands in the fields, over the record that was set.
    ArchiveRecord record() const;
    FormPanel& panel() { return *m_panel; }
    /// Puts the cursor where a person most often changes something: the slot.
    void focusPlace();

private:
    void addOwnCheck();

    ArchiveRecord m_record;
    FormPanel* m_panel;
    QLineEdit* m_number;
    DateField* m_filedOn;
    QLineEdit* m_category;
    QLineEdit* m_room;
    QLineEdit* m_cabinet;
    QLineEdit* m_box;
    QLineEdit* m_slot;
    QSpinBox* m_paper;
    QSpinBox* m_electronic;
    QComboBox* m_retention;
    QListWidget* m_checks;
    QLineEdit* m_ownCheck;
    QLineEdit* m_notes;
};

} // namespace cdesk::ui
