// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/paper/PaperDialog.h"

#include "core/documents/programs/ForeignPdf.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"
#include "tests/support/core/FakePdfProgram.h"
#include "tests/support/ui/ContractDesk.h"
#include "ui/checks/FindingsPanel.h"
#include "ui/contracts/ContractPage.h"
#include "ui/contracts/DraftPane.h"
#include "ui/contracts/paper/PaperTextView.h"
#include "ui/printing/PagePreview.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/MessageBar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QUrl>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PaperWindow : ContractDesk {
    QTemporaryDir folder;
    PaperDialog* dialog = new PaperDialog(context, services, nullptr);
    ContractId imported;

    PaperWindow()
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(dialog, &PaperDialog::imported, dialog, [this](ContractId id) { imported = id; });
    }
    ~PaperWindow() { delete dialog; }

    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return out.fileName();
    }
    QString wordFile()
    {
        return file(u"采购合同.docx"_s,
                    test::DocxBuilder(
                        test::paragraph({u"设备采购合同"_s}) + test::paragraph({u"合同编号：JN-2026-018"_s}) +
                        test::paragraph({u"甲方："_s + customer.name}) + test::paragraph({u"乙方："_s + company.name}) +
                        test::paragraph({u"合同总金额为人民币120,000.00元（大写：壹拾叁万元整）。"_s}) +
                        test::paragraph({u"签订日期：2026年3月1日"_s}) + test::paragraph({u"交货日：2026年5月6日"_s}))
                        .bytes());
    }
    template <class Widget>
    Widget& part(const QString& name)
    {
        auto* found = dialog->findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    PaperTextView& text() { return part<PaperTextView>(u"paperText"_s); }
    void takeIn() { part<QPushButton>(u"takePaperInButton"_s).click(); }
};

} // namespace

TEST_CASE("what was recognised stands in its fields, and only what is sure has a tick", "[received]")
{
    PaperWindow window;
    window.dialog->readFile(window.wordFile());
    CHECK(window.part<QLineEdit>(u"titleField"_s).text() == u"设备采购合同");
    CHECK(window.part<QCheckBox>(u"titleTick"_s).isChecked());
    CHECK(window.part<DateField>(u"signed_onField"_s).date() == QDate(2026, 3, 1));
    CHECK(window.part<QLineEdit>(u"party_name.0Field"_s).text() == window.customer.name);
    CHECK(window.part<QLineEdit>(u"amountField"_s).text() == u"120000.00");
    CHECK_FALSE(window.part<QCheckBox>(u"amountTick"_s).isChecked()); // words and figures differ
    CHECK(window.part<QLabel>(u"amountNote"_s).text().contains(u"130,000.00"_s));
    CHECK(window.text().extraSelections().size() >= 5);
}

TEST_CASE("taking a paper in drafts a contract with what was confirmed", "[received]")
{
    PaperWindow window;
    window.dialog->readFile(window.wordFile());
    window.part<QLineEdit>(u"amountField"_s).clear();
    QTest::keyClicks(&window.part<QLineEdit>(u"amountField"_s), u"130000"_s);
    CHECK(window.part<QCheckBox>(u"amountTick"_s).isChecked());
    window.part<QCheckBox>(u"numberTick"_s).setChecked(false); // our own number
    window.takeIn();

    REQUIRE(window.imported.isSet());
    const Contract contract = window.reread(window.imported);
    CHECK(contract.title == u"设备采购合同");
    CHECK(contract.amount == Money::fen(13'000'000));
    CHECK(contract.number != u"JN-2026-018");
    CHECK(contract.customerId == window.customer.id);
    CHECK(contract.companyId == window.company.id);
    CHECK(window.messages.sentences.last().contains(contract.number));
}

TEST_CASE("a value shows its place in the text, and a selection becomes a value", "[received]")
{
    PaperWindow window;
    window.dialog->readFile(window.wordFile());
    window.dialog->show();
    QTest::keyClick(&window.part<QLineEdit>(u"titleField"_s), Qt::Key_Tab); // into the next field
    window.part<QLineEdit>(u"numberField"_s).setFocus();
    QCoreApplication::sendEvent(&window.part<QLineEdit>(u"numberField"_s), new QFocusEvent(QEvent::FocusIn));
    CHECK(window.text().extraSelections().back().cursor.selectedText() == u"JN-2026-018");

    auto& use = window.part<QToolButton>(u"useSelectionButton"_s);
    CHECK_FALSE(use.isEnabled());
    QTextCursor cursor(window.text().document()->findBlockByNumber(6));
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    window.text().setTextCursor(cursor);
    REQUIRE(use.isEnabled());
    for (QAction* action : use.menu()->actions())
        if (action->text() == u"Begins on"_s)
            action->trigger();
    CHECK(window.part<DateField>(u"start_onField"_s).date() == QDate(2026, 5, 6));
    CHECK(window.part<QCheckBox>(u"start_onTick"_s).isChecked());
}

TEST_CASE("a paper nobody can read is filed with what is filled in by hand", "[received]")
{
    PaperWindow window;
    window.dialog->readFile(window.file(u"扫描件.pdf"_s, "%PDF-1.7\nbroken"));
    CHECK(window.dialog->findChild<MessageBar*>()->tone() == Tone::Warning);
    QTest::keyClicks(&window.part<QLineEdit>(u"titleField"_s), u"Repair"_s);
    window.takeIn();
    REQUIRE(window.imported.isSet());
    CHECK(window.reread(window.imported).title == u"Repair");
}

TEST_CASE("a file that is no paper says why, and another one can be chosen", "[received]")
{
    PaperWindow window;
    window.dialog->readFile(window.file(u"programm.exe"_s, QByteArray("\x7f\x45\x4c\x46\x00\x01", 6)));
    CHECK(window.dialog->findChild<MessageBar*>()->tone() == Tone::Danger);
    CHECK_FALSE(window.part<QPushButton>(u"takePaperInButton"_s).isEnabled());
    window.files.path = window.wordFile();
    window.part<QPushButton>(u"otherPaperButton"_s).click();
    CHECK(window.part<QPushButton>(u"takePaperInButton"_s).isEnabled());
}

TEST_CASE("a value that can't be kept says so at its field", "[received]")
{
    PaperWindow window;
    window.dialog->readFile(window.wordFile());
    auto& amount = window.part<QLineEdit>(u"amountField"_s);
    amount.clear();
    QTest::keyClicks(&amount, u"much"_s);
    window.takeIn();
    CHECK_FALSE(window.imported.isSet());
    CHECK(window.part<QLabel>(u"amountNote"_s).text().contains(u"much"_s));
}

TEST_CASE("the pages of a paper stand beside its form", "[received]")
{
    PaperWindow window;
    if (!window.fonts)
        return;
    window.dialog->readFile(window.wordFile());
    window.takeIn();
    REQUIRE(window.imported.isSet());
    DraftPane pane(window.context, window.services);
    pane.edit(window.imported);
    auto* preview = pane.findChild<PagePreview*>();
    REQUIRE(preview);
    REQUIRE(preview->pages());
    CHECK(preview->pages()->pages.front().plainText().contains(u"设备采购合同"_s));
}

TEST_CASE("a contract on a PDF says so beside its form, and its text is checked", "[received]")
{
    PaperWindow window;
    window.dialog->readFile(
        window.file(u"合同.txt"_s, u"采购合同\n本合同依据《中华人民共和国合同法》订立。\n"_s.toUtf8()));
    window.takeIn();
    REQUIRE(window.imported.isSet());
    DraftPane pane(window.context, window.services);
    pane.edit(window.imported);
    auto* findings = pane.findChild<FindingsPanel*>();
    REQUIRE(findings);
    CHECK(findings->findChild<QListWidget*>()->count() > 0);
}

TEST_CASE("the pages of a PDF stand beside its form, where nothing can be written into them", "[received]")
{
    PaperWindow window;
    if (!window.fonts || !canReadForeignPdf())
        return;
    window.dialog->readFile(window.file(u"合同.pdf"_s, numberedPages(2)));
    QTest::keyClicks(&window.part<QLineEdit>(u"titleField"_s), u"Repair"_s);
    window.takeIn();
    REQUIRE(window.imported.isSet());
    DraftPane pane(window.context, window.services);
    pane.edit(window.imported);
    auto* preview = pane.findChild<PagePreview*>();
    REQUIRE(preview->pages());
    CHECK(preview->pages()->pages.size() == 2);
    CHECK(pane.findChild<QPushButton*>(u"editTextButton"_s)->isHidden());
    CHECK(pane.findChild<QPushButton*>(u"insertClauseButton"_s)->isHidden());
    pane.startNew({}, {});
    CHECK_FALSE(pane.findChild<QPushButton*>(u"editTextButton"_s)->isHidden());
}

TEST_CASE("a draft takes another paper in the place of the first", "[received]")
{
    PaperWindow window;
    window.dialog->readFile(window.file(u"合同.pdf"_s, numberedPages(2)));
    QTest::keyClicks(&window.part<QLineEdit>(u"titleField"_s), u"Repair"_s);
    window.takeIn();
    REQUIRE(window.imported.isSet());
    ContractPage page(window.context, window.services);
    page.show();
    page.openSubject(window.imported.value());
    CHECK(page.findChild<QAction*>(u"printContractAction"_s)->isEnabled());
    CHECK_FALSE(page.findChild<QAction*>(u"saveWordAction"_s)->isEnabled());
    CHECK_FALSE(page.findChild<QAction*>(u"editContractTextAction"_s)->isEnabled());
    auto* replace = page.findChild<QAction*>(u"replacePaperAction"_s);
    REQUIRE(replace->isEnabled());
    window.files.path = window.file(u"新合同.pdf"_s, numberedPages(3));
    replace->trigger();
    auto* dialog = page.findChild<PaperDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle().contains(window.reread(window.imported).number));
    dialog->findChild<QPushButton*>(u"takePaperInButton"_s)->click();
    const auto paper = window.services.papers.find(window.office.admin, window.imported);
    REQUIRE(paper);
    REQUIRE(*paper);
    CHECK(window.services.documents.open(window.office.admin, (*paper)->documentId)->bytes == numberedPages(3));
    CHECK(window.reread(window.imported).title == u"Repair"); // what was confirmed stays
}

TEST_CASE("only one party is our side", "[received]")
{
    PaperWindow window;
    window.dialog->readFile(window.wordFile());
    const auto roles = window.dialog->findChildren<QComboBox*>(u"paperRoleField"_s);
    REQUIRE(roles.size() == 2);
    CHECK(roles[1]->currentData().toInt() == static_cast<int>(PartyRole::Own));
    roles[0]->setCurrentIndex(roles[0]->findData(static_cast<int>(PartyRole::Own)));
    Q_EMIT roles[0]->activated(roles[0]->currentIndex());
    CHECK(roles[1]->currentData().toInt() == static_cast<int>(PartyRole::Third));
}

TEST_CASE("the contracts page takes a dropped paper and shows the draft", "[received]")
{
    PaperWindow window;
    ContractPage page(window.context, window.services);
    page.show();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(window.wordFile())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &drop);
    auto* dialog = page.findChild<PaperDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QPushButton*>(u"takePaperInButton"_s)->click();
    const auto shown = window.contracts.findByNumber(window.office.admin, u"JN-2026-018"_s);
    REQUIRE(shown);
    CHECK(shown->textSource == TextSource::Written);
    auto* print = page.findChild<QAction*>(u"printContractAction"_s);
    REQUIRE(print);
    CHECK(print->isEnabled()); // it has a text, though no template
    CHECK(page.findChild<QAction*>(u"importPaperAction"_s)->isEnabled());
}
