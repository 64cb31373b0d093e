// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/compare/TextDiff.h"

#include "core/documents/compare/SequenceMatch.h"
#include "tests/support/Catch.h"

#include <QElapsedTimer>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace cdesk;

namespace {

using P = DiffPiece::Kind;

/// The text as it was, or as it became, put together from the differences.
QStringList rebuilt(const TextDiff& diff, P leftOut)
{
    QStringList paragraphs;
    for (const ParagraphDiff& paragraph : diff.paragraphs) {
        QString text;
        for (const DiffPiece& piece : paragraph.pieces)
            if (piece.kind != leftOut)
                text += piece.text;
        if (!text.isEmpty())
            paragraphs.append(text);
    }
    return paragraphs;
}

ParagraphDiff only(const TextDiff& diff)
{
    REQUIRE(diff.paragraphs.size() == 1);
    return diff.paragraphs.front();
}

} // namespace

TEST_CASE("the same text has no differences, however its blanks are written", "[compare]")
{
    const auto diff = compareTexts({u"第一条　标的"_s, QString(), u"甲方  向乙方购买产品。"_s},
                                   {u"第一条 标的"_s, u"甲方 向乙方购买产品。"_s, u" "_s});
    CHECK(diff.isSame());
    CHECK(diff.paragraphs.size() == 2);
    CHECK(compareTexts({}, {}).isSame());
}

TEST_CASE("a changed number is marked whole, a changed word character by character", "[compare]")
{
    const auto amount = only(compareTexts({u"合同总价为人民币10,000.00元，自签订之日起生效。"_s},
                                          {u"合同总价为人民币11,000.00元，自盖章之日起生效。"_s}));
    CHECK(amount.kind == ParagraphDiff::Kind::Changed);
    CHECK(amount.pieces == std::vector<DiffPiece>{{P::Same, u"合同总价为人民币"_s},
                                                  {P::Deleted, u"10,000.00"_s},
                                                  {P::Inserted, u"11,000.00"_s},
                                                  {P::Same, u"元，自"_s},
                                                  {P::Deleted, u"签订"_s},
                                                  {P::Inserted, u"盖章"_s},
                                                  {P::Same, u"之日起生效。"_s}});
}

TEST_CASE("an inserted, a deleted and a replaced paragraph are told apart", "[compare]")
{
    const QStringList before{u"第一条 标的为轴承一百套。"_s, u"第二条 交货地点为三号仓库。"_s,
                             u"第三条 本合同一式两份。"_s};
    const QStringList after{u"第一条 标的为轴承一百套。"_s, u"补充：包装费由乙方承担，不另行计价。"_s,
                            u"第二条 交货地点为五号仓库。"_s};
    const auto diff = compareTexts(before, after);
    CHECK(diff.inserted == 1);
    CHECK(diff.changed == 1);
    CHECK(diff.deleted == 1);
    REQUIRE(diff.paragraphs.size() == 4);
    CHECK(diff.paragraphs[1].kind == ParagraphDiff::Kind::Inserted);
    CHECK(diff.paragraphs[1].after == 1);
    CHECK(diff.paragraphs[2].before == 1);
    CHECK(diff.paragraphs[2].after == 2);
    CHECK(diff.paragraphs[3].kind == ParagraphDiff::Kind::Deleted);
    CHECK(rebuilt(diff, P::Inserted) == before);
    CHECK(rebuilt(diff, P::Deleted) == after);
}

TEST_CASE("whatever is changed, both texts can be put together again", "[compare]")
{
    std::mt19937 random(7);
    const QString letters = u"甲乙方应当支付价款壹贰叁，。12 ab"_s;
    for (int round = 0; round < 300; ++round) {
        const auto text = [&] {
            QStringList paragraphs;
            for (unsigned i = 0; i < random() % 6; ++i) {
                QString paragraph;
                for (unsigned j = 0; j < random() % 30; ++j)
                    paragraph += letters.at(static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size())));
                if (const QString clean = paragraph.simplified(); !clean.isEmpty())
                    paragraphs.append(clean);
            }
            return paragraphs;
        };
        const QStringList before = text();
        const QStringList after = round % 5 == 0 ? before : text();
        const auto diff = compareTexts(before, after);
        CHECK(rebuilt(diff, P::Inserted) == before);
        CHECK(rebuilt(diff, P::Deleted) == after);
    }
}

TEST_CASE("a shortest edit is found, and given up when it is too long", "[compare]")
{
    const std::vector<int> a{1, 2, 3, 1, 2, 2, 1};
    const std::vector<int> b{3, 2, 1, 2, 1, 3};
    CHECK(matchSequences(a, b, 100).size() == 4); // Myers' own example: five edits, four the same
    CHECK(matchSequences(a, b, 4).empty());
    CHECK(matchSequences(a, a, 0).size() == a.size());
    CHECK(matchSequences(a, {}, 10).empty());
}

TEST_CASE("texts of hostile size take bounded time", "[compare]")
{
    QElapsedTimer timer;
    timer.start();
    const QString long1(200'000, u'甲');
    QString long2(200'000, u'乙');
    CHECK(compareTexts({long1}, {long2}).paragraphs.size() == 2);
    for (qsizetype i = 0; i < long2.size(); i += 3)
        long2[i] = u'甲';
    CHECK_FALSE(compareTexts({long1}, {long2}).isSame());
    QStringList many1;
    QStringList many2;
    for (int i = 0; i < 20'000; ++i) {
        many1.append(u"第%1条 甲"_s.arg(i));
        many2.append(u"第%1条 乙"_s.arg(i * 7 + 3));
    }
    CHECK_FALSE(compareTexts(many1, many2).isSame());
    CHECK(timer.elapsed() < 60'000); // far below on any computer; a search without bounds takes hours
}
