// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TypedDate.h"

#include "tests/support/Catch.h"

using cdesk::ui::readTypedDate;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 1, 31);

struct Typed {
    QString text;
    QDate meant;
};

} // namespace

TEST_CASE("a date is understood as people type it", "[datefield]")
{
    const Typed cases[] = {
        {u"20251205"_s, QDate(2025, 12, 5)},
        {u"2025-12-5"_s, QDate(2025, 12, 5)},
        {u"2025/12/05"_s, QDate(2025, 12, 5)},
        {u"2025.12.05"_s, QDate(2025, 12, 5)},
        {u"2025年12月5日"_s, QDate(2025, 12, 5)},
        {u"２０２５－１２－０５"_s, QDate(2025, 12, 5)},
        {u"12-5"_s, QDate(2026, 12, 5)},
        {u"1205"_s, QDate(2026, 12, 5)},
        {u"12月5日"_s, QDate(2026, 12, 5)},
        {u"5"_s, QDate(2026, 1, 5)},
        {u"5号"_s, QDate(2026, 1, 5)},
        {u" 2025-12-05 "_s, QDate(2025, 12, 5)},
    };
    for (const Typed& typed : cases) {
        INFO(typed.text.toStdString());
        CHECK(readTypedDate(typed.text, kToday) == typed.meant);
    }
}

TEST_CASE("a date may be counted from today", "[datefield]")
{
    CHECK(readTypedDate(u"+30"_s, kToday) == QDate(2026, 3, 2));
    CHECK(readTypedDate(u"-7"_s, kToday) == QDate(2026, 1, 24));
    CHECK(readTypedDate(u"+2周"_s, kToday) == QDate(2026, 2, 14));
    CHECK(readTypedDate(u"+1年"_s, kToday) == QDate(2027, 1, 31));
    CHECK(readTypedDate(u"+1月"_s, kToday) == QDate(2026, 2, 28)); // the last day, not the third of March
    CHECK(readTypedDate(u"今天"_s, kToday) == kToday);
    CHECK(readTypedDate(u"后天"_s, kToday) == QDate(2026, 2, 2));
    CHECK(readTypedDate(u"月底"_s, QDate(2024, 2, 3)) == QDate(2024, 2, 29));
    CHECK(readTypedDate(u"下月底"_s, kToday) == QDate(2026, 2, 28));
    CHECK(readTypedDate(u"年底"_s, kToday) == QDate(2026, 12, 31));
}

TEST_CASE("what is no day is refused, never guessed", "[datefield]")
{
    for (const QString& text : {u""_s, u"2025-02-30"_s, u"13-1"_s, u"0"_s, u"next week"_s, u"20251305"_s, u"+"_s,
                                u"+99999年"_s, u"0001-01-01"_s, u"2025-12-05x"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(readTypedDate(text, kToday).isValid());
    }
}
