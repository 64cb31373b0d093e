// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/AmountInWords.h"
#include "core/checks/Figures.h"
#include "core/contracts/paper/TermSearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Figures belong to a word that stands at most this far before them.
constexpr qsizetype kReach = 60;

/// What stands for the worth of the whole contract, the surest words first.
struct AmountWords {
    QStringView words;
    int weight;
};
constexpr std::array kTotals = {
    AmountWords{u"(合同|协议|订单)(的)?(含税)?(暂定)?(总)(价款|金额|价|额|费用|款)", 6},
    AmountWords{u"(合同|协议|订单)(的)?(含税)?(暂定)?(金额|价款|价格|价|标的额?)", 5},
    AmountWords{u"价税合计|总价款|总金额|总价|总货款|货款总(额|计|价)|货款(共计|合计)|租金总(额|计)|租金(共计|合计)|"
                u"费用总(额|计)|总(服务)?费用?|服务费(用)?(总额|总计|合计|共计)|成交(总)?(价|金额)|报酬总额|工程(总)?"
                u"造价|承包总?价",
                4},
    AmountWords{u"(合计|总计|共计)(金额|人民币)?", 2},
    AmountWords{u"(服务|咨询|开发|维护|委托|技术|顾问)(费用?|报酬)(为|:)|借款(金额|本金|总额)|成交价", 2},
};

/// Words that make an amount that of a part: they may not stand between the word for the total and its figures.
const QRegularExpression& partWords()
{
    static const QRegularExpression words(u"违约金|定金|订金|预付|保证金|押金|首付|尾款|进度款|质保金|滞纳金|赔偿|罚|"
                                          u"每(日|天|月|年|季|吨|件|台|平方|个|套|次)|单价|"
                                          "注册资本|以上的|以下的|超过|[/](月|年|日|天)"_s);
    return words;
}

struct FoundAmount {
    Money money;
    qsizetype from = 0;
    qsizetype length = 0;
};

/// 100,000美元, USD 100,000.00
std::vector<FoundAmount> foreignAmountsIn(const QString& sentence)
{
    static const std::array<std::pair<Currency, QString>, 5> kSigns = {
        std::pair{Currency::USD, u"USD|US\\$|美元|美金"_s}, std::pair{Currency::EUR, u"EUR|€|欧元"_s},
        std::pair{Currency::HKD, u"HKD|HK\\$|港币|港元"_s}, std::pair{Currency::GBP, u"GBP|£|英镑"_s},
        std::pair{Currency::JPY, u"JPY|日元"_s}};
    std::vector<FoundAmount> found;
    for (const auto& [currency, signs] : kSigns) {
        const QRegularExpression amount(
            u"(?:%1)\\s*(?<a>\\d[\\d,]*(?:\\.\\d+)?)|(?<b>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?:%1)"_s.arg(signs));
        for (auto matches = amount.globalMatch(sentence); matches.hasNext();) {
            const auto match = matches.next();
            const QString figure = match.captured(match.capturedLength(u"a"_s) > 0 ? u"a"_s : u"b"_s);
            if (const auto money = parseMoney(figure, currency))
                found.push_back({*money, match.capturedStart(), match.capturedLength()});
        }
    }
    return found;
}

/// Figures in @p sentence; those without 元 only right behind the word that ends at @p wordEnd.
std::vector<FoundAmount> figuresIn(const QString& sentence, qsizetype wordEnd)
{
    std::vector<FoundAmount> found = foreignAmountsIn(sentence);
    for (const Found<Money>& one : figureAmountsIn(sentence))
        found.push_back({one.value, one.from, one.length});
    static const QRegularExpression bare(u"^\\s*(?:\\((?<u>小写|元|万元|人民币|人民币元|含税)[^)]{0,6}\\))?\\s*(为|是|"
                                         u"共|计)?\\s*[:\\t]?\\s*(?<n>\\d[\\d,]*(?:\\.\\d{1,4})?)"
                                         "(?![\\d%年月日.]|\\s*[%年月日])"_s);
    const QString rest = sentence.mid(wordEnd);
    if (const auto match = bare.match(rest); match.hasMatch()) {
        const QString unit = match.captured(u"u"_s) == u"万元"_s ? u"万元"_s : u"元"_s;
        const qsizetype from = wordEnd + match.capturedStart(u"n"_s);
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const FoundAmount& one) {
            return from >= one.from && from < one.from + one.length;
        });
        const auto money = parseAmountText(QString(match.captured(u"n"_s) + unit));
        if (!isKnown && money && money->minorUnits() >= 10'000) // 100 yuan: less is a number of something else
            found.push_back({*money, from, match.capturedLength(u"n"_s)});
    }
    std::sort(found.begin(), found.end(), [](const auto& one, const auto& other) { return one.from < other.from; });
    return found;
}

QString amountValue(Money money)
{
    const QString figure = formatMoneyPlain(money);
    return money.currency() == Currency::CNY ? figure : currencyCode(money.currency()) + u' ' + figure;
}

struct Candidate {
    int weight = 0;
    FoundTerm term;
};

/// The amount behind one word for the total.
std::optional<FoundTerm> amountBehind(const Sentence& sentence, qsizetype wordFrom, qsizetype wordEnd)
{
    const auto isNear = [&](qsizetype from) {
        return from >= wordEnd && from - wordEnd <= kReach &&
               !partWords().match(sentence.text.mid(wordEnd, from - wordEnd)).hasMatch();
    };
    if (partWords()
            .match(sentence.text.mid(std::max<qsizetype>(0, wordFrom - 4), std::min<qsizetype>(4, wordFrom)))
            .hasMatch())
        return {};
    std::optional<FoundAmount> figure;
    for (const FoundAmount& one : figuresIn(sentence.text, wordEnd))
        if (!figure && isNear(one.from))
            figure = one;
    std::optional<Found<std::optional<Money>>> words;
    for (const auto& one : wordAmountsIn(sentence.text))
        if (!words && one.value && isNear(one.from))
            words = one;
    if (!figure && !words)
        return {};
    FoundTerm term{PaperTerm::Amount, -1, {}, {}};
    if (figure && !figure->money.isZero()) {
        static const QRegularExpression perUnit(u"^\\s*[/每](月|年|日|天|季|吨|件|台|个|套|次|㎡|平方)"_s);
        if (perUnit.match(sentence.text.mid(figure->from + figure->length)).hasMatch())
            return {};
        term.value = amountValue(figure->money);
        term.place = placeIn(sentence, figure->from, figure->length);
        const bool mayDiffer = words && figure->money.currency() == Currency::CNY;
        if (mayDiffer && *words->value != figure->money) {
            term.sureness = Sureness::Likely;
            term.doubt = u"paper.words_differ"_s;
            term.doubtDetail = formatMoney(*words->value);
        }
        return term;
    }
    if (!words)
        return {};
    term.value = amountValue(*words->value);
    term.place = placeIn(sentence, words->from, words->length);
    return term;
}

/// The only amount in words of a text that calls nothing its total: nobody writes parts in capital figures.
std::optional<FoundTerm> onlyWordAmount(const CheckedText& text)
{
    std::optional<FoundTerm> only;
    for (const Sentence& sentence : text.sentences()) {
        for (const auto& one : wordAmountsIn(sentence.text)) {
            if (!one.value || partWords().match(sentence.text.left(one.from)).hasMatch())
                continue;
            const QString value = amountValue(*one.value);
            if (only && only->value != value)
                return {};
            if (!only)
                only =
                    FoundTerm{PaperTerm::Amount, -1, value, placeIn(sentence, one.from, one.length), Sureness::Likely};
        }
    }
    return only;
}

} // namespace

void findAmount(const CheckedText& text, PaperTerms& terms)
{
    std::optional<Candidate> best;
    for (const Sentence& sentence : text.sentences()) {
        for (const AmountWords& total : kTotals) {
            if (best && best->weight >= total.weight)
                continue;
            const QRegularExpression words(total.words.toString());
            for (auto matches = words.globalMatch(sentence.text); matches.hasNext();) {
                const auto match = matches.next();
                auto term = amountBehind(sentence, match.capturedStart(), match.capturedEnd());
                if (!term)
                    continue;
                if (total.weight < 4)
                    term->sureness = Sureness::Likely;
                best = Candidate{total.weight, std::move(*term)};
                break;
            }
        }
    }
    if (best)
        return terms.found.push_back(best->term);
    if (const auto only = onlyWordAmount(text))
        terms.found.push_back(*only);
}

} // namespace cdesk
