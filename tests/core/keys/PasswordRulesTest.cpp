// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/PasswordRules.h"

#include "core/base/SecretBytes.h"
#include "tests/support/Catch.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QString answerTo(const QString& password, const QString& user = u"张伟"_s)
{
    const auto good = checkNewPassword(SecretBytes::ofPassword(password), user);
    return good ? QString() : good.error().code;
}

} // namespace

TEST_CASE("passwords that a guesser tries first are refused", "[keys][password]")
{
    for (const QString& bad :
         {u"password12"_s,    u"Password2024!"_s,        u"P@ssw0rd123"_s,  u"1234567890"_s,   u"13812345678"_s,
          u"qwertyuiop"_s,    u"1qaz2wsx3edc"_s,         u"aaaaaaaaaaaa"_s, u"abababababab"_s, u"abcdefghijkl"_s,
          u"woaini1314520"_s, u"woaini5201314"_s,        u"contract2026"_s, u"hetong123456"_s, u"iloveyou1990"_s,
          u"2026-11-22!!"_s,  u"zaq12wsxcde3"_s,         u"poiuytrewq"_s,   u"Admin@123456"_s, u"qq123456789"_s,
          u"0987654321"_s,    u"密码密码密码密码密码"_s, u"welcome2026"_s}) {
        INFO(bad.toStdString());
        CHECK(answerTo(bad) == u"password.common"_s);
    }
}

TEST_CASE("short passwords and those made of the own name are refused", "[keys][password]")
{
    CHECK(answerTo(u"k7#Qm!x2"_s) == u"password.too_short"_s);
    CHECK(answerTo({}) == u"password.too_short"_s);
    CHECK(answerTo(u"zhangwei1988!"_s) != QString());
    CHECK(answerTo(u"lilei-hanmei-9"_s, u"Lilei-Hanmei"_s) == u"password.is_name"_s);
    CHECK(answerTo(QString(2000, u'x')) == u"password.too_long"_s);
}

TEST_CASE("passwords of several words or of one's own making are taken", "[keys][password]")
{
    for (const QString& good :
         {u"blue-heron under the bridge"_s, u"seven quiet lanterns"_s, u"kT9#vLq2&mZx"_s, u"correct horse battery"_s,
          u"窗外三只白鹭飞过旧桥头"_s, u"Regenschirm-im-Mai"_s, u"wo zuotian mai le liangge juzi"_s}) {
        INFO(good.toStdString());
        CHECK(answerTo(good) == QString());
    }
}
