// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person may type or paste into a field, and the places where text leaves the program.
#include "core/base/AmountInWords.h"
#include "core/base/CreditCode.h"
#include "core/base/Decimal.h"
#include "core/base/NumberMatch.h"
#include "core/base/PinyinMatch.h"
#include "core/base/Term.h"
#include "core/base/TextNormal.h"
#include "core/documents/compare/TextDiff.h"
#include "core/documents/merge/MergeTag.h"
#include "core/exchange/DelimitedText.h"
#include "core/exchange/Sinks.h"
#include "core/exchange/TextDecoding.h"
#include "core/paperloop/PageCode.h"
#include "tests/hostile/fuzz/Fuzz.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

void readAsFields(const QString& text)
{
    if (const auto amount = parseAmountText(text)) {
        const auto words = amountInWords(*amount);
        if (words && parseAmountText(*words) != *amount)
            broken("an amount comes back from its words");
    }
    static_cast<void>(parseMoney(text));
    static_cast<void>(parseDecimal(text));
    static_cast<void>(parseSpan(text));
    static_cast<void>(judgeCreditCode(text));
    static_cast<void>(readTags(text, {}));
}

void search(const QString& text)
{
    const qsizetype half = text.size() / 2;
    static_cast<void>(matchNumber(text.first(half), text.sliced(half)));
    if (nameSimilarity(text.first(half), text.sliced(half)) > 1000)
        broken("names are at most the same");
    if (searchForm(searchForm(text)) != searchForm(text))
        broken("the form for searching is final");
}

void leave(const QString& text)
{
    const auto row = parseDelimited(QString(csvText(text) + u",x\n"_s), u',');
    if (!row)
        broken("our own cell can be read again");
    const QString name = fileName(text, u".pdf"_s);
    if (name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.') || name.size() > 124)
        broken("a file name stays in its folder");
    if (const QString title = sheetTitle(text); title.isEmpty() || title.size() > 31)
        broken("a sheet has a title that workbooks allow");
    if (cleanedName(cleanedName(text)) != cleanedName(text))
        broken("a cleaned name is clean");
    const PageCode code{.number = text.left(40), .version = 3, .page = 1, .pages = 2, .digest = u"0123456789AB"_s};
    if (!text.isEmpty() && parsePageCode(toPayload(code)) != code)
        broken("a page's code comes back to the letter");
    static_cast<void>(parsePageCode(text));
}

} // namespace

void fuzzText(const QByteArray& input)
{
    const auto decoded = decodeText(input);
    if (!decoded)
        return;
    readAsFields(*decoded);
    search(*decoded);
    leave(*decoded);
}
