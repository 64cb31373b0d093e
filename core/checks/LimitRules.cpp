// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/Figures.h"
#include "core/checks/Rules.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// A share belongs to a word when both stand in one part of the sentence.
constexpr qsizetype kNear = 24;

QString percentText(int perTenThousand)
{
    return QString::number(perTenThousand / 100.0) + u'%';
}

/// Whether a comma, an enumeration comma or another share parts the two.
bool belongTogether(const QString& sentence, qsizetype wordFrom, qsizetype wordEnd, const Found<int>& share)
{
    const qsizetype from = std::min(wordEnd, share.end());
    const qsizetype to = std::max(wordFrom, share.from);
    if (to - from > kNear)
        return false;
    const QString between = sentence.mid(from, std::max<qsizetype>(0, to - from));
    return !between.contains(u',') && !between.contains(u'、') && !between.contains(u':');
}

void checkPenalty(CheckRun& run, const Sentence& sentence)
{
    static const QRegularExpression word(u"违约金|滞纳金|罚金|罚款"_s);
    static const QRegularExpression daily(
        u"每(逾期|延期|迟延|延误|延迟|拖延|超过)?\\s*(一|1)?\\s*(日|天)|按日|日(加收|计收)"_s);
    const auto match = word.match(sentence.text);
    if (!match.hasMatch())
        return;
    const bool isDaily = sentence.has(daily);
    const CheckRule rule = isDaily ? CheckRule::PenaltyDailyHigh : CheckRule::PenaltyHigh;
    for (const Found<int>& share : sharesIn(sentence.text)) {
        if (isDaily) {
            if (share.value > run.limit(rule) && share.value < 10'000)
                run.find(rule, u"check.penalty_daily_high"_s, percentText(share.value), sentence, share.from,
                         share.length);
            return; // what follows is a cap or another matter
        }
        if (share.value > run.limit(rule) * 100 &&
            belongTogether(sentence.text, match.capturedStart(), match.capturedEnd(), share))
            run.find(rule, u"check.penalty_high"_s, percentText(share.value), sentence, share.from, share.length);
    }
}

void checkDeposit(CheckRun& run, const Sentence& sentence)
{
    static const QRegularExpression word(u"(?<![约规确])定金"_s);
    const auto match = word.match(sentence.text);
    if (!match.hasMatch())
        return;
    constexpr auto kRule = CheckRule::DepositHigh;
    for (const Found<int>& share : sharesIn(sentence.text))
        if (share.value > run.limit(kRule) * 100 &&
            belongTogether(sentence.text, match.capturedStart(), match.capturedEnd(), share))
            run.find(kRule, u"check.deposit_high"_s, percentText(share.value), sentence, share.from, share.length);
    const auto& amount = run.contract().amount;
    if (!amount || amount->minorUnits() <= 0)
        return;
    const auto most = amount->times(run.limit(kRule), 100, Rounding::HalfUp);
    for (const Found<Money>& deposit : figureAmountsIn(sentence.text)) {
        const qsizetype gap = deposit.from - match.capturedEnd();
        if (most && gap >= 0 && gap <= 8 && deposit.value.currency() == amount->currency() &&
            deposit.value.minorUnits() > most->minorUnits())
            run.find(kRule, u"check.deposit_high"_s, formatMoney(deposit.value), sentence, deposit.from,
                     deposit.length);
    }
}

void checkGuarantee(CheckRun& run)
{
    static const QRegularExpression guarantee(u"保证人|连带(责任)?保证|保证担保|担保人[^。;]{0,20}(保证|连带)"_s);
    static const QRegularExpression none(u"(无需|不需|不要|无须)[^。;]{0,6}(保证|担保)"_s);
    static const QRegularExpression kind(u"连带|一般保证"_s);
    static const QRegularExpression term(u"保证(期间|期限|责任期间)|担保(期间|期限)"_s);
    static const QRegularExpression endless(
        u"(保证|担保)(期间|期限)[^。;]{0,30}(直至|直到|至)[^。;]{0,20}(清偿|还清|付清|结清|履行)完?毕?[^。;]{0,4}(为止|止)"_s);
    for (const Sentence& sentence : run.text().sentences()) {
        if (!sentence.has(guarantee) || sentence.has(none))
            continue;
        if (!run.text().contains(kind))
            run.find(CheckRule::Guarantee, u"check.guarantee_kind"_s, {}, sentence);
        if (!run.text().contains(term) || run.text().contains(endless))
            run.find(CheckRule::Guarantee, u"check.guarantee_term"_s, {}, sentence);
        return;
    }
}

void checkLease(CheckRun& run, const Sentence& sentence)
{
    static const QRegularExpression years(
        u"租(赁)?(期限?|约)[^。;\\d]{0,10}?(?<n>\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*年(?!\\s*\\d)"_s);
    if (!run.contract().contractType.contains(u"租赁"_s) && !sentence.text.contains(u"租赁"_s))
        return;
    const auto match = years.match(sentence.text);
    const auto number = match.hasMatch() ? smallNumber(match.captured(u"n"_s)) : std::nullopt;
    if (number && *number > run.limit(CheckRule::LeaseLong) && *number < 200)
        run.find(CheckRule::LeaseLong, u"check.lease_long"_s, QString::number(*number), sentence, match.capturedStart(),
                 match.capturedLength());
}

} // namespace

void checkLimits(CheckRun& run)
{
    for (const Sentence& sentence : run.text().sentences()) {
        checkPenalty(run, sentence);
        checkDeposit(run, sentence);
        checkLease(run, sentence);
        if (const qsizetype at = sentence.text.indexOf(u"订金"_s); at >= 0)
            run.find(CheckRule::DepositWord, u"check.deposit_word"_s, {}, sentence, at, 2);
    }
    checkGuarantee(run);
}

} // namespace cdesk
