// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include "tests/support/Catch.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("an error reads as a sentence that names its place", "[text]")
{
    const QString text = ui::errorText({ErrorKind::Fault, u"file.not_writable"_s, {}, u"/mnt/stick"_s});
    CHECK(text.contains(u"/mnt/stick"_s));
    CHECK_FALSE(text.contains(u"file.not_writable"_s));
}

TEST_CASE("an unknown code is still named, with its detail", "[text]")
{
    const QString text = ui::errorText({ErrorKind::Invalid, u"no.such_code"_s, {}, u"row 7"_s});
    CHECK(text.contains(u"no.such_code"_s));
    CHECK(text.contains(u"row 7"_s));
}
