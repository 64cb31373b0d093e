// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"

namespace cdesk {
class Office;
}

namespace cdesk::ctl {

/// Files the paper of a contract: record and step of its life in one. @p settings are `KEY=VALUE` as for `archive
/// file`.
Exit filePaper(Call& call, Office& office, const QString& number, const QStringList& settings);

} // namespace cdesk::ctl
