// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/SortKey.h"

#include "core/base/Pinyin.h"
#include "core/ledger/SearchText.h"

namespace cdesk {

QByteArray sortKey(TextOrder order, QStringView text)
{
    if (text.isEmpty())
        return {};
    if (order == TextOrder::Pinyin)
        return pinyinSortKey(text).toUtf8();
    return foldForSearch(text).toUtf8();
}

} // namespace cdesk
