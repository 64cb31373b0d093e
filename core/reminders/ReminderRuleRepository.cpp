// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/ReminderRuleRepository.h"

#include "core/settings/SettingRepository.h"
#include "core/storage/Database.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString& ringKey()
{
    static const QString key = u"reminder_ring"_s;
    return key;
}

const QString& lastRunKey()
{
    static const QString key = u"reminder_last_run"_s;
    return key;
}

} // namespace

std::vector<ReminderRule> ReminderRuleRepository::rules(std::vector<ReminderFinding>* findings) const
{
    std::vector<ReminderRule> rules = defaultReminderRules();
    m_database.query(u"SELECT kind, is_enabled, thresholds, day_policy, assignee FROM reminder_rule"_s)
        .forEach([&](const Row& row) {
            ReminderRule rule;
            if (!fromCode(row.text("kind"), rule.kind))
                return; // of a newer program
            const auto thresholds = parseThresholds(row.text("thresholds"));
            if (!thresholds || !fromCode(row.text("day_policy"), rule.dayPolicy)) {
                if (findings)
                    findings->push_back({u"reminder_rule.unreadable"_s, row.text("kind")});
                return;
            }
            rule.isEnabled = row.boolean("is_enabled");
            rule.thresholds = *thresholds;
            rule.assignee = row.text("assignee");
            rules[static_cast<size_t>(rule.kind)] = rule;
        });
    return rules;
}

void ReminderRuleRepository::save(const ReminderRule& rule) const
{
    m_database
        .query(u"INSERT INTO reminder_rule (kind, is_enabled, thresholds, day_policy, assignee)"
               " VALUES (:kind, :enabled, :thresholds, :policy, :assignee) ON CONFLICT (kind) DO UPDATE SET"
               " is_enabled = excluded.is_enabled, thresholds = excluded.thresholds,"
               " day_policy = excluded.day_policy, assignee = excluded.assignee,"
               " revision = reminder_rule.revision + 1"_s)
        .bind(":kind", rule.kind)
        .bind(":enabled", rule.isEnabled)
        .bind(":thresholds", formatThresholds(rule.thresholds))
        .bind(":policy", rule.dayPolicy)
        .bind(":assignee", rule.assignee)
        .execute();
}

WorkCalendar ReminderRuleRepository::calendar() const
{
    static const WorkCalendar published = WorkCalendar::chinese(); // read from the program itself, never changes
    return published.withOfficeDays(officeDays());
}

std::vector<SpecialDay> ReminderRuleRepository::officeDays() const
{
    return m_database.query(u"SELECT day, is_workday, name FROM work_day_override ORDER BY day"_s)
        .all([](const Row& row) {
            return SpecialDay{row.date("day"), row.boolean("is_workday") ? DayKind::Work : DayKind::Off,
                              row.text("name")};
        });
}

void ReminderRuleRepository::setOfficeDay(const SpecialDay& day) const
{
    m_database
        .query(u"INSERT INTO work_day_override (day, is_workday, name) VALUES (:day, :work, :name)"
               " ON CONFLICT (day) DO UPDATE SET is_workday = excluded.is_workday, name = excluded.name"_s)
        .bind(":day", day.date)
        .bind(":work", day.kind == DayKind::Work)
        .bind(":name", day.name)
        .execute();
}

void ReminderRuleRepository::removeOfficeDay(QDate day) const
{
    m_database.query(u"DELETE FROM work_day_override WHERE day = :day"_s).bind(":day", day).execute();
}

RingSettings ReminderRuleRepository::ringSettings() const
{
    const QString stored = SettingRepository(m_database).text(ringKey());
    const QJsonObject json = QJsonDocument::fromJson(stored.toUtf8()).object();
    RingSettings settings;
    const QTime from = QTime::fromString(json.value(u"from"_s).toString(), u"HH:mm"_s);
    const QTime until = QTime::fromString(json.value(u"until"_s).toString(), u"HH:mm"_s);
    if (from.isValid() && until.isValid()) {
        settings.from = from;
        settings.until = until;
    }
    settings.isDiscreet = json.value(u"is_discreet"_s).toBool();
    return settings;
}

void ReminderRuleRepository::save(const RingSettings& settings) const
{
    SettingRepository(m_database)
        .setText(ringKey(), QString::fromUtf8(QJsonDocument(toJson(settings)).toJson(QJsonDocument::Compact)));
}

QDate ReminderRuleRepository::lastRun() const
{
    return QDate::fromString(SettingRepository(m_database).text(lastRunKey()), Qt::ISODate);
}

void ReminderRuleRepository::setLastRun(QDate day) const
{
    SettingRepository(m_database).setText(lastRunKey(), day.toString(Qt::ISODate));
}

} // namespace cdesk
