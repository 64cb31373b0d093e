// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/OfficeHealth.h"

#include "core/storage/Database.h"

namespace cdesk {

namespace {

constexpr qint64 kMegabyte = 1 << 20;
constexpr qint64 kLittle = 200 * kMegabyte;
constexpr qint64 kHardly = 50 * kMegabyte;

} // namespace

DiskRoom diskRoom(qint64 freeBytes)
{
    if (freeBytes < 0 || freeBytes >= kLittle)
        return DiskRoom::Enough;
    return freeBytes < kHardly ? DiskRoom::Hardly : DiskRoom::Little;
}

Result<std::optional<CutOffReport>> checkAfterCutOff(const Session& session, const Actor& actor)
{
    using Answer = Result<std::optional<CutOffReport>>;
    return session.read(actor, Permission::ViewOffice, [](const Database& database) -> Answer {
        if (!database.wasCutOff())
            return std::nullopt;
        const OfficeCheckRepository check(database);
        return CutOffReport{check.quickFindings(), check.keptInputs()};
    });
}

} // namespace cdesk
