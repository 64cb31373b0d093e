// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace cdesk {

/// A zip of these named entries in this order. The same entries always give the same bytes.
/// Errors: docx.not_written
Result<QByteArray> zipOf(const std::vector<std::pair<QString, QByteArray>>& entries);

} // namespace cdesk
