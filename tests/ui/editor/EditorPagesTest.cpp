// SPDX-License-Identifier: GPL-3.0-or-later
// The pages beside the text are the pages that are printed, before saving and after opening again.
#include "core/documents/write/EditableText.h"
#include "core/documents/write/StandardText.h"
#include "tests/support/Catch.h"
#include "tests/support/ui/ContractDesk.h"
#include "ui/editor/EditorPane.h"
#include "ui/editor/TextCommands.h"
#include "ui/editor/TextEditor.h"
#include "ui/printing/PagePreview.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <cmath>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PagesDesk : ContractDesk {
    EditorPane pane{context, drafts};
    int laid = 0;

    void open(const FlowDoc& document)
    {
        REQUIRE(pane.open({u"运输合同"_s, document, u"template_text"_s, 0}, [this](const QByteArray& docx) {
            ++laid;
            return drafting.layText(docx);
        }));
    }
    TextEditor& editor() { return pane.editor(); }
    void act(const QString& name) { pane.findChild<QAction*>(name)->trigger(); }
    void write(QStringView style, const QString& text)
    {
        applyStyle(editor(), style.toString());
        QTest::keyClicks(&editor(), text);
    }
    /// The pages of all that was typed.
    DisplayList pages()
    {
        const int before = laid;
        Q_EMIT editor().edited(); // on a slow machine the pages may have followed while the last key was pressed
        REQUIRE(QTest::qWaitFor([&] { return laid > before; }));
        const auto* preview = pane.findChild<PagePreview*>(u"pagePreview"_s);
        REQUIRE(preview->pages());
        return *preview->pages();
    }
    QByteArray saved()
    {
        QSignalSpy wanted(&pane, &EditorPane::saveWanted);
        pane.findChild<QPushButton*>(u"saveTextButton"_s)->click();
        REQUIRE(wanted.size() == 1);
        return wanted[0][0].toByteArray();
    }
};

/// Every glyph, line and ground of a page with its place, a line each.
QStringList inkOf(const DisplayPage& page)
{
    const auto place = [](double x, double y) -> QString { return u"%1,%2 "_s.arg(std::round(x)).arg(std::round(y)); };
    QStringList ink;
    for (const GlyphRun& run : page.runs) {
        QString text;
        for (const DisplayGlyph& glyph : page.glyphsOf(run))
            text += QString::fromUcs4(&glyph.character, 1);
        ink.append(place(run.x, run.baseline) + QString::number(run.points) + u' ' + text);
    }
    for (const DisplayLine& line : page.lines)
        ink.append(place(line.x0, line.y0) + place(line.x1, line.y1));
    for (const DisplayFill& fill : page.fills)
        ink.append(place(fill.rect.x(), fill.rect.y()) + place(fill.rect.width(), fill.rect.height()));
    return ink;
}

void checkSameInk(const DisplayList& left, const DisplayList& right)
{
    REQUIRE(left.pages.size() == right.pages.size());
    for (size_t i = 0; i < left.pages.size(); ++i)
        CHECK(inkOf(left.pages[i]).join(u'\n').toStdString() == inkOf(right.pages[i]).join(u'\n').toStdString());
}

} // namespace

TEST_CASE("the pages beside the text are those of the saved file and of the text opened again", "[editor]")
{
    PagesDesk desk;
    if (!desk.fonts)
        return;
    desk.open(blankContract(u"运输合同"_s));
    desk.editor().moveCursor(QTextCursor::End);
    desk.write(kArticleStyle, u"goods"_s);
    QTest::keyClick(&desk.editor(), Qt::Key_Return);
    desk.write(kClauseStyle, u"first clause of the goods "_s);
    Inline field;
    field.text = u"{{客户名称}}"_s;
    desk.editor().insertPiece(field);
    desk.editor().insertClause(ClauseId{1},
                               u"甲方应当在收到货物后{{?验收天数:number|默认:5}}日内完成验收。\n逾期视为合格。"_s);
    desk.act(u"insertLineItems"_s);
    desk.act(u"insertPageBreak"_s);
    desk.act(u"insertSignatures"_s);
    desk.act(u"insertSeal"_s);
    const DisplayList shown = desk.pages();
    REQUIRE(shown.pages.size() == 2);
    CHECK(shown.pages.front().plainText().contains(u"1.2"_s));

    const QByteArray docx = desk.saved();
    const auto stored = desk.drafting.layText(docx);
    REQUIRE(stored);
    checkSameInk(shown, *stored);

    desk.open(*readForEditing(*DocxPackage::fromBytes(docx)));
    QTest::keyClick(&desk.editor(), Qt::Key_X);
    QTest::keyClick(&desk.editor(), Qt::Key_Backspace); // what was only touched is laid out anew, too
    checkSameInk(desk.pages(), *stored);
}

TEST_CASE("the pages of a contract's own text are those of its finished version", "[editor]")
{
    PagesDesk desk;
    if (!desk.fonts)
        return;
    const Contract contract = desk.drafted(u"买卖合同"_s);
    const auto opened = desk.ownTexts.open(desk.office.admin, contract.id);
    REQUIRE(opened);
    desk.open(*readForEditing(*DocxPackage::fromBytes(opened->docx)));
    desk.editor().moveCursor(QTextCursor::End);
    desk.editor().insertClause(ClauseId{1}, u"本合同专门约定：{{客户名称}}自提。"_s);
    const QByteArray docx = desk.saved();
    const auto shown = desk.drafting.previewText(desk.office.admin, contract.id, docx);
    REQUIRE(shown);
    REQUIRE(desk.ownTexts.save(desk.office.admin, contract.id, docx));
    const auto printed = desk.drafting.pages(desk.office.admin, contract.id);
    REQUIRE(printed);
    REQUIRE(printed->pages.pages.size() == shown->pages.size());
    for (size_t i = 0; i < shown->pages.size(); ++i) {
        const QStringList ink = inkOf(printed->pages.pages[i]); // and the code and marks of the paper
        for (const QString& one : inkOf(shown->pages[i]))
            CHECK(ink.contains(one));
    }
}
