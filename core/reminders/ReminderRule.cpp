// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/ReminderRule.h"

#include "core/base/CodeTable.h"
#include "core/base/FigureText.h"
#include "core/calendar/WorkCalendar.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kKindCodes = {"expiry"_L1, "notice_deadline"_L1, "renewal_decision"_L1, "template_review"_L1};
constexpr std::array kPolicyCodes = {"exact"_L1, "workday_before"_L1, "workday_after"_L1};
constexpr int kLongestThreshold = 3650;

} // namespace

QLatin1StringView toCode(ReminderKind kind)
{
    return codeOf(kKindCodes, kind);
}

bool fromCode(QStringView code, ReminderKind& kind)
{
    return findCode(kKindCodes, code, kind);
}

QLatin1StringView toCode(DayPolicy policy)
{
    return codeOf(kPolicyCodes, policy);
}

bool fromCode(QStringView code, DayPolicy& policy)
{
    return findCode(kPolicyCodes, code, policy);
}

std::vector<ReminderRule> defaultReminderRules()
{
    // A decision needs time to be prepared; the two dates themselves are rung in until the day.
    return {{.kind = ReminderKind::Expiry, .thresholds = {90, 60, 30, 7, 1, 0}, .assignee = {}},
            {.kind = ReminderKind::NoticeDeadline, .thresholds = {90, 60, 30, 7, 1, 0}, .assignee = {}},
            {.kind = ReminderKind::RenewalDecision, .thresholds = {60, 30, 7}, .assignee = {}},
            {.kind = ReminderKind::TemplateReview, .thresholds = {30, 7, 0}, .assignee = {}}};
}

QJsonObject toJson(const ReminderRule& rule)
{
    return {{u"is_enabled"_s, rule.isEnabled},
            {u"thresholds"_s, formatThresholds(rule.thresholds)},
            {u"day_policy"_s, QString(toCode(rule.dayPolicy))},
            {u"assignee"_s, rule.assignee}};
}

Result<std::vector<int>> parseThresholds(const QString& text)
{
    QString plain = toHalfWidth(text);
    for (const QChar separator : {u',', u'、', u'，', u';', u'；', u'/'})
        plain.replace(separator, u' ');
    std::vector<int> thresholds;
    for (const QString& part : plain.simplified().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int days = part.toInt(&isNumber);
        if (!isNumber)
            return invalid(u"reminder_rule.thresholds_unreadable"_s, u"thresholds"_s, part);
        if (days < 0 || days > kLongestThreshold)
            return invalid(u"reminder_rule.threshold_out_of_range"_s, u"thresholds"_s, part);
        thresholds.push_back(days);
    }
    std::sort(thresholds.begin(), thresholds.end(), std::greater<>());
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end()), thresholds.end());
    return thresholds;
}

QString formatThresholds(const std::vector<int>& thresholds)
{
    QStringList days;
    for (const int threshold : thresholds)
        days.append(QString::number(threshold));
    return days.join(u", "_s);
}

QDate remindDay(QDate date, int thresholdDays, DayPolicy policy, const WorkCalendar& calendar)
{
    const QDate day = date.addDays(-thresholdDays);
    switch (policy) {
    case DayPolicy::Exact:
        return day;
    case DayPolicy::WorkdayBefore:
        return calendar.onOrBefore(day);
    case DayPolicy::WorkdayAfter:
        return calendar.onOrAfter(day);
    }
    return day;
}

QJsonObject toJson(const RingSettings& settings)
{
    return {{u"from"_s, settings.from.toString(u"HH:mm"_s)},
            {u"until"_s, settings.until.toString(u"HH:mm"_s)},
            {u"is_discreet"_s, settings.isDiscreet}};
}

bool mayRing(const RingSettings& settings, const WorkCalendar& calendar, QDate day, QTime time)
{
    return calendar.isWorkday(day) && time >= settings.from && time < settings.until;
}

QDateTime nextRing(const RingSettings& settings, const WorkCalendar& calendar, const QDateTime& moment)
{
    const QDate day = moment.date();
    if (mayRing(settings, calendar, day, moment.time()))
        return moment;
    const bool isStillToCome = calendar.isWorkday(day) && moment.time() < settings.from;
    return QDateTime(isStillToCome ? day : calendar.addWorkdays(day, 1), settings.from);
}

} // namespace cdesk
