// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractPrinting.h"

#include "core/settings/OfficeSettings.h"
#include "tests/support/Catch.h"
#include "tests/support/core/FakePdfProgram.h"
#include "tests/support/ui/ContractDesk.h"

#include <QFile>
#include <QWidget>
#include <QtTest/QTest>

#include <deque>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Work waits until it is let go, as behind a program that takes its time.
struct HeldDispatcher final : Dispatcher {
    std::deque<std::function<void()>> held;
    void letGo()
    {
        for (; !held.empty(); held.pop_front())
            held.front()();
    }

protected:
    void post(Urgency, std::function<void()> work) override { held.push_back(std::move(work)); }
    void deliver(std::function<void()> callback) override { callback(); }
};

} // namespace

TEST_CASE("saving a PDF that takes its time can be stopped, and leaves no file", "[contract][pdf_program]")
{
    if (!FakePdfProgram::canRun())
        return;
    ContractDesk desk;
    const FakePdfProgram slow(numberedPages(1), FakePdfProgram::Habit::Hangs);
    DraftingService drafting(desk.office.session, desk.office.office->files(), desk.fonts.get(), slow.finder());
    OfficeSettings settings = *desk.settings.read(desk.office.admin);
    settings.pdfMaker = PdfMaker::LibreOffice;
    REQUIRE(desk.settings.save(desk.office.admin, settings));
    const ContractServices services{desk.contracts, drafting,      desk.templates,
                                    desk.documents, desk.settings, desk.services.customers,
                                    desk.ownTexts,  desk.papers};
    HeldDispatcher later;
    const PageContext context{desk.office.admin, desk.office.clock, later,      desk.ledger, desk.office.office->feed(),
                              desk.messages,     desk.places,       desk.files, desk.view};
    desk.files.path = desk.viewFolder.filePath(u"合同.pdf"_s);
    QWidget page;

    saveContractAs(&page, context, services, desk.drafted(u"买卖合同"_s), PrintWay::Pdf);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.messages.sentences.isEmpty(), 5000);
    CHECK(desk.messages.sentences.last().contains(u"合同.pdf"_s));
    REQUIRE(desk.messages.lastAction.run);
    desk.messages.lastAction.run(); // Stop
    later.letGo();
    CHECK(desk.messages.codes == QStringList{u"job.cancelled"_s});
    CHECK_FALSE(QFile::exists(desk.files.path));
}
