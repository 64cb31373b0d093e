// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/Figures.h"
#include "core/checks/Rules.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr auto kRule = CheckRule::Dates;

QString isoOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// 期限为三年 in the sentence: a number of months; 0 when it says none.
int monthsSaid(const QString& sentence)
{
    static const QRegularExpression term(
        u"(期限?|有效期|租期|为期)[^。;\\d]{0,8}?(?<n>\\d{1,3}|[一二三四五六七八九十两]{1,3})\\s*"
        "(?<u>年|个月)(?!\\d|\\s*\\d{1,2}\\s*月)"_s);
    const auto match = term.match(sentence);
    const auto number = match.hasMatch() ? smallNumber(match.captured(u"n"_s)) : std::nullopt;
    if (!number || *number > 600)
        return 0;
    return match.captured(u"u"_s) == u"年"_s ? *number * 12 : *number;
}

/// The two days of 自…起至…止.
void checkRange(CheckRun& run, const Sentence& sentence, const Found<QDate>& first, const Found<QDate>& second)
{
    const qsizetype length = second.end() - first.from;
    const QString detail = isoOf(first.value) + u" → "_s + isoOf(second.value);
    if (second.value < first.value)
        return run.find(kRule, u"check.dates_reversed"_s, detail, sentence, first.from, length);
    const int months = monthsSaid(sentence.text);
    if (months == 0)
        return;
    // 含当日: three years from 1 January end on 31 December; people also write the same day.
    const QDate end = first.value.addMonths(months);
    if (qAbs(end.daysTo(second.value)) > 2)
        run.find(kRule, u"check.term_length_differs"_s, u"%1 ≠ %2"_s.arg(detail).arg(isoOf(end.addDays(-1))), sentence,
                 first.from, length);
}

/// The contract's own days against what the text says of its term.
void checkTerm(CheckRun& run, const Sentence& sentence, const Found<QDate>& first, const Found<QDate>& second)
{
    static const QRegularExpression term(u"合同期限|本合同[^。;]{0,20}期限|有效期|合作期限|服务期限|租赁期限|租期"_s);
    const Contract& contract = run.contract();
    if (!sentence.has(term) || !contract.startOn.isValid() || !contract.endOn.isValid())
        return;
    if (first.value != contract.startOn || second.value != contract.endOn)
        run.find(kRule, u"check.term_differs"_s,
                 u"%1 → %2 ≠ %3 → %4"_s.arg(isoOf(first.value), isoOf(second.value), isoOf(contract.startOn),
                                            isoOf(contract.endOn)),
                 sentence, first.from, second.end() - first.from);
}

/// A delivery or payment that should have been done before anybody signed, or after the contract has ended.
void checkDuty(CheckRun& run, const Sentence& sentence, const Found<QDate>& day, QDate signedOn)
{
    static const QRegularExpression duty(u"(交货|交付|交齐|付款|付清|支付|完工|竣工|完成|验收)"_s);
    static const QRegularExpression last(u"^\\s*(日)?(之)?(以)?前"_s);
    if (!sentence.has(duty) || !last.match(sentence.text.mid(day.end())).hasMatch())
        return;
    if (signedOn.isValid() && day.value < signedOn)
        run.find(kRule, u"check.duty_before_signing"_s, u"%1 < %2"_s.arg(isoOf(day.value), isoOf(signedOn)), sentence,
                 day.from, day.length);
    const QDate end = run.contract().endOn;
    if (end.isValid() && day.value > end)
        run.find(kRule, u"check.duty_after_end"_s, u"%1 > %2"_s.arg(isoOf(day.value), isoOf(end)), sentence, day.from,
                 day.length);
}

/// The day of signing: of the contract, else as the text names it.
QDate signingDay(const CheckRun& run)
{
    static const QRegularExpression signing(u"签订(日期|时间|于)|签署日期|订立日期"_s);
    if (run.contract().signedOn.isValid())
        return run.contract().signedOn;
    for (const Sentence& sentence : run.text().sentences()) {
        const auto match = signing.match(sentence.text);
        if (!match.hasMatch())
            continue;
        for (const Found<QDate>& day : daysIn(sentence.text))
            if (day.from >= match.capturedStart() && day.from - match.capturedEnd() < 6)
                return day.value;
    }
    return {};
}

} // namespace

void checkDates(CheckRun& run)
{
    static const QRegularExpression between(
        u"^\\s*(日)?\\s*(起|开始)?\\s*(,)?\\s*(至|到|止于|—+|-+|~|～)\\s*(于)?\\s*$"_s);
    if (!run.isOn(kRule))
        return;
    const QDate signedOn = signingDay(run);
    for (const Sentence& sentence : run.text().sentences()) {
        const auto days = daysIn(sentence.text);
        for (size_t i = 0; i < days.size(); ++i) {
            if (!days[i].value.isValid()) {
                run.find(kRule, u"check.day_impossible"_s, sentence.text.mid(days[i].from, days[i].length), sentence,
                         days[i].from, days[i].length);
                continue;
            }
            checkDuty(run, sentence, days[i], signedOn);
            if (i + 1 == days.size() || !days[i + 1].value.isValid())
                continue;
            const QString gap = sentence.text.mid(days[i].end(), days[i + 1].from - days[i].end());
            if (!between.match(gap).hasMatch())
                continue;
            checkRange(run, sentence, days[i], days[i + 1]);
            checkTerm(run, sentence, days[i], days[i + 1]);
        }
    }
}

} // namespace cdesk
