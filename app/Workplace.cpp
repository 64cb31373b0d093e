// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Workplace.h"

namespace cdesk {

Workplace::Workplace(std::unique_ptr<Office> opened, FontCatalog* fonts)
    : office{std::move(opened)}, ledger{std::make_unique<Ledger>(office->clock(), officeSources())},
      settings{office->session()}, templates{office->session(), office->files()}, clauses{office->session(),
                                                                                          office->files()},
      contracts{office->session()}, drafting{office->session(), office->files(), fonts, installedPdfPrograms},
      ownTexts{office->session(), office->files()}, papers{office->session(), office->files(), installedTextReader},
      reminders{office->session()}, companies{office->session()}, customers{office->session()},
      customerMerges{office->session()}, customerImports{office->session(),
                                                         [this](const Actor& actor, JobContext& job) {
                                                             return backups.createBefore(actor, BackupReason::Import,
                                                                                         job);
                                                         }},
      customerBulk{office->session()}, formDrafts{office->session()}, archive{office->session()},
      archiveReports{office->session()}, documents{office->session(), office->files()}, backups{*office},
      audit{*office}, users{office->session()}, accounts{*office}, warnings{office->session()}, rightsReviews{
                                                                                                    office->session()}
{
    ledger->readFor(office->actor());
    office->session().addObserver(*ledger);
}

Result<std::shared_ptr<Workplace>> Workplace::start(const OfficeFolder& folder, const Clock& clock, FontCatalog* fonts,
                                                    const std::optional<Credentials>& credentials,
                                                    const NewOffice& wish)
{
    const bool isNew = !folder.holdsOffice();
    auto office = isNew ? Office::create(folder, clock, wish.protection, wish.person)
                        : Office::open(folder, clock, credentials, backupBeforeUpgrade(folder, clock));
    if (!office)
        return passOn(office);
    std::shared_ptr<Workplace> workplace(new Workplace(std::move(*office), fonts));
    if (isNew) {
        // Clauses first, so that they are recognised in the templates.
        const Actor& owner = workplace->office->actor();
        if (const auto clauses = workplace->clauses.installShippedClauses(owner); !clauses)
            return passOn(clauses);
        if (const auto shipped = workplace->templates.installShippedTemplates(owner); !shipped)
            return passOn(shipped);
        auto settings = workplace->settings.read(owner);
        if (!settings)
            return passOn(settings);
        settings->officeName = wish.name;
        if (const auto named = workplace->settings.save(owner, *settings); !named)
            return passOn(named);
    }
    if (const auto begun = workplace->ledger->glance(workplace->office->database()); !begun)
        return passOn(begun);
    return workplace;
}

} // namespace cdesk
