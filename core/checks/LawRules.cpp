// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/Rules.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct RepealedLaw {
    const char16_t* name;
    const char16_t* pattern; ///< after the name nothing may follow that makes it another word
    QDate on;
    const char16_t* now;
};

const std::array<RepealedLaw, 19>& repealedLaws()
{
    static const QDate code(2021, 1, 1);
    static const QDate contract(1999, 10, 1);
    static const QDate foreign(2020, 1, 1);
    static const std::array<RepealedLaw, 19> laws = {{
        {u"涉外经济合同法", u"涉外经济合同法(?![律定])", contract, u"民法典"},
        {u"经济合同法", u"(?<!涉外)经济合同法(?![律定])", contract, u"民法典"},
        {u"技术合同法", u"技术合同法(?![律定])", contract, u"民法典"},
        {u"合同法", u"(?<!劳动)(?<!经济)(?<!技术)合同法(?![律定规院人学])", code, u"民法典"},
        {u"担保法", u"担保法(?![律定规院人])", code, u"民法典"},
        {u"物权法", u"物权法(?![律定])", code, u"民法典"},
        {u"侵权责任法", u"侵权责任法", code, u"民法典"},
        {u"民法通则", u"民法通则", code, u"民法典"},
        {u"民法总则", u"民法总则", code, u"民法典"},
        {u"婚姻法", u"婚姻法(?![律定])", code, u"民法典"},
        {u"继承法", u"继承法(?![律定])", code, u"民法典"},
        {u"收养法", u"收养法(?![律定])", code, u"民法典"},
        {u"中外合资经营企业法", u"中外合资经营企业法", foreign, u"外商投资法"},
        {u"中外合作经营企业法", u"中外合作经营企业法", foreign, u"外商投资法"},
        {u"外资企业法", u"外资企业法", foreign, u"外商投资法"},
        {u"营业税暂行条例", u"(?<!增值税暂行条例和)营业税暂行条例", QDate(2017, 11, 19), u"增值税法"},
        {u"增值税暂行条例", u"增值税暂行条例", QDate(2026, 1, 1), u"增值税法"},
        {u"工矿产品购销合同条例", u"工矿产品购销合同条例", QDate(2001, 10, 6), u"民法典"},
        {u"农副产品购销合同条例", u"农副产品购销合同条例", QDate(2001, 10, 6), u"民法典"},
    }};
    return laws;
}

/// 原《合同法》, 已废止的…: the text knows.
bool isNamedAsPast(const Sentence& sentence, qsizetype from)
{
    const QString before = sentence.text.mid(std::max<qsizetype>(0, from - 12), std::min<qsizetype>(12, from));
    return before.contains(u'原') || before.contains(u"废止"_s) || before.contains(u"当时"_s);
}

} // namespace

void checkLaws(CheckRun& run)
{
    if (!run.isOn(CheckRule::RepealedLaw))
        return;
    const QDate signedOn = run.contract().signedOn;
    for (const RepealedLaw& law : repealedLaws()) {
        const QString name = QString::fromUtf16(law.name);
        if (!run.text().contains(name) || (signedOn.isValid() && signedOn < law.on))
            continue;
        const QRegularExpression pattern(QString::fromUtf16(law.pattern));
        for (const Sentence& sentence : run.text().sentences()) {
            const auto match = pattern.match(sentence.text);
            if (match.hasMatch() && !isNamedAsPast(sentence, match.capturedStart()))
                run.find(CheckRule::RepealedLaw, u"check.law_repealed"_s,
                         u"《%1》→《%2》 %3"_s.arg(name, QString::fromUtf16(law.now), law.on.toString(Qt::ISODate)),
                         sentence, match.capturedStart(), match.capturedLength());
        }
    }
}

} // namespace cdesk
