// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/Rules.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// What the text says about who decides.
struct Forums {
    const Sentence* dispute = nullptr;
    const Sentence* court = nullptr;
    const Sentence* arbitration = nullptr;
    bool isNamed = false;   ///< some commission has its own name
    bool isChosen = false;  ///< 按下列第 2 种方式
    bool isOffered = false; ///< 按下列第 __ 种方式
};

/// A notice's address for courts, the enforcement of an award and labour matters are no choice of forum.
bool isAside(const Sentence& sentence)
{
    static const QRegularExpression never(u"强制执行|申请.{0,6}执行|撤销.{0,6}裁决|劳动(争议|人事)?仲裁|"
                                          "质量仲裁|技术仲裁|检验机构.{0,4}裁决|送达"_s);
    static const QRegularExpression aside(u"仲裁费|诉讼费|保全费|律师费|仲裁(裁决|期间|过程)|诉讼期间|证据"_s);
    static const QRegularExpression deciding(u"(提交|申请|提请|提起|递交|向).{0,40}(仲裁|诉讼|起诉|法院)|管辖"_s);
    return sentence.has(never) || (sentence.has(aside) && !sentence.has(deciding));
}

bool namesCommission(const Sentence& sentence)
{
    // 北京仲裁委员会, 中国国际经济贸易仲裁委员会, 深圳国际仲裁院: a place or a country stands before it.
    static const QRegularExpression named(
        u"(?<name>[\\x{4e00}-\\x{9fff}]{2,16}?)(?:国际|经济|贸易|海事)*仲裁(?:委员会|院|中心)"_s);
    static const QRegularExpression general(
        u"(当地|所在地|在地|有关|相关|该|某|双方|约定|认可|指定|任何一方|上述|合同|经济合同|"
        "工商|行政|管理局|机构|机关|以及|或者|或|由|向|到|至|提交|提请|申请|地)$"_s);
    for (auto matches = named.globalMatch(sentence.text); matches.hasNext();)
        if (const QString name = matches.next().captured(u"name"_s); !general.match(name).hasMatch())
            return true;
    return false;
}

Forums forumsIn(const CheckedText& text)
{
    static const QRegularExpression dispute(
        u"(争议|纠纷|争端|争执)[^。;]{0,40}(解决|协商|处理|调解|仲裁|起诉|诉讼|管辖)|(解决|处理)[^。;]{0,12}(争议|纠纷)"_s);
    static const QRegularExpression court(
        u"(向|由|提交|提请|到)[^。;]{0,60}法院|法院[^。;]{0,10}(起诉|诉讼|管辖)|依法起诉|提起诉讼|诉诸法律"_s);
    static const QRegularExpression arbitration(
        u"(提交|申请|提请|递交|向|由|报|交|进行|通过|依据|按照)[^。;]{0,60}仲裁|仲裁(裁决|委员会|机构)"_s);
    static const QRegularExpression chosen(
        u"第\\s*\\(?\\s*([一二三四12345]|[A-Da-d①②③])\\s*\\)?\\s*(种|项|款)\\s*(方式|办法|方法|途径)?"_s);
    static const QRegularExpression offered(
        u"第\\s*[\\(_]?[\\s_]*\\)?\\s*(种|项)\\s*(方式|办法|方法|途径)|(选择|选定|任选)"_s);
    Forums forums;
    for (const Sentence& sentence : text.sentences()) {
        if (isAside(sentence))
            continue;
        if (sentence.has(dispute) && !forums.dispute)
            forums.dispute = &sentence;
        if (sentence.has(court) && !forums.court)
            forums.court = &sentence;
        if (sentence.has(arbitration)) {
            forums.arbitration = forums.arbitration ? forums.arbitration : &sentence;
            forums.isNamed = forums.isNamed || namesCommission(sentence);
        }
        const bool isAboutWay = sentence.has(dispute) || sentence.text.contains(u"解决"_s);
        if (isAboutWay && sentence.has(chosen))
            forums.isChosen = true;
        else if (isAboutWay && sentence.has(offered))
            forums.isOffered = true;
    }
    return forums;
}

} // namespace

void checkDispute(CheckRun& run)
{
    constexpr auto kRule = CheckRule::Dispute;
    if (!run.isOn(kRule))
        return;
    const Forums forums = forumsIn(run.text());
    if (forums.court && forums.arbitration && !forums.isChosen) {
        const Sentence& place = *forums.arbitration;
        if (forums.isOffered)
            run.find(kRule, u"check.dispute_undecided"_s, {}, forums.dispute ? *forums.dispute : place);
        else
            run.find(kRule, u"check.dispute_both"_s, {}, place);
    }
    if (forums.arbitration && !forums.isNamed && !(forums.court && forums.isChosen))
        run.find(kRule, u"check.arbitration_unnamed"_s, {}, *forums.arbitration);
    if (forums.dispute && !forums.court && !forums.arbitration)
        run.find(kRule, u"check.dispute_unclear"_s, {}, *forums.dispute);
}

} // namespace cdesk
