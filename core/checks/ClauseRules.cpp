// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/Rules.h"
#include "core/templates/TemplateCheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// The first sentence that has @p pattern; null when none has.
const Sentence* firstWith(const CheckedText& text, const QRegularExpression& pattern)
{
    const auto& all = text.sentences();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Sentence& sentence) { return sentence.has(pattern); });
    return found == all.end() ? nullptr : &*found;
}

bool hasAny(const CheckedText& text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

void checkMandatory(CheckRun& run)
{
    for (const MandatoryClause& clause : mandatoryClauses(run.contract().contractType))
        if (!hasAny(run.text(), clause.words))
            run.find(CheckRule::ClauseMissing, u"check.clause_missing"_s, clause.name);
}

void checkPayment(CheckRun& run)
{
    static const QRegularExpression paying(u"付款|支付|付清|结清|结算|缴纳|汇至|付至"_s);
    static const QRegularExpression besides(u"违约金|赔偿|滞纳金|罚息|仲裁费|诉讼费"_s);
    static const QRegularExpression time(u"[\\d一二三四五六七八九十百]+\\s*个?(工作日|日|天|周|个?月|年)|["
                                         u"\\d一二三四五六七八九十]+\\s*日(前|内|以前)|之日|当日|当天|"
                                         "当月|次月|每月|每年|每季|月结|季度|按月|按季|按年|货到|到货|款到|交货(时|后)|"
                                         "提货(时|前|后)|验收(合格)?(时|后)|签订(时|后)|"
                                         "同时|一次性|即期|见票|前(支付|付清|付款)|预付"_s);
    static const QRegularExpression method(
        u"转账|转帐|电汇|汇款|汇至|现金|支票|本票|汇票|承兑|信用证|托收|银行|账户|账号|帐户|"
        "帐号|微信|支付宝|T/T|L/C|D/P|D/A|扫码|网上支付"_s);
    static const QRegularExpression price(u"付款|货款|价款|报酬|租金|结算"_s);
    const Sentence* first = nullptr; // to point at: rather one about the price than about some fee
    bool hasTime = false;
    for (const Sentence& sentence : run.text().sentences()) {
        if (!sentence.has(paying) || sentence.has(besides))
            continue;
        if (!first || (!first->has(price) && sentence.has(price)))
            first = &sentence;
        hasTime = hasTime || sentence.has(time);
    }
    if (!first)
        return; // that nothing is said of payment at all is the mandatory clauses' finding
    if (!hasTime)
        run.find(CheckRule::PaymentTime, u"check.payment_time"_s, {}, *first);
    if (!run.text().contains(method))
        run.find(CheckRule::PaymentMethod, u"check.payment_method"_s, {}, *first);
}

void checkEnd(CheckRun& run)
{
    static const QRegularExpression end(u"解除|终止|解约|撤销(本)?合同|退(租|约)"_s);
    if (!run.text().contains(end))
        run.find(CheckRule::EndMissing, u"check.end_missing"_s);
}

/// Whether one side stands alone in what @p claims says, while both are named in the text.
QString sideWithout(const CheckedText& text, const QString& claims)
{
    const std::pair<QString, QString> sides[] = {{u"甲方"_s, u"乙方"_s},
                                                 {u"买方"_s, u"卖方"_s},
                                                 {u"供方"_s, u"需方"_s},
                                                 {u"出租方"_s, u"承租方"_s},
                                                 {u"委托方"_s, u"受托方"_s}};
    for (const auto& [first, second] : sides) {
        if (text.whole().count(first) < 3 || text.whole().count(second) < 3)
            continue;                                // the text calls them by other names
        const auto owes = [&](const QString& side) { // 向甲方支付 binds 乙方
            return text.contains(QRegularExpression(u"(?<![向给对为])"_s + side + claims));
        };
        if (owes(first) != owes(second))
            return owes(first) ? second : first;
    }
    return {};
}

void checkSides(CheckRun& run)
{
    static const QRegularExpression both(
        u"(任何一方|双方|一方|各方|违约方|违反(本)?合同)[^。;]{0,40}(违约|赔偿|承担|支付)"_s);
    static const QRegularExpression bothOwe(u"(任何一方|双方|各方)[^。;]{0,30}(应当|应|须|必须|负责|不得)"_s);
    const QString noDuty = sideWithout(
        run.text(), u"[^。;\\n]{0,60}?(应当|应|须|必须|负责|有义务|保证|承诺|不得|承担|支付|付款|交付|提供|同意)"_s);
    if (!noDuty.isEmpty() && !run.text().contains(bothOwe))
        run.find(CheckRule::DutiesOneSided, u"check.duties_one_sided"_s, noDuty);
    if (run.text().contains(both))
        return;
    const QString noLiability = sideWithout(
        run.text(), u"[^。\\n]{0,60}?(违约金|赔偿|罚款|滞纳金|承担[^。;\\n]{0,12}(责任|损失|费用)|逾期|违约)"_s);
    if (!noLiability.isEmpty())
        run.find(CheckRule::LiabilityUnequal, u"check.liability_unequal"_s, noLiability);
}

void checkOwn(CheckRun& run)
{
    for (const OwnRule& rule : run.rules().own) {
        const bool isMeant = rule.contractTypes.isEmpty() || rule.contractTypes.contains(run.contract().contractType);
        if (!rule.isOn || !isMeant)
            continue;
        if (rule.demand == OwnRule::Demand::MustContain) {
            if (!hasAny(run.text(), rule.words))
                run.add({rule.severity, u"check.own_missing"_s, rule.name, {}, 0, {}});
            continue;
        }
        for (const QString& word : rule.words) {
            const QRegularExpression pattern(QRegularExpression::escape(word));
            if (const Sentence* sentence = firstWith(run.text(), pattern)) {
                const TextParagraph& paragraph = run.text().paragraphs()[sentence->paragraph];
                const qsizetype offset = sentence->offset + sentence->text.indexOf(word);
                run.add({rule.severity,
                         u"check.own_forbidden"_s,
                         u"%1: %2"_s.arg(rule.name, word),
                         {paragraph.part, paragraph.number, offset},
                         word.size(),
                         word});
            }
        }
    }
}

} // namespace

void checkClauses(CheckRun& run)
{
    checkMandatory(run);
    checkPayment(run);
    checkEnd(run);
    checkSides(run);
    checkOwn(run);
}

} // namespace cdesk
