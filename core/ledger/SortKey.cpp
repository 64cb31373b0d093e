// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/SortKey.h"

#include "core/ledger/SearchText.h"

namespace cdesk {

QByteArray sortKey(TextOrder order, QStringView text)
{
    Q_UNUSED(order)
    return foldForSearch(text).toUtf8();
}

} // namespace cdesk
