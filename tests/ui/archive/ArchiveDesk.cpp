// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/archive/ArchiveDesk.h"

#include "core/archive/ArchiveReport.h"
#include "core/contracts/ContractService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "tests/support/Catch.h"
#include "tests/support/core/SampleContract.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

std::shared_ptr<FontCatalog> installedFonts()
{
    static const auto fonts = FontCatalog::create().value();
    return fonts;
}

} // namespace

ArchiveDesk::ArchiveDesk(int count)
    : archive{office.session}, documents{office.session, office.office->files()}, m_reports{
                                                                                      std::make_unique<ArchiveReport>(
                                                                                          office.session)}
{
    Database& database = office.database;
    database.execute(u"INSERT INTO company (id, name, is_default) VALUES (1, '我方公司', 1)"_s);
    database.execute(u"INSERT INTO customer (id, name, kind, status, py_sort, name_key, created_utc_ms, updated_utc_ms)"
                     " VALUES (1, '北岭机械有限公司', 'enterprise', 'active', 'x', 'x', 0, 0)"_s);
    ContractService contracts(office.session);
    for (int i = 0; i < count; ++i) {
        Contract form = sampleContract();
        form.companyId = CompanyId{1};
        form.customerId = CustomerId{1};
        const ContractId id = contracts.draft(office.admin, form).value();
        REQUIRE(contracts.act(office.admin, id, Revision{1}, ContractAction::TakeIn,
                              {.today = {}, .day = QDate(2026, 1, 1 + i % 28), .comment = {}, .values = {}}));
    }
    office.session.addObserver(ledger);
    JobContext job;
    REQUIRE(ledger.load(database, job));
    page = new ArchivePage(context, ArchiveServices{archive, *m_reports, installedFonts()}, documents);
    page->resize(1200, 700);
    page->show();
    page->entered();
}

ArchiveDesk::~ArchiveDesk()
{
    delete page;
}

void ArchiveDesk::fileAll()
{
    for (const WaitingContract& contract : waiting()) {
        ArchiveRecord record = archive.propose(office.admin, contract.id).value();
        if (record.place.isEmpty())
            record.place = {u"档案室"_s, u"A03"_s, u"12"_s, u"01"_s};
        REQUIRE(archive.file(office.admin, contract.id, record));
    }
}

void ArchiveDesk::press(const QString& action) const
{
    auto* found = page->findChild<QAction*>(action);
    REQUIRE(found);
    REQUIRE(found->isEnabled());
    found->trigger();
}

void ArchiveDesk::click(const QString& button) const
{
    auto* found = page->findChild<QPushButton*>(button);
    REQUIRE(found);
    REQUIRE(found->isEnabled());
    found->click();
}

QString ArchiveDesk::fieldText(const QString& field) const
{
    return page->findChild<QLineEdit*>(field)->text();
}

void ArchiveDesk::type(const QString& field, const QString& text) const
{
    page->findChild<QLineEdit*>(field)->setText(text);
}

} // namespace cdesk::ui
