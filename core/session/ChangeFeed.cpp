// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ChangeFeed.h"

namespace cdesk {

ChangeFeed::ChangeFeed(QObject* parent) : QObject{parent}
{
    qRegisterMetaType<ChangeSet>();
}

} // namespace cdesk
