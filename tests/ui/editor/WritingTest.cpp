// SPDX-License-Identifier: GPL-3.0-or-later
// Templates and contracts whose text is written in the program, from the pages they stand on.
#include "core/documents/flow/DocxReader.h"
#include "core/documents/fonts/FontCatalog.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/ui/ContractDesk.h"
#include "ui/clauses/ClauseChooser.h"
#include "ui/contracts/ContractPage.h"
#include "ui/contracts/DraftPane.h"
#include "ui/contracts/OwnTextWriting.h"
#include "ui/editor/TextEditor.h"
#include "ui/templates/NewTemplateDialog.h"
#include "ui/templates/TemplatePage.h"
#include "ui/templates/TemplateWriting.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct WritingDesk : ContractDesk {
    TemplateServices templateServices{templates, settings, drafting, drafts};
    TemplatePage page{context, templateServices};

    WritingDesk() { page.entered(); }
    EditorPane& pane()
    {
        auto* found = page.findChild<TemplateWriting*>();
        REQUIRE(found);
        return found->pane();
    }
    NewTemplateDialog& startWriting()
    {
        page.findChild<QAction*>(u"writeTemplateAction"_s)->trigger();
        auto* dialog = page.findChild<NewTemplateDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }
    void save(EditorPane& pane) { pane.findChild<QPushButton*>(u"saveTextButton"_s)->click(); }
    QString textOf(TemplateVersionId id)
    {
        const auto opened = templates.open(office.admin, id);
        return readFlowDoc(*DocxPackage::fromBytes(opened->bytes))->plainText();
    }
};

/// A clause of the office's own, of two paragraphs.
Clause ownClause(ContractDesk& desk)
{
    Clause clause;
    clause.name = u"专门约定"_s;
    clause.topic = u"其他"_s;
    clause.body = u"双方就{{?专门事项}}另行约定。\n约定以书面为准。"_s;
    const auto id = desk.drafting.clauses().create(desk.office.admin, clause);
    REQUIRE(id);
    return desk.drafting.clauses().find(desk.office.admin, *id)->clause;
}

/// Takes the only clause in the chooser that is open.
void takeClause(QWidget& window)
{
    auto* chooser = window.findChild<ClauseChooser*>();
    REQUIRE(chooser);
    chooser->findChild<QPushButton*>(u"insertClauseButton"_s)->click();
}

std::vector<ClauseUse> usesOf(ContractDesk& desk, ClauseId id)
{
    return desk.drafting.clauses().find(desk.office.admin, id)->uses;
}

} // namespace

TEST_CASE("a template is written from nothing and saved as a draft", "[editor]")
{
    WritingDesk desk;
    auto& dialog = desk.startWriting();
    auto* name = dialog.findChild<QLineEdit*>(u"nameField"_s);
    name->setText(u"买卖合同（标准）"_s); // that name is taken, and said before anything is written
    dialog.findChild<QPushButton*>(u"writeTemplateButton"_s)->click();
    CHECK(dialog.isVisible());
    name->setText(u"运输合同"_s);
    dialog.findChild<QPushButton*>(u"writeTemplateButton"_s)->click();
    TextEditor& editor = desk.pane().editor();
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, u"first"_s);
    desk.save(desk.pane());

    const auto made = desk.templates.findByName(desk.office.admin, u"运输合同"_s);
    REQUIRE(made);
    REQUIRE(made->versions.size() == 1);
    CHECK(made->versions.front().state == TemplateState::Draft);
    CHECK(desk.textOf(made->versions.front().id).contains(u"first"_s));

    QTest::keyClicks(&editor, u" and second"_s);
    desk.save(desk.pane());
    CHECK(desk.templates.find(desk.office.admin, made->contractTemplate.id)->versions.size() == 2);
}

TEST_CASE("a template may begin as a copy of another", "[editor]")
{
    WritingDesk desk;
    auto& dialog = desk.startWriting();
    dialog.findChild<QLineEdit*>(u"nameField"_s)->setText(u"服务合同（运维）"_s);
    auto* begin = dialog.findChild<QComboBox*>(u"beginField"_s);
    REQUIRE(begin->count() >= 3);
    begin->setCurrentIndex(begin->findText(u"服务合同（标准）"_s, Qt::MatchContains));
    dialog.findChild<QPushButton*>(u"writeTemplateButton"_s)->click();
    CHECK(desk.pane().editor().flowDoc().plainText().contains(u"违约责任"_s));
    desk.save(desk.pane());
    CHECK(desk.templates.findByName(desk.office.admin, u"服务合同（运维）"_s));
}

TEST_CASE("a form the editor would damage stays a Word form", "[editor]")
{
    WritingDesk desk;
    Template form;
    form.name = u"带文本框"_s;
    form.contractType = u"买卖合同"_s;
    const QByteArray docx = test::DocxBuilder(u"<w:p><w:r><w:pict/></w:r></w:p>"_s).bytes();
    const auto imported = desk.templates.import(desk.office.admin, form, {docx, u"a.docx"_s, {}});
    REQUIRE(imported);
    desk.page.openSubject(imported->contractTemplate.id.value());
    desk.page.findChild<QAction*>(u"editTemplateTextAction"_s)->trigger();
    CHECK(desk.messages.codes == QStringList{u"docx.edit_text_box"_s});
}

TEST_CASE("the text of one contract is changed and taken back", "[editor]")
{
    ContractDesk desk;
    const Contract contract = desk.drafted(u"买卖合同"_s);
    ContractPage page(desk.context, desk.services);
    page.entered();
    page.openSubject(contract.id.value());
    auto* edit = page.findChild<QAction*>(u"editContractTextAction"_s);
    REQUIRE(edit->isEnabled());
    edit->trigger();
    auto* writing = page.findChild<OwnTextWriting*>();
    REQUIRE(writing);
    auto* back = writing->findChild<QPushButton*>(u"dropOwnTextButton"_s);
    CHECK(back->isHidden());
    TextEditor& editor = writing->pane().editor();
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, u"special"_s);
    writing->findChild<QPushButton*>(u"saveTextButton"_s)->click();
    REQUIRE(desk.ownTexts.open(desk.office.admin, contract.id)->isOwn);
    CHECK_FALSE(back->isHidden());

    back->click();
    auto* yes = writing->findChild<QPushButton*>(u"confirmButton"_s);
    REQUIRE(yes);
    yes->click();
    CHECK_FALSE(desk.ownTexts.open(desk.office.admin, contract.id)->isOwn);
    CHECK_FALSE(editor.flowDoc().plainText().contains(u"special"_s));
}

TEST_CASE("a clause put into a template is known there once the text is saved, not when it was undone", "[editor]")
{
    WritingDesk desk;
    const Clause clause = ownClause(desk);
    const auto found = desk.templates.findByName(desk.office.admin, u"买卖合同（标准）"_s);
    REQUIRE(found);
    desk.page.openSubject(found->contractTemplate.id.value());
    desk.page.findChild<QAction*>(u"editTemplateTextAction"_s)->trigger();
    auto* insert = desk.pane().findChild<QAction*>(u"insertClauseAction"_s);
    REQUIRE(insert);
    insert->trigger();
    takeClause(desk.page);
    TextEditor& editor = desk.pane().editor();
    CHECK(editor.flowDoc().plainText().contains(u"双方就{{?专门事项}}另行约定。"_s));
    editor.undo();
    CHECK_FALSE(editor.flowDoc().plainText().contains(u"另行约定。"_s));
    desk.save(desk.pane());
    CHECK(usesOf(desk, clause.id).empty());

    editor.redo();
    desk.save(desk.pane());
    desk.save(desk.pane());
    const auto uses = usesOf(desk, clause.id);
    REQUIRE(uses.size() == 1);
    CHECK(uses.front().owner == EntityKind::Template);
    CHECK(uses.front().ownerId == found->contractTemplate.id.value());
}

TEST_CASE("a form without room for it takes a clause into the contract's own text, where the person wants it",
          "[editor]")
{
    ContractDesk desk;
    const Clause clause = ownClause(desk);
    Template form;
    form.name = u"简式合同"_s;
    form.contractType = u"买卖合同"_s;
    const QByteArray docx =
        test::DocxBuilder(test::paragraph({u"甲方：{{甲方名称}}"_s}) + test::paragraph({u"乙方：{{乙方名称}}"_s}))
            .bytes();
    const auto imported = desk.templates.import(desk.office.admin, form, {docx, u"a.docx"_s, {}});
    REQUIRE(imported);
    REQUIRE(desk.templates.act(desk.office.admin, imported->version.id, imported->version.revision,
                               TemplateAction::Publish));
    ContractPage page(desk.context, desk.services);
    page.entered();
    page.draft(desk.customer.id, imported->contractTemplate.id);
    auto* drafting = page.findChild<DraftPane*>();
    REQUIRE(drafting);
    drafting->findChild<QPushButton*>(u"insertClauseButton"_s)->click();
    takeClause(page);

    auto* writing = page.findChild<OwnTextWriting*>();
    REQUIRE(writing);
    TextEditor& editor = writing->pane().editor();
    CHECK_FALSE(editor.flowDoc().plainText().contains(u"另行约定"_s)); // the person says where first
    editor.moveCursor(QTextCursor::Start);
    writing->findChild<MessageBar*>()->findChild<QPushButton*>()->click();
    CHECK(editor.flowDoc().plainText() ==
          u"甲方：{{甲方名称}}\n双方就{{?专门事项}}另行约定。\n约定以书面为准。\n乙方：{{乙方名称}}\n"_s);
    writing->findChild<QPushButton*>(u"saveTextButton"_s)->click();
    const auto uses = usesOf(desk, clause.id);
    REQUIRE(uses.size() == 1);
    CHECK(uses.front().owner == EntityKind::Contract);
}
