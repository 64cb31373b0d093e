// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogFilterBar.h"

#include "ui/log/LogWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr EntityKind kFilterKinds[] = {EntityKind::Contract, EntityKind::Customer,     EntityKind::Template,
                                       EntityKind::Clause,   EntityKind::Document,     EntityKind::ArchiveRecord,
                                       EntityKind::Reminder, EntityKind::ReminderRule, EntityKind::Company,
                                       EntityKind::Import,   EntityKind::Setting,      EntityKind::Office,
                                       EntityKind::User,     EntityKind::Role};

qint64 startOf(QDate day)
{
    return day.isValid() ? day.startOfDay().toMSecsSinceEpoch() : 0;
}

} // namespace

LogFilterBar::LogFilterBar(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_text{new SearchField(this)}, m_actor{addChoice(tr("Who"), tr("Everybody"),
                                                                        u"logActorCombo"_s)},
      m_kind{addChoice(tr("Kind of thing"), tr("Everything"), u"logKindCombo"_s)},
      m_action{addChoice(tr("What"), tr("Whatever was done"), u"logActionCombo"_s)}, m_from{new DateField(clock, this)},
      m_to{new DateField(clock, this)}, m_clear{new QToolButton(this)}, m_thingChip{new QPushButton(this)}
{
    m_text->setObjectName(u"logSearchField"_s);
    m_text->setPlaceholderText(tr("Search names and values"));
    m_text->setAccessibleName(tr("Search the log"));
    m_text->setMinimumWidth(charactersWide(*this, 8));
    for (const EntityKind kind : kFilterKinds)
        m_kind->addItem(LogWords::kind(kind), QString(toCode(kind)));
    const auto addDate = [this](DateField* field, const QString& name, const QString& objectName) {
        field->setObjectName(objectName);
        field->setPlaceholderText(name);
        field->setAccessibleName(name);
        connect(field, &DateField::dateChanged, this, &LogFilterBar::announce);
    };
    addDate(m_from, tr("From"), u"logFromField"_s);
    addDate(m_to, tr("To"), u"logToField"_s);
    m_clear->setObjectName(u"logClearButton"_s);
    m_clear->setIcon(Icons::get(u"edit-clear"_s));
    m_clear->setToolTip(tr("Show the whole log"));
    m_clear->setAccessibleName(tr("Show the whole log"));
    connect(m_clear, &QToolButton::clicked, this, &LogFilterBar::clear);
    connect(m_text, &SearchField::searched, this, &LogFilterBar::announce);
    connect(m_text, &SearchField::leftDownward, this, &LogFilterBar::leftDownward);
    m_thingChip->setObjectName(u"logThingButton"_s);
    m_thingChip->setIcon(Icons::get(u"window-close"_s));
    m_thingChip->setToolTip(tr("Show the others too"));
    m_thingChip->hide();
    connect(m_thingChip, &QPushButton::clicked, this, [this] {
        m_thing.reset();
        announce();
    });

    auto* first = new QHBoxLayout;
    first->addWidget(m_text, 2);
    first->addWidget(m_actor, 1);
    first->addWidget(m_kind, 1);
    auto* second = new QHBoxLayout;
    second->addWidget(m_action, 2);
    second->addWidget(m_from, 1);
    second->addWidget(m_to, 1);
    second->addWidget(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_thingChip, 0, Qt::AlignLeft);
}

QComboBox* LogFilterBar::addChoice(const QString& name, const QString& all, const QString& objectName)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    choice->addItem(all, QString());
    connect(choice, &QComboBox::currentIndexChanged, this, &LogFilterBar::announce);
    return choice;
}

AuditFilter LogFilterBar::filter() const
{
    AuditFilter filter{.actor = m_actor->currentData().toString(), .action = m_action->currentData().toString()};
    if (EntityKind kind{}; fromCode(m_kind->currentData().toString(), kind))
        filter.kind = kind;
    filter.thing = m_thing;
    filter.fromUtcMs = startOf(m_from->date());
    filter.beforeUtcMs = startOf(m_to->date().isValid() ? m_to->date().addDays(1) : QDate());
    filter.text = m_text->text().trimmed();
    return filter;
}

QStringList LogFilterBar::words() const
{
    QStringList words;
    if (m_thing)
        words.append(m_thingName);
    for (const QComboBox* choice : {m_actor, m_kind, m_action})
        if (choice->currentIndex() > 0)
            words.append(tr("%1: %2").arg(choice->accessibleName(), choice->currentText()));
    for (const DateField* field : {m_from, m_to})
        if (field->date().isValid())
            words.append(tr("%1: %2").arg(field->accessibleName(), field->date().toString(Qt::ISODate)));
    if (!m_text->text().trimmed().isEmpty())
        words.append(tr("%1: %2").arg(tr("Text"), m_text->text().trimmed()));
    return words;
}

void LogFilterBar::setChoices(const AuditChoices& choices)
{
    const auto refill = [](QComboBox* choice, const QStringList& values, const auto& word) {
        const QSignalBlocker quiet(choice);
        const QString chosen = choice->currentData().toString();
        while (choice->count() > 1)
            choice->removeItem(1);
        for (const QString& value : values)
            choice->addItem(word(value), value);
        choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
    };
    refill(m_actor, choices.actors, [](const QString& name) { return name; });
    refill(m_action, choices.actions, [](const QString& action) { return LogWords::deed(action); });
}

void LogFilterBar::showThing(Change thing, const QString& name)
{
    clear();
    m_thing = thing;
    m_thingName = name;
    announce();
}

void LogFilterBar::nameThing(const QString& name)
{
    if (!m_thing || !m_thingName.isEmpty())
        return;
    m_thingName = name;
    m_thingChip->setText(tr("Only: %1").arg(m_thingName));
}

void LogFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        for (QComboBox* choice : {m_actor, m_kind, m_action})
            choice->setCurrentIndex(0);
        m_from->setDate({});
        m_to->setDate({});
        m_thing.reset();
    }
    announce();
}

void LogFilterBar::announce()
{
    m_thingChip->setVisible(m_thing.has_value());
    m_thingChip->setText(tr("Only: %1").arg(m_thingName));
    Q_EMIT changed();
}

} // namespace cdesk::ui
