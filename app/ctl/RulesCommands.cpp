// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/RulesCommands.h"

#include "core/base/AmountInWords.h"
#include "core/base/CreditCode.h"
#include "core/base/NumberMatch.h"
#include "core/base/Pinyin.h"
#include "core/base/PinyinMatch.h"
#include "core/base/Term.h"
#include "core/calendar/WorkCalendar.h"
#include "core/storage/DurableFile.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

constexpr qint64 kLargestBatch = 64LL << 20;

/// What a rule says about one case: the line for people and scripts, and the same as an object.
struct Answer {
    QStringList columns;
    QJsonObject object;
};

/// One rule: the arguments of a case in the order of the batch file, to an answer.
using Rule = std::function<Result<Answer>(const QStringList&)>;
/// Takes the arguments of a single case off the call, in the order of the batch file.
using ReadArguments = std::function<QStringList(Call&)>;

QJsonObject moneyObject(Money money)
{
    return {{u"amount_minor"_s, money.minorUnits()}, {u"currency"_s, currencyCode(money.currency())}};
}

Result<Answer> amountInWordsRule(const QStringList& arguments)
{
    const auto amount = parseMoney(arguments.value(0));
    if (!amount)
        return passOn(amount);
    const auto words = amountInWords(*amount);
    if (!words)
        return passOn(words);
    QJsonObject object = moneyObject(*amount);
    object.insert(u"words"_s, *words);
    return Answer{{*words}, object};
}

Result<Answer> parseAmountRule(const QStringList& arguments)
{
    const auto amount = parseAmountText(arguments.value(0));
    if (!amount) {
        return Answer{{u"invalid"_s, amount.error().code},
                      {{u"valid"_s, false}, {u"reason"_s, amount.error().code}, {u"detail"_s, amount.error().detail}}};
    }
    QJsonObject object = moneyObject(*amount);
    object.insert(u"valid"_s, true);
    return Answer{{formatMoneyPlain(*amount)}, object};
}

Result<Answer> creditCodeRule(const QStringList& arguments)
{
    const CreditCodeVerdict verdict = judgeCreditCode(arguments.value(0));
    const QString problem = creditCodeProblem(verdict);
    if (creditCodeHolds(verdict)) // a mere doubt shows in the object only
        return Answer{{u"valid"_s}, {{u"valid"_s, true}, {u"doubt"_s, problem}}};
    return Answer{{u"invalid"_s, problem}, {{u"valid"_s, false}, {u"reason"_s, problem}}};
}

Result<QDate> readDate(const QString& text, const QString& field)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return invalid(u"date.not_a_date"_s, field, text);
    return date;
}

constexpr QStringView kTermOptions[] = {u"--start", u"--first", u"--next", u"--notice", u"--renewal", u"--on"};

/// start first next notice renewal on; a first term of "open" has no end.
Result<Answer> termRule(const QStringList& arguments)
{
    const auto start = readDate(arguments.value(0), u"start"_s);
    const bool open = arguments.value(1) == u"open";
    const auto first = open ? Result<Span>(Span{}) : parseSpan(arguments.value(1));
    const auto next = parseSpan(arguments.value(2));
    const auto notice = parseSpan(arguments.value(3));
    const auto on = readDate(arguments.value(5), u"on"_s);
    if (!start || !on)
        return passOn(start ? on : start);
    for (const auto* span : {&first, &next, &notice}) {
        if (!*span)
            return passOn(*span);
    }
    const auto renewal = renewalFromCode(arguments.value(4).isEmpty() ? u"none"_s : arguments.value(4));
    if (!renewal)
        return invalid(u"term.renewal"_s, u"renewal"_s, arguments.value(4));

    Term term;
    term.kind = open ? TermKind::OpenEnded : TermKind::Fixed;
    term.start = *start;
    term.first = *first;
    term.next = *next;
    term.notice = *notice;
    term.renewal = *renewal;
    const auto checked = checkedTerm(term);
    if (!checked)
        return passOn(checked);
    const TermPeriod period = periodOn(*checked, *on);
    const auto iso = [](QDate date) { return date.toString(Qt::ISODate); };
    const QString status = termStatusCode(termStatusOn(*checked, *on));
    return Answer{{iso(period.start), iso(period.end), iso(period.noticeDeadline), status},
                  {{u"period_start"_s, iso(period.start)},
                   {u"period_end"_s, iso(period.end)},
                   {u"notice_deadline"_s, iso(period.noticeDeadline)},
                   {u"period_number"_s, period.number},
                   {u"status"_s, status}}};
}

Result<Answer> pinyinRule(const QStringList& arguments)
{
    const QString reading = pinyinReading(arguments.value(0));
    const QString initials = pinyinInitials(arguments.value(0));
    return Answer{{reading, initials}, {{u"reading"_s, reading}, {u"initials"_s, initials}}};
}

/// Whether typing the second argument finds the first: as a name, or as a contract number with at most one slip.
Result<Answer> matchRule(const QStringList& arguments)
{
    auto positions = PinyinQuery(arguments.value(1)).positionsIn(arguments.value(0));
    int slips = 0;
    if (!positions) {
        if (auto hit = matchNumber(arguments.value(0), arguments.value(1))) {
            positions = std::move(hit->positions);
            slips = hit->slips;
        }
    }
    if (!positions)
        return Answer{{u"no"_s}, {{u"match"_s, false}}};
    QStringList numbers;
    QJsonArray array;
    for (int position : *positions) {
        numbers += QString::number(position);
        array += position;
    }
    return Answer{{u"match"_s, numbers.join(u',')}, {{u"match"_s, true}, {u"positions"_s, array}, {u"slips"_s, slips}}};
}

Result<Answer> workdayRule(const WorkCalendar& calendar, const QStringList& arguments)
{
    const auto day = readDate(arguments.value(0), u"day"_s);
    if (!day)
        return passOn(day);
    bool isNumber = true;
    const int count = arguments.value(1).isEmpty() ? 1 : arguments.value(1).toInt(&isNumber);
    if (!isNumber || qAbs(count) > 36'500)
        return invalid(u"workday.count"_s, u"count"_s, arguments.value(1));
    const QDate there = calendar.addWorkdays(*day, count);
    const QString kind = calendar.isWorkday(*day) ? u"work"_s : u"off"_s;
    const bool known = calendar.isYearKnown(day->year()) && calendar.isYearKnown(there.year());
    return Answer{{kind, there.toString(Qt::ISODate)},
                  {{u"day"_s, kind},
                   {u"name"_s, calendar.nameOf(*day)},
                   {u"workday"_s, there.toString(Qt::ISODate)},
                   {u"years_known"_s, known}}};
}

/// One case a line, its arguments separated by tabs. A refused case gets `invalid` + code, so lines stay in step.
Exit runBatch(Call& call, const QString& path, const Rule& rule)
{
    const auto bytes = readFile(path, kLargestBatch);
    if (!bytes)
        return call.fail(bytes.error());
    QString text = QString::fromUtf8(*bytes);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    if (text.endsWith(u'\n'))
        text.chop(1);
    QStringList lines;
    QJsonArray objects;
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        const auto answer = rule(line.split(u'\t'));
        lines += answer ? answer->columns.join(u'\t') : u"invalid\t"_s + answer.error().code;
        if (call.options().json)
            objects += answer ? answer->object : QJsonObject{{u"error"_s, answer.error().code}};
    }
    call.line(lines.join(u'\n'));
    call.json(objects);
    return Exit::Done;
}

Command rulesCommand(const QString& name, const QString& arguments, const QString& help, Rule rule, ReadArguments read)
{
    const QString usage = name + u' ' + arguments + u" | --batch FILE"_s;
    return {name, help, [usage, rule = std::move(rule), read = std::move(read)](Call& call) {
                const QString batch = call.value(u"--batch"_s);
                if (!batch.isEmpty())
                    return runBatch(call, batch, rule);
                const QStringList given = read(call);
                if (given.isEmpty() || !call.rest().isEmpty())
                    return call.usage(usage);
                const auto answer = rule(given);
                if (!answer)
                    return call.fail(answer.error());
                call.line(answer->columns.join(u'\t'));
                call.json(answer->object);
                return Exit::Done;
            }};
}

/// Everything given, when it is between @p least and @p most arguments.
ReadArguments positional(qsizetype least, qsizetype most)
{
    return [least, most](Call& call) {
        const QStringList given = call.rest();
        return given.size() < least || given.size() > most ? QStringList() : given;
    };
}

QStringList termArguments(Call& call)
{
    QStringList given;
    for (QStringView option : kTermOptions)
        given += call.value(option.toString());
    return given.join(QString()).isEmpty() ? QStringList() : given;
}

} // namespace

std::vector<Command> rulesCommands()
{
    return {
        rulesCommand(u"rules amount-in-words"_s, u"AMOUNT"_s, u"an amount in capital Chinese figures"_s,
                     amountInWordsRule, positional(1, 1)),
        rulesCommand(u"rules parse-amount"_s, u"TEXT"_s, u"an amount read from words or figures"_s, parseAmountRule,
                     positional(1, 1)),
        rulesCommand(u"rules credit-code"_s, u"CODE"_s, u"is it a 统一社会信用代码"_s, creditCodeRule,
                     positional(1, 1)),
        rulesCommand(u"rules term"_s,
                     u"--start D --first 36m [--next 12m] [--notice 2m] [--renewal none|tacit|express] --on D"_s,
                     u"period, notice deadline and status on a day"_s, termRule, termArguments),
        rulesCommand(u"rules pinyin"_s, u"TEXT"_s, u"reading without tones, and initials"_s, pinyinRule,
                     positional(1, 1)),
        rulesCommand(u"rules match"_s, u"TEXT QUERY"_s, u"whether typing QUERY finds TEXT, and where"_s, matchRule,
                     positional(2, 2)),
        rulesCommand(
            u"rules workday"_s, u"D [N]"_s, u"is D a workday, and the N-th workday after it"_s,
            [calendar = std::optional<WorkCalendar>()](const QStringList& arguments) mutable {
                if (!calendar) // read only when asked for, once for a whole batch
                    calendar = WorkCalendar::chinese();
                return workdayRule(*calendar, arguments);
            },
            positional(1, 2)),
    };
}

} // namespace cdesk::ctl
