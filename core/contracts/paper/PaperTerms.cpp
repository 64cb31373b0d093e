// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/paper/PaperTerms.h"

#include "core/base/CodeTable.h"
#include "core/contracts/paper/TermSearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kTermCodes{"title"_L1,
                                "number"_L1,
                                "contract_type"_L1,
                                "party_name"_L1,
                                "party_credit_code"_L1,
                                "party_address"_L1,
                                "party_legal_representative"_L1,
                                "party_contact"_L1,
                                "party_phone"_L1,
                                "party_bank_name"_L1,
                                "party_bank_account"_L1,
                                "amount"_L1,
                                "signed_on"_L1,
                                "start_on"_L1,
                                "end_on"_L1,
                                "first_term"_L1,
                                "renewal"_L1,
                                "next_term"_L1,
                                "notice"_L1};

/// The text as the searches read it: 〇 is written with many signs, and readers of pictures take round brackets for
/// pointed ones. Positions stay the same.
CheckedText preparedText(const std::vector<PaperParagraph>& paragraphs)
{
    std::vector<TextParagraph> prepared;
    int number = 0;
    for (const PaperParagraph& paragraph : paragraphs) {
        QString text = paragraph.text;
        text.replace(QChar(0x25CB), u'〇').replace(QChar(0x25EF), u'〇');
        text.replace(u'〈', u'(').replace(u'〉', u')');
        prepared.push_back({QString(), ++number, text});
    }
    return CheckedText(std::move(prepared));
}

} // namespace

QLatin1StringView toCode(PaperTerm term)
{
    return codeOf(kTermCodes, term);
}

bool fromCode(QStringView code, PaperTerm& term)
{
    return findCode(kTermCodes, code, term);
}

bool isOfParty(PaperTerm term)
{
    return term >= PaperTerm::PartyName && term <= PaperTerm::PartyBankAccount;
}

const FoundTerm* PaperTerms::of(PaperTerm term, int party) const
{
    const auto at = std::find_if(found.begin(), found.end(),
                                 [&](const FoundTerm& one) { return one.term == term && one.party == party; });
    return at == found.end() ? nullptr : &*at;
}

bool isBlankLine(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) {
        return sign.isSpace() || sign == u'_' || sign == u'-' || sign == u'/' || sign == u'/' || sign == u'*' ||
               sign == u'×' || sign == u'—' || sign == u'.' || sign == u'…' || sign == u'x' || sign == u'X';
    });
}

PaperPlace placeIn(const Sentence& sentence, qsizetype from, qsizetype length)
{
    return {static_cast<int>(sentence.paragraph), sentence.offset + from, length};
}

PaperTerms recogniseTerms(const std::vector<PaperParagraph>& paragraphs, const QStringList& contractTypes)
{
    const CheckedText text = preparedText(paragraphs);
    PaperTerms terms;
    findHead(text, contractTypes, terms);
    findParties(text, terms);
    findAmount(text, terms);
    findDays(text, terms);
    std::stable_sort(terms.found.begin(), terms.found.end(), [](const FoundTerm& one, const FoundTerm& other) {
        const auto rank = [](const FoundTerm& term) {
            return isOfParty(term.term) ? static_cast<int>(PaperTerm::PartyName) : static_cast<int>(term.term);
        };
        return std::tuple(rank(one), one.party, one.term) < std::tuple(rank(other), other.party, other.term);
    });
    return terms;
}

} // namespace cdesk
