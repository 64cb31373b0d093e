// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/layout/LaidOut.h"

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kReference = u"<w:p><w:r><w:t>价格</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr>"
                           "<w:footnoteReference w:id='1'/></w:r></w:p>"_s;

Inline noteReference(int lines, bool atEnd)
{
    FlowNote note;
    note.atEnd = atEnd;
    for (int i = 0; i < lines; ++i) {
        Paragraph paragraph;
        paragraph.inlines.resize(1);
        paragraph.inlines[0].text = u"注%1"_s.arg(i + 1);
        note.blocks.push_back({paragraph});
    }
    Inline reference;
    reference.text = u"①"_s;
    reference.note = std::make_shared<const FlowNote>(note);
    return reference;
}

FlowDoc withNote(int linesBefore, const Inline& reference)
{
    FlowDoc document = readBody(DocxBuilder(lines(linesBefore)));
    Paragraph paragraph;
    paragraph.inlines.push_back(reference);
    document.sections[0].blocks.push_back({paragraph});
    if (reference.note->atEnd)
        document.endnotes.push_back(reference.note);
    return document;
}

} // namespace

TEST_CASE("a footnote stands at the foot of the page, under a line", "[layout]")
{
    const auto list = pagesOf(
        DocxBuilder(kReference)
            .footnotes(u"<w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space='preserve'> 含税</w:t></w:r></w:p>"_s));
    REQUIRE(list.pages.size() == 1);
    const DisplayPage& page = list.pages[0];
    CHECK(page.plainText() == u"价格\n1\n1 含税"_s);
    const double y = placeOf(page, U'含').value().y();
    CHECK(y > 16838 - 1440 - 400);
    CHECK(y < 16838 - 1440);
    REQUIRE(page.lines.size() == 1);
    CHECK(double(page.lines[0].y0) < y);
}

TEST_CASE("the text of a footnote belongs to the text of the document", "[layout]")
{
    const auto document = readBody(DocxBuilder(kReference).footnotes(paragraph({u"含税"_s})));
    CHECK(document.plainText() == u"价格1\n含税\n"_s);
}

TEST_CASE("a line takes its footnote along to the next page", "[layout]")
{
    const int full = [] {
        int count = 30;
        while (pagesOf(lines(count + 1)).pages.size() == 1)
            ++count;
        return count;
    }();
    const auto list = pagesOf(withNote(full - 2, noteReference(4, false)));
    REQUIRE(list.pages.size() == 2);
    CHECK_FALSE(list.pages[0].plainText().contains(u"①"_s));
    CHECK(list.pages[1].plainText().contains(u"注4"_s));
}

TEST_CASE("a footnote too long for its page goes on at the foot of the next one", "[layout]")
{
    const auto list = pagesOf(withNote(1, noteReference(90, false)));
    REQUIRE(list.pages.size() >= 2);
    CHECK(list.pages[0].plainText().contains(u"注1\n"_s));
    QString all;
    for (const DisplayPage& page : list.pages)
        all += page.plainText() + u'\n';
    for (int i = 1; i <= 90; ++i)
        CHECK(all.count(u"注%1\n"_s.arg(i)) == 1);
}

TEST_CASE("endnotes follow the last line of the document", "[layout]")
{
    const auto list = pagesOf(withNote(3, noteReference(2, true)));
    REQUIRE(list.pages.size() == 1);
    const double reference = placeOf(list.pages[0], U'①').value().y();
    const double note = placeOf(list.pages[0], U'注').value().y();
    CHECK(note > reference);
    CHECK(note < reference + 900);
}

TEST_CASE("footnotes that count anew in each section do so, from the number the author wants", "[layout]")
{
    const QString reference = u"<w:r><w:footnoteReference w:id='1'/></w:r>"_s;
    const QString section = u"<w:sectPr><w:footnotePr><w:numStart w:val='3'/><w:numRestart w:val='eachSect'/>"
                            "</w:footnotePr></w:sectPr>"_s;
    const QString body = u"<w:p>"_s + reference + reference + u"</w:p><w:p><w:pPr>"_s + section +
                         u"</w:pPr></w:p><w:p>"_s + reference + u"</w:p>"_s;
    const auto document = readBody(DocxBuilder(body).footnotes(paragraph({u"注"_s})));
    REQUIRE(document.sections.size() == 2);
    const auto numbers = [](const Block& block) {
        QStringList found;
        for (const Inline& piece : block.paragraph()->inlines)
            found.append(piece.text);
        return found;
    };
    CHECK(numbers(document.sections[0].blocks[0]) == QStringList{u"3"_s, u"4"_s});
    CHECK(numbers(document.sections[1].blocks[0]) == QStringList{u"3"_s});
}
