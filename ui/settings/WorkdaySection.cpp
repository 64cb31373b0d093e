// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/WorkdaySection.h"

#include "core/base/Clock.h"
#include "core/jobs/Dispatcher.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormPanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

WorkdaySection::WorkdaySection(const PageContext& context, ReminderService& reminders, QWidget* parent)
    : QWidget(parent), m_context{context}, m_reminders{reminders}, m_form{new FormPanel(this)},
      m_day{new DateField(context.clock, m_form)}, m_kind{new QComboBox(m_form)}, m_name{new QLineEdit(m_form)},
      m_published{new QLabel(this)}, m_list{new QTreeWidget(this)}, m_remove{new QPushButton(tr("Remove day"), this)}
{
    setObjectName(u"workdaySection"_s);
    const Spacing space = Spacing::of(*this);
    m_published->setObjectName(u"publishedHolidaysLabel"_s);
    m_published->setTextFormat(Qt::PlainText);
    m_published->setWordWrap(true);
    m_form->addSection(tr("Days that differ in this office"));
    m_form->addWide(m_published);
    m_form->addField(u"day"_s, tr("Day"), m_day, FormPanel::Need::Required);
    m_kind->addItem(tr("Day off"), static_cast<int>(DayKind::Off));
    m_kind->addItem(tr("Working day"), static_cast<int>(DayKind::Work));
    m_form->addField(u"kind"_s, tr("It is a"), m_kind);
    m_form->addField(u"name"_s, tr("Reason"), m_name);
    auto* add = new QPushButton(tr("Add day"), this);
    add->setObjectName(u"addDayButton"_s);
    connect(add, &QPushButton::clicked, this, &WorkdaySection::add);
    connect(m_name, &QLineEdit::returnPressed, this, &WorkdaySection::add);
    connect(m_remove, &QPushButton::clicked, this, &WorkdaySection::remove);
    m_remove->setObjectName(u"removeDayButton"_s);
    m_remove->setEnabled(false);

    m_list->setObjectName(u"officeDaysList"_s);
    m_list->setAccessibleName(tr("Days that differ in this office"));
    m_list->setHeaderLabels({tr("Day"), tr("Kind"), tr("Reason")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setColumnWidth(0, charactersWide(*this, 13));
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    layout->addWidget(m_list, 1);
    setMaximumWidth(charactersWide(*this, 60));
    const bool mayChange = m_context.actor.may(Permission::ChangeSetting);
    for (QWidget* field : std::initializer_list<QWidget*>{m_day, m_kind, m_name, add})
        field->setEnabled(mayChange);
    tellPublished();
}

void WorkdaySection::tellPublished()
{
    const WorkCalendar published = WorkCalendar::chinese();
    const int year = m_context.clock.today().year();
    m_published->setText(published.isYearKnown(year)
                             ? tr("The public holidays and working weekends of %1 are built in.").arg(year)
                             : tr("The public holidays of %1 are not built in: enter them here. Until then every "
                                  "Saturday and Sunday is a day off.")
                                   .arg(year));
}

void WorkdaySection::load()
{
    m_context.dispatcher.run(
        this, [&reminders = m_reminders, actor = m_context.actor] { return reminders.officeDays(actor); },
        [this](const Result<std::vector<SpecialDay>>& days) {
            if (days)
                show(*days);
            else
                m_context.messenger.error(days.error());
        });
}

void WorkdaySection::show(const std::vector<SpecialDay>& days)
{
    m_list->clear();
    for (const SpecialDay& day : days) {
        const QString text = QLocale().toString(day.date, u"yyyy-MM-dd ddd"_s);
        auto* line = new QTreeWidgetItem(
            m_list, {text, day.kind == DayKind::Work ? tr("Working day") : tr("Day off"), day.name});
        line->setData(0, Qt::UserRole, day.date);
    }
}

void WorkdaySection::run(std::function<Result<void>()> work, const QString& sentence)
{
    m_context.dispatcher.run(this, std::move(work), [this, sentence](const Result<void>& done) {
        if (!done)
            return m_context.messenger.error(done.error());
        m_context.messenger.done(sentence);
        load();
    });
}

void WorkdaySection::add()
{
    m_form->clearErrors();
    const QDate date = m_day->date();
    if (!date.isValid()) {
        m_form->setError(u"day"_s, tr("Enter a day, such as 2026-10-08."));
        m_form->focusFirstError();
        return;
    }
    const SpecialDay day{date, static_cast<DayKind>(m_kind->currentData().toInt()), m_name->text().trimmed()};
    run([&reminders = m_reminders, actor = m_context.actor, day] { return reminders.setOfficeDay(actor, day); },
        day.kind == DayKind::Work ? tr("%1 is a working day.").arg(date.toString(Qt::ISODate))
                                  : tr("%1 is a day off.").arg(date.toString(Qt::ISODate)));
    m_day->clear();
    m_name->clear();
    m_day->setFocus(Qt::OtherFocusReason);
}

void WorkdaySection::remove()
{
    const QTreeWidgetItem* chosen = m_list->currentItem();
    if (!chosen)
        return;
    const QDate date = chosen->data(0, Qt::UserRole).toDate();
    run([&reminders = m_reminders, actor = m_context.actor, date] { return reminders.removeOfficeDay(actor, date); },
        tr("%1 follows the published calendar again.").arg(date.toString(Qt::ISODate)));
}

} // namespace cdesk::ui
