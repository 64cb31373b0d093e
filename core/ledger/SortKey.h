// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerColumn.h"

#include <QByteArray>
#include <QStringView>

namespace cdesk {

/// Bytes whose order is the order of the texts; empty texts have an empty key.
QByteArray sortKey(TextOrder order, QStringView text);

} // namespace cdesk
