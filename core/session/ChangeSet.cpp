// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ChangeSet.h"

#include "core/base/CodeTable.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kCodes = {"company"_L1,        "customer"_L1, "template"_L1,      "contract"_L1, "document"_L1,
                               "archive_record"_L1, "reminder"_L1, "reminder_rule"_L1, "setting"_L1,  "import"_L1,
                               "draft"_L1,          "office"_L1,   "clause"_L1,        "user"_L1,     "role"_L1};

} // namespace

QLatin1StringView toCode(EntityKind kind)
{
    return codeOf(kCodes, kind);
}

bool fromCode(QStringView code, EntityKind& kind)
{
    return findCode(kCodes, code, kind);
}

bool ChangeSet::touches(EntityKind kind) const
{
    return std::any_of(changes.begin(), changes.end(), [kind](const Change& change) { return change.kind == kind; });
}

std::vector<qint64> ChangeSet::idsOf(EntityKind kind) const
{
    std::vector<qint64> ids;
    for (const Change& change : changes)
        if (change.kind == kind)
            ids.push_back(change.id);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace cdesk
