// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractDossier.h"
#include "core/documents/programs/ForeignPdf.h"
#include "core/jobs/JobContext.h"
#include "core/paperloop/PageCodeReader.h"
#include "core/paperloop/PageText.h"
#include "core/settings/OfficeSettings.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DraftDesk.h"
#include "tests/support/core/FakePdfProgram.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;
using Habit = FakePdfProgram::Habit;

namespace {

/// A desk whose office wants its PDFs from another program.
struct ProgramDesk : DraftDesk {
    explicit ProgramDesk(FindPdfPrograms programs)
        : service{office.session, office.office->files(), fonts.get(), std::move(programs)}
    {
        SettingService settings(office.session);
        OfficeSettings chosen = *settings.read(office.admin);
        chosen.pdfMaker = PdfMaker::LibreOffice;
        REQUIRE(settings.save(office.admin, chosen));
        id = drafted(u"买卖合同"_s).id;
    }
    Result<PrintedFile> save() { return service.exportFile(office.admin, id, PrintWay::Pdf); }

    DraftingService service;
    ContractId id;
};

bool canTry()
{
    return FakePdfProgram::canRun() && canReadForeignPdf();
}

} // namespace

TEST_CASE("the office's choice of who makes PDFs is kept", "[settings][pdf_program]")
{
    TestOffice office;
    SettingService settings(office.session);
    OfficeSettings chosen = *settings.read(office.admin);
    CHECK(chosen.pdfMaker == PdfMaker::Own);
    chosen.pdfMaker = PdfMaker::LibreOffice;
    REQUIRE(settings.save(office.admin, chosen));
    CHECK(settings.read(office.admin)->pdfMaker == PdfMaker::LibreOffice);
}

TEST_CASE("a contract saved as PDF by another program carries our code and number on every page", "[pdf_program]")
{
    if (!canTry())
        return;
    const FakePdfProgram fake(numberedPages(3));
    ProgramDesk desk(fake.finder());
    desk.step(desk.id, ContractAction::Submit);
    desk.step(desk.id, ContractAction::Approve);
    const auto file = desk.save();
    REQUIRE(file);
    CHECK(file->maker == PdfMaker::LibreOffice);
    CHECK_FALSE(file->instead);
    CHECK(file->pages == 3);
    CHECK(file->withoutCode.empty());
    const auto pages = readForeignPdf(file->bytes, 200);
    REQUIRE(pages);
    const QString number = desk.reread(desk.id).number;
    for (size_t i = 0; i < pages->size(); ++i) {
        const int page = static_cast<int>(i) + 1;
        const auto read = readPageCode((*pages)[i].picture);
        REQUIRE(read);
        CHECK(read->code == PageCode{number, 1, page, 3, digestOf(u"他页%1"_s.arg(page))});
        CHECK((*pages)[i].text.contains(u"他页%1"_s.arg(page)));
        CHECK((*pages)[i].text.contains(u"第1次打印"_s));
        CHECK_FALSE((*pages)[i].text.contains(u"草稿"_s));
    }
    const auto prints = desk.contracts.dossier(desk.office.admin, desk.id)->prints;
    REQUIRE(prints.size() == 1);
    CHECK(prints.front().lastPage == 3); // the pages that left the program
}

TEST_CASE("a draft says so on the pages of the other program too", "[pdf_program]")
{
    if (!canTry())
        return;
    const FakePdfProgram fake(numberedPages(1));
    ProgramDesk desk(fake.finder());
    const auto file = desk.save();
    REQUIRE(file);
    CHECK(readForeignPdf(file->bytes, 50)->front().text.contains(u"草稿"_s));
}

TEST_CASE("where the other program fails, the program makes the PDF itself and says why", "[pdf_program]")
{
    if (!canTry())
        return;
    for (const auto& [habit, code] :
         {std::pair{Habit::Fails, u"pdf_program.failed"_s}, std::pair{Habit::WritesNonsense, u"pdf.not_readable"_s}}) {
        const FakePdfProgram fake(numberedPages(1), habit);
        ProgramDesk desk(fake.finder());
        const auto file = desk.save();
        REQUIRE(file);
        CHECK(file->maker == PdfMaker::Own);
        REQUIRE(file->instead);
        CHECK(file->instead->code == code);
        CHECK(file->print == 1);
        CHECK(readForeignPdf(file->bytes, 50)->front().text.contains(desk.customer.name));
    }
    ProgramDesk desk([] { return std::vector<PdfProgram>{}; });
    const auto file = desk.save();
    REQUIRE(file);
    CHECK(file->instead->code == u"pdf_program.not_found"_s);
}

TEST_CASE("stopping the other program makes no PDF and no print", "[pdf_program]")
{
    if (!canTry())
        return;
    const FakePdfProgram fake(numberedPages(1), Habit::Hangs);
    ProgramDesk desk(fake.finder());
    JobHandle handle;
    handle.cancel();
    JobContext job(handle, {}, {});
    const auto file = desk.service.exportFile(desk.office.admin, desk.id, PrintWay::Pdf, 1, job);
    REQUIRE_FALSE(file);
    CHECK(file.error().kind == ErrorKind::Cancelled);
    CHECK(desk.contracts.dossier(desk.office.admin, desk.id)->prints.empty());
}
