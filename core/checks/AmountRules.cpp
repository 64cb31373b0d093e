// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/Figures.h"
#include "core/checks/Rules.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Words and figures of one amount stand this near to each other: 壹佰元整（小写：￥100.00）.
constexpr qsizetype kNear = 14;
constexpr qsizetype kNearTotal = 30;

/// The figure that goes with the words: next behind them, else next before; only brackets and 大写/小写 between.
const Found<Money>* partnerOf(const Sentence& sentence, const Found<std::optional<Money>>& words,
                              const std::vector<Found<Money>>& figures)
{
    static const QRegularExpression between(u"^[\\s(),:，：（）/即人民币大小写金额整正元¥￥RMB]*$"_s);
    const auto fits = [&](qsizetype from, qsizetype to) {
        return to >= from && to - from <= kNear && between.match(sentence.text.mid(from, to - from)).hasMatch();
    };
    for (const Found<Money>& figure : figures)
        if (fits(words.end(), figure.from))
            return &figure;
    for (auto figure = figures.rbegin(); figure != figures.rend(); ++figure)
        if (fits(figure->end(), words.from))
            return &*figure;
    return nullptr;
}

void checkWords(CheckRun& run, const Sentence& sentence)
{
    const auto figures = figureAmountsIn(sentence.text);
    for (const auto& words : wordAmountsIn(sentence.text)) {
        const QString written = sentence.text.mid(words.from, words.length).trimmed();
        if (!words.value) {
            run.find(CheckRule::AmountInWords, u"check.amount_words_unclear"_s, written, sentence, words.from,
                     words.length);
            continue;
        }
        const Found<Money>* figure = partnerOf(sentence, words, figures);
        if (figure && figure->value != *words.value)
            run.find(CheckRule::AmountInWords, u"check.amount_words_differ"_s,
                     u"%1 ≠ %2"_s.arg(written, formatMoney(figure->value)), sentence, words.from, words.length);
    }
}

/// The contract's amount where the text names the whole of it.
void checkTotal(CheckRun& run, const Sentence& sentence)
{
    static const QRegularExpression total(
        u"(合同总价款?|合同总金额|合同总额|合同金额|合同价款|合同总价格)(\\([^)]{0,8}\\))?\\s*(共计|合计|总计)?"
        "\\s*(为|是|:)"_s);
    static const QRegularExpression between(
        u"^[\\s(),:人民币大小写金额整正元圆¥RMB零壹贰叁肆伍陆柒捌玖拾佰仟万亿角分]*$"_s);
    const auto& amount = run.contract().amount;
    const auto match = total.match(sentence.text);
    if (!amount || amount->currency() != Currency::CNY || !match.hasMatch())
        return;
    for (const Found<Money>& figure : figureAmountsIn(sentence.text)) {
        if (figure.from < match.capturedEnd())
            continue;
        const QString gap = sentence.text.mid(match.capturedEnd(), figure.from - match.capturedEnd());
        if (gap.size() <= kNearTotal && between.match(gap).hasMatch() && figure.value != *amount)
            run.find(CheckRule::AmountDiffers, u"check.amount_differs"_s,
                     u"%1 ≠ %2"_s.arg(formatMoney(figure.value), formatMoney(*amount)), sentence, figure.from,
                     figure.length);
        return;
    }
}

struct CurrencyName {
    Currency currency;
    const char16_t* pattern;
};
constexpr CurrencyName kCurrencyNames[] = {
    {Currency::USD, u"(US\\$|USD|\\$)\\s*\\d|\\d[\\d,.]*\\s*[万亿]?\\s*(美元|美金|USD)"},
    {Currency::EUR, u"(EUR|€)\\s*\\d|\\d[\\d,.]*\\s*[万亿]?\\s*(欧元|EUR)"},
    {Currency::HKD, u"HK[D$]\\s*\\d|\\d[\\d,.]*\\s*[万亿]?\\s*(港元|港币|HKD)"},
    {Currency::JPY, u"JPY\\s*\\d|\\d[\\d,.]*\\s*[万亿]?\\s*(日元|JPY)"},
    {Currency::GBP, u"(GBP|£)\\s*\\d|\\d[\\d,.]*\\s*[万亿]?\\s*(英镑|GBP)"},
    {Currency::CNY, u"(RMB|CNY)\\s*\\d|人民币\\s*\\d|\\d[\\d,.]*\\s*[万亿]?\\s*元人民币"},
};

void checkCurrencies(CheckRun& run)
{
    if (!run.isOn(CheckRule::Currency) || !run.contract().amount)
        return;
    const Currency own = run.contract().amount->currency();
    for (const CurrencyName& name : kCurrencyNames) {
        if (name.currency == own)
            continue;
        const QRegularExpression pattern(QString::fromUtf16(name.pattern));
        for (const Sentence& sentence : run.text().sentences()) {
            const auto match = pattern.match(sentence.text);
            if (!match.hasMatch())
                continue;
            run.find(CheckRule::Currency, u"check.currency_differs"_s,
                     u"%1 ≠ %2"_s.arg(currencyCode(name.currency), currencyCode(own)), sentence, match.capturedStart(),
                     match.capturedLength());
            break;
        }
    }
}

} // namespace

void checkAmounts(CheckRun& run)
{
    for (const Sentence& sentence : run.text().sentences()) {
        if (run.isOn(CheckRule::AmountInWords))
            checkWords(run, sentence);
        if (run.isOn(CheckRule::AmountDiffers))
            checkTotal(run, sentence);
    }
    checkCurrencies(run);
}

} // namespace cdesk
