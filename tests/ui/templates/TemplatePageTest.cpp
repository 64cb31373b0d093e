// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplatePage.h"

#include "core/documents/fonts/FontCatalog.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/lists/ListPane.h"
#include "ui/templates/TemplateDialog.h"
#include "ui/templates/TemplateImportDialog.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TemplateDesk : TestDesk {
    TemplateDesk()
    {
        office.session.addObserver(ledger);
        JobContext job;
        REQUIRE(ledger.load(office.database, job));
    }

    TemplateService templates{office.session, office.office->files()};
    SettingService settings{office.session};
    std::shared_ptr<FontCatalog> fonts{FontCatalog::create().value_or(nullptr)};
    DraftingService drafting{office.session, office.office->files(), fonts.get()};
    FormDraftService drafts{office.session};
    TemplateServices services{templates, settings, drafting, drafts};
    TemplatePage page{context, services};
    QTemporaryDir folder;

    QString fileOf(const QString& name, const QStringList& paragraphs)
    {
        QString body;
        for (const QString& text : paragraphs)
            body += test::paragraph({text});
        return fileOf(name, test::DocxBuilder(body).bytes());
    }
    QString fileOf(const QString& name, const QByteArray& content)
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QAction& command(const QString& name) { return *page.findChild<QAction*>(name); }
    TemplateImportDialog& wizard()
    {
        command(u"importTemplateAction"_s).trigger();
        auto* dialog = page.findChild<TemplateImportDialog*>();
        REQUIRE(dialog);
        return *dialog;
    }
    TemplateDetails only()
    {
        const auto all = templates.list(office.admin);
        REQUIRE(all->size() == 1);
        return *templates.find(office.admin, all->front().contractTemplate.id);
    }
};

template <class Widget>
Widget& in(QWidget& parent, const QString& name)
{
    auto* found = parent.findChild<Widget*>(name);
    REQUIRE(found);
    return *found;
}

void next(TemplateImportDialog& wizard)
{
    in<QPushButton>(wizard, u"nextButton"_s).click();
}

} // namespace

TEST_CASE("a Word form is bound blank by blank and published", "[templates]")
{
    TemplateDesk desk;
    desk.page.entered();
    auto& wizard = desk.wizard();
    wizard.readFile(desk.fileOf(u"设备采购合同.docx"_s, {u"甲方：＿＿＿＿＿＿"_s, u"运费承担方：________"_s}));
    CHECK(in<QLineEdit>(wizard, u"nameField"_s).text() == u"设备采购合同"_s);
    next(wizard);

    auto& blanks = in<QTreeWidget>(wizard, u"blankList"_s);
    REQUIRE(blanks.topLevelItemCount() == 2);
    CHECK(blanks.topLevelItem(0)->text(2) == u"客户名称"_s); // as suggested
    blanks.setCurrentItem(blanks.topLevelItem(1));
    // The second has no field of its own: its words become a question.
    auto& search = in<QLineEdit>(wizard, u"fieldSearchField"_s);
    search.setText(u"运费由谁承担"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(blanks.topLevelItem(1)->text(2).contains(u"运费由谁承担"_s));
    next(wizard);
    next(wizard);

    const TemplateDetails made = desk.only();
    CHECK(made.contractTemplate.contractType == u"买卖合同"_s);
    CHECK(made.versions.front().bindings.size() == 2);
    REQUIRE(desk.command(u"publishTemplateAction"_s).isEnabled());
    desk.command(u"publishTemplateAction"_s).trigger();
    CHECK(desk.only().versions.front().state == TemplateState::Published);
    CHECK_FALSE(desk.command(u"publishTemplateAction"_s).isEnabled());

    desk.command(u"draftContractAction"_s).trigger();
    CHECK(desk.places.drafted == std::pair<qint64, qint64>(0, made.contractTemplate.id.value()));
}

TEST_CASE("a field is found by the initials of its name", "[templates]")
{
    TemplateDesk desk;
    auto& wizard = desk.wizard();
    wizard.readFile(desk.fileOf(u"表.docx"_s, {u"________"_s}));
    next(wizard);
    auto& search = in<QLineEdit>(wizard, u"fieldSearchField"_s);
    search.setText(u"htbh"_s);
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(in<QTreeWidget>(wizard, u"blankList"_s).topLevelItem(0)->text(2) == u"合同编号"_s);
}

TEST_CASE("a file that is no usable form is refused with the way out, and the wizard waits", "[templates]")
{
    TemplateDesk desk;
    auto& wizard = desk.wizard();
    const auto* bar = wizard.findChild<MessageBar*>();
    const QByteArray tracked =
        test::DocxBuilder(u"<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>"_s).bytes();
    const QByteArray oldWord =
        QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0') +
        QByteArray(reinterpret_cast<const char*>(u"WordDocument"), 24); // how its directory spells the main stream
    QStringList said;
    for (const QByteArray& content : {QByteArray("PK\x03\x04 broken"), oldWord, QByteArray("text"), tracked}) {
        wizard.readFile(desk.fileOf(u"x.docx"_s, content));
        CHECK_FALSE(bar->text().isEmpty());
        CHECK_FALSE(bar->text().contains(u"docx."_s)); // a sentence, no code
        CHECK_FALSE(in<QPushButton>(wizard, u"nextButton"_s).isEnabled());
        said.append(bar->text());
    }
    CHECK(said.removeDuplicates() == 0);
}

TEST_CASE("the shipped templates are one press away from an empty office", "[templates]")
{
    TemplateDesk desk;
    desk.page.entered();
    in<QPushButton>(desk.page, u"installShippedButton"_s).click();
    const auto all = desk.templates.list(desk.office.admin);
    REQUIRE(all->size() >= 2);
    desk.page.openSubject(all->front().contractTemplate.id.value());
    CHECK(in<QTreeWidget>(desk.page, u"versionTable"_s).topLevelItemCount() == 1);
    CHECK(in<QTreeWidget>(desk.page, u"fieldTable"_s).topLevelItemCount() > 10);
    CHECK(desk.command(u"draftContractAction"_s).isEnabled());

    desk.files.path = desk.folder.filePath(u"out.docx"_s);
    desk.command(u"exportTemplateAction"_s).trigger();
    CHECK(DocxPackage::open(desk.files.path));
}

TEST_CASE("a template is renamed, and a taken name is said at its field", "[templates]")
{
    TemplateDesk desk;
    REQUIRE(desk.templates.installShippedTemplates(desk.office.admin));
    const auto all = desk.templates.list(desk.office.admin);
    desk.page.openSubject(all->front().contractTemplate.id.value());
    desk.command(u"editTemplateAction"_s).trigger();
    auto* dialog = desk.page.findChild<TemplateDialog*>();
    REQUIRE(dialog);
    in<QLineEdit>(*dialog, u"nameField"_s).setText(all->back().contractTemplate.name);
    in<QPushButton>(*dialog, u"saveTemplateButton"_s).click();
    CHECK(dialog->isVisible());
    in<QLineEdit>(*dialog, u"nameField"_s).setText(u"标准买卖合同"_s);
    in<QPushButton>(*dialog, u"saveTemplateButton"_s).click();
    CHECK(desk.templates.findByName(desk.office.admin, u"标准买卖合同"_s));
}
