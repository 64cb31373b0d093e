// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/RecoverySheet.h"

#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/paint/PagePainter.h"
#include "core/keys/RecoveryCode.h"
#include "core/paperloop/CodeMatrix.h"
#include "tests/support/Catch.h"

#include <QPainter>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the recovery sheet is one page that can be read by eye and by a scanner", "[keys][recovery]")
{
    const RecoveryCode code = RecoveryCode::random();
    const auto fonts = FontCatalog::create().value();
    const RecoverySheetWords words{.title = u"恢复单"_s,
                                   .facts = {{u"办公室"_s, u"某某公司"_s}, {u"日期"_s, u"2026-03-02"_s}},
                                   .codeHeading = u"恢复码"_s,
                                   .instructionsHeading = u"说明"_s,
                                   .instructions = QStringList(6, QString(80, u'说')),
                                   .signatures = {u"签字"_s, u"日期"_s},
                                   .picture = u"扫描"_s};
    const DisplayList pages = layRecoverySheet(words, code, *fonts);

    REQUIRE(pages.pages.size() == 1);
    const QString text = pages.pages.front().plainText();
    for (const QString& group : code.groups())
        CHECK(text.contains(group));
    CHECK(text.contains(u"某某公司"_s));

    constexpr double kDpi = 200;
    QImage image((pages.pages.front().width * kDpi / 1440), (pages.pages.front().height * kDpi / 1440),
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter().paint(painter, pages, 0, kDpi / 1440);
    painter.end();
    const auto found = findCodes(image);
    REQUIRE(found.size() == 1);
    const auto read = RecoveryCode::parse(found.front().text);
    REQUIRE(read);
    CHECK(read->bytes() == code.bytes());
}
