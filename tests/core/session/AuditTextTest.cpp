// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/AuditRepository.h"
#include "core/storage/Database.h"
#include "tests/support/Catch.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("text that no file can hold does not look like a changed entry of the log", "[audit][hostile]")
{
    TestOffice office;
    const AuditRepository log(office.database);
    for (const QString& torn :
         {QString(QChar(0xD83D)), u"前\u0000后"_s, u"\uFFFE\uFFFF"_s, u"\u202E\u0001\n\t"_s, u"𠮷 \u2028"_s})
        log.append(office.admin, office.clock.nowUtcMs(),
                   {.action = u"customer.imported"_s,
                    .entity = EntityKind::Customer,
                    .entityId = 1,
                    .label = torn,
                    .before = QJsonObject{{u"name"_s, torn}},
                    .after = QJsonObject{{torn, QJsonObject{{u"inner"_s, torn}}}}});
    CHECK(log.newest(10).size() == 5);
    CHECK_FALSE(log.verify());
}
