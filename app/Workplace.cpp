// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Workplace.h"

namespace cdesk {

Workplace::Workplace(std::unique_ptr<Office> opened)
    : office{std::move(opened)}, ledger{std::make_unique<Ledger>(office->clock(), officeSources())},
      settings{office->session()}, contracts{office->session()}, reminders{office->session()},
      companies{office->session()}, customers{office->session()}, customerMerges{office->session()},
      customerImports{office->session()}, formDrafts{office->session()}, archive{office->session()},
      archiveReports{office->session()}, backups{*office}
{
    office->session().addObserver(*ledger);
}

Result<std::shared_ptr<Workplace>> Workplace::start(const OfficeFolder& folder, const Clock& clock)
{
    auto office = folder.holdsOffice() ? Office::open(folder, clock, backupBeforeUpgrade(folder, clock))
                                       : Office::create(folder, clock);
    if (!office)
        return passOn(office);
    std::shared_ptr<Workplace> workplace(new Workplace(std::move(*office)));
    JobContext whole;
    if (const auto loaded = workplace->ledger->load(workplace->office->database(), whole); !loaded)
        return passOn(loaded);
    return workplace;
}

} // namespace cdesk
