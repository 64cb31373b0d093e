// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditService.h"
#include "core/base/Clock.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace cdesk::ui {

class DateField;
class SearchField;

/// Above the log: what of it is shown.
class LogFilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit LogFilterBar(const Clock& clock, QWidget* parent);

    /// What the fields ask for now.
    AuditFilter filter() const;
    /// The same in words, for the head of an export: "Who: …", "From: …".
    QStringList words() const;
    /// What there is to choose from; what is chosen stays.
    void setChoices(const AuditChoices& choices);
    /// Only what was done with one thing; @p name is how people know it.
    void showThing(Change thing, const QString& name);
    /// The name of that thing, where whoever asked for it did not know it.
    void nameThing(const QString& name);
    /// Asks for the whole log.
    void clear();

Q_SIGNALS:
    /// Another part of the log is asked for.
    void changed();
    /// The arrow key wants into the list below.
    void leftDownward();

private:
    QComboBox* addChoice(const QString& name, const QString& all, const QString& objectName);
    void announce();

    SearchField* m_text;
    QComboBox* m_actor;
    QComboBox* m_kind;
    QComboBox* m_action;
    DateField* m_from;
    DateField* m_to;
    QToolButton* m_clear;
    std::optional<Change> m_thing;
    QString m_thingName;
    QPushButton* m_thingChip;
};

} // namespace cdesk::ui
