// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/PdfWriter.h"

#include "core/documents/fonts/FontCatalog.h"
#include "tests/core/documents/pdf/PdfText.h"
#include "tests/support/Catch.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const TextFont> contractFont(bool bold = false)
{
    return FontCatalog::create().value()->textFont(u"Times New Roman"_s, u"宋体"_s, bold, false);
}

QByteArray pdfWith(const std::shared_ptr<const TextFont>& font, const QString& text, const QString& title = u"合同"_s)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfWriter pdf(buffer, {.title = title});
    const int number = pdf.addFont(font);
    pdf.beginPage(595, 842);
    pdf.text(number, 10.5, 60, 100, text);
    pdf.endPage();
    REQUIRE(pdf.finish());
    return buffer.data();
}

QString withoutBlanks(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

} // namespace

TEST_CASE("text read back from a PDF is the text that was written", "[pdf]")
{
    if (!canReadPdf())
        return;
    const QString text = u"甲方：北京民户日用“人才”公司，编号HT-2025-00001（￥1,234.50）——第一条…③"_s;
    CHECK(withoutBlanks(textOfPdf(pdfWith(contractFont(), text))) == text);
    CHECK(withoutBlanks(textOfPdf(pdfWith(contractFont(true), text))) == text);
}

TEST_CASE("two characters that share one glyph both come back", "[pdf]")
{
    if (!canReadPdf())
        return;
    const QString text = u"人\u2F08民"_s; // the second is a radical that fonts draw with the glyph of the first
    CHECK(withoutBlanks(textOfPdf(pdfWith(contractFont(), text))) == text);
}

TEST_CASE("the same document has the same bytes each time it is written", "[pdf]")
{
    const QString text = u"本合同一式两份 Contract No. 7"_s;
    CHECK(pdfWith(contractFont(), text) == pdfWith(contractFont(), text));
    CHECK(pdfWith(contractFont(), text) != pdfWith(contractFont(), text, u"另一份"_s));
}

TEST_CASE("the width of a text is the sum of its characters", "[pdf]")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfWriter pdf(buffer, {});
    const auto same = contractFont();
    const int font = pdf.addFont(same);
    CHECK(pdf.addFont(same) == font);
    CHECK(pdf.width(font, 10, u"合同") == 20.0);
    CHECK(pdf.width(font, 10, u"11") == 10.0);
}

TEST_CASE("a disk that takes no more bytes is reported", "[pdf]")
{
    QBuffer closedForWriting;
    closedForWriting.open(QIODevice::ReadOnly);
    PdfWriter pdf(closedForWriting, {});
    pdf.beginPage(595, 842);
    pdf.endPage();
    const auto finished = pdf.finish();
    REQUIRE_FALSE(finished);
    CHECK(finished.error().code == u"pdf.not_written"_s);
}
