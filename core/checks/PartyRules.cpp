// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CreditCode.h"
#include "core/base/TextNormal.h"
#include "core/checks/Rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// 甲方（买方）：某某有限公司 at the beginning of a line or behind a tab.
void checkNamed(CheckRun& run, const Sentence& sentence)
{
    static const QRegularExpression named(
        u"(?:^|\\t|\\s{2,})\\s*(?<label>[甲乙丙丁]方)\\s*(\\([^)]{0,12}\\))?\\s*:\\s*(?<name>[^\\t\\n]+)"_s);
    static const QRegularExpression body(u"公司|厂|店|部|中心|院|所|社|行|大学|学校|局|委员会|集团|合伙|经营户"_s);
    static const QRegularExpression closing(u"(\\s{2,}|,|;|\\(|以下|法定|地址|电话|统一).*$"_s);
    for (auto matches = named.globalMatch(sentence.text); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(u"name"_s).remove(closing).trimmed();
        if (!body.match(name).hasMatch() || name.contains(u'_') || name.size() > 60)
            continue; // a line to fill in, or a sentence
        const auto& parties = run.contract().parties;
        const auto party = std::find_if(parties.begin(), parties.end(), [&](const ContractParty& one) {
            return one.label == match.captured(u"label"_s);
        });
        if (party != parties.end() && nameKey(party->name) != nameKey(name))
            run.find(CheckRule::Parties, u"check.party_differs"_s,
                     u"%1: %2 ≠ %3"_s.arg(party->label, name, party->name), sentence, match.capturedStart(u"name"_s),
                     name.size());
    }
}

void checkCodes(CheckRun& run, const Sentence& sentence)
{
    static const QRegularExpression code(
        u"(?:统一社会)?信用代码\\s*(?:\\([^)]{0,8}\\))?\\s*:?\\s*(?<code>[0-9A-Za-z][0-9A-Za-z \\-]{6,22}[0-9A-Za-z])"_s);
    for (auto matches = code.globalMatch(sentence.text); matches.hasNext();) {
        const auto match = matches.next();
        const QString written = match.captured(u"code"_s).section(u"  "_s, 0, 0).trimmed();
        if (!creditCodeHolds(judgeCreditCode(written)))
            run.find(CheckRule::CreditCode, u"check.credit_code"_s, written, sentence, match.capturedStart(u"code"_s),
                     written.size());
    }
}

} // namespace

void checkParties(CheckRun& run)
{
    for (const Sentence& sentence : run.text().sentences()) {
        if (run.isOn(CheckRule::Parties))
            checkNamed(run, sentence);
        if (run.isOn(CheckRule::CreditCode))
            checkCodes(run, sentence);
    }
    const QString text = nameKey(run.text().whole());
    for (const ContractParty& party : run.contract().parties) {
        if (run.isOn(CheckRule::Parties) && !party.name.isEmpty() && !text.contains(nameKey(party.name)))
            run.find(CheckRule::Parties, u"check.party_missing"_s,
                     party.label.isEmpty() ? party.name : party.label + u' ' + party.name);
        const QString code = party.creditCode.trimmed();
        if (!code.isEmpty() && !creditCodeHolds(judgeCreditCode(code)) && !run.text().contains(code))
            run.find(CheckRule::CreditCode, u"check.credit_code"_s, code);
    }
}

} // namespace cdesk
