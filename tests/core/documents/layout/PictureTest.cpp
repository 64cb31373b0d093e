// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/FieldNames.h"
#include "core/documents/merge/TemplateInspection.h"
#include "core/documents/write/EditableText.h"
#include "tests/core/documents/layout/LaidOut.h"

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString drawing(const QString& graphic)
{
    return u"<w:p><w:r><w:drawing><wp:inline><wp:extent cx='1800000' cy='900000'/><a:graphic><a:graphicData>%1"
           "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"_s.arg(graphic);
}

DocxBuilder withMetafile()
{
    DocxBuilder builder(paragraph({u"前"_s}) +
                        drawing(u"<pic:pic><pic:blipFill><a:blip r:embed='rId1'/></pic:blipFill></pic:pic>"_s));
    builder.picture(u"image"_s, u"media/logo.emf"_s, "\x01\x00\x00\x00 no pixels in here");
    return builder;
}

} // namespace

TEST_CASE("a picture that can't be shown leaves a frame of its size with its name", "[layout]")
{
    const DisplayList list = pagesOf(withMetafile());
    REQUIRE(list.pages.size() == 1);
    const DisplayPage& page = list.pages[0];
    CHECK(page.images.empty());
    CHECK(page.lines.size() == 4);
    CHECK(page.plainText() == u"前\nlogo.emf"_s);
}

TEST_CASE("a chart leaves a frame with its name", "[layout]")
{
    DocxBuilder builder(
        drawing(u"<c:chart xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart' r:id='rId1'/>"_s));
    builder.picture(u"chart"_s, u"charts/chart1.xml"_s, "<c:chartSpace xmlns:c='c'/>");
    CHECK(pagesOf(builder).pages[0].plainText() == u"chart1.xml"_s);
}

TEST_CASE("a template names its pictures that can't be shown, and such a text is not edited here", "[layout]")
{
    const auto package = DocxPackage::fromBytes(withMetafile().bytes());
    REQUIRE(package);
    MergeOptions options;
    const auto inspection = inspectTemplate(*package, options);
    REQUIRE(inspection);
    REQUIRE(inspection->problems.size() == 1);
    CHECK(inspection->problems[0].code == u"docx.picture_unshown"_s);
    CHECK(inspection->problems[0].detail == u"word/media/logo.emf"_s);
    const auto editable = readForEditing(*package);
    REQUIRE_FALSE(editable);
    CHECK(editable.error().code == u"docx.edit_picture"_s);
    CHECK(editable.error().detail == u"logo.emf"_s);
}

TEST_CASE("a word in letters that fill a shape is as wide as the shape", "[layout]")
{
    const auto shape = [](const QString& rotation) {
        return u"<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' fillcolor='#FF0000' "
               "style='position:absolute;margin-left:0;margin-top:0;width:300pt;height:50pt;%1'><v:textpath "
               "style='font-family:\"宋体\";font-size:1pt' string='合作'/></v:shape></w:pict></w:r></w:p>"_s.arg(
                   rotation);
    };
    const DisplayList list = pagesOf(shape({}));
    const DisplayPage& page = list.pages[0];
    REQUIRE(page.plainText() == u"合作"_s);
    const QPointF first = placeOf(page, U'合').value();
    const QPointF second = placeOf(page, U'作').value();
    CHECK(qAbs(first.x() - 1800) < 2);
    CHECK(qAbs(second.x() - 1800 - 3000) < 2); // half of 300 pt
    CHECK(page.runs[0].color == 0xFFFF0000);
    CHECK(page.fills.empty());

    const DisplayList turned = pagesOf(shape(u"rotation:90"_s));
    const GlyphRun& run = turned.pages[0].runs[0];
    CHECK(run.angle == -90);
    CHECK(qAbs(double(run.baseline) - (1440 + 500 - 3000)) < 2); // it begins half its width above the middle
}

TEST_CASE("wider line spacing does not stretch the line of a picture", "[layout]")
{
    const QString metafile = u"<pic:pic><pic:blipFill><a:blip r:embed='rId1'/></pic:blipFill></pic:pic>"_s;
    const QString spacing = u"<w:p><w:pPr><w:spacing w:line='480' w:lineRule='auto'/></w:pPr>"_s;
    DocxBuilder builder(drawing(metafile).replace(u"<w:p>"_s, spacing) + paragraph({u"后"_s}));
    builder.picture(u"image"_s, u"media/logo.emf"_s, "no pixels");
    const double picture = 900000.0 / 635;
    const double below = placeOf(pagesOf(builder).pages[0], U'后').value().y() - 1440;
    CHECK(below > picture);
    CHECK(below < picture * 1.5);
}
