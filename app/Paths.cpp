// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Paths.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Paths Paths::ofUser()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/contractdesk"_s;
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/contractdesk"_s;
    return {.defaultOffice = data + u"/office"_s,
            .sampleOffice = data + u"/sample"_s,
            .viewState = config + u"/window.ini"_s,
            .seenLogs = config + u"/seen-logs.json"_s,
            .log = data + u"/contractdesk.log"_s};
}

} // namespace cdesk
