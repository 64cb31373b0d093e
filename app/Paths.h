// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk {

/// Where the program keeps things for this user.
struct Paths {
    QString defaultOffice; ///< the office of a new user
    QString sampleOffice;  ///< the sample, apart from the real one
    QString viewState;     ///< INI file of widths, columns, last folders
    QString seenLogs;      ///< how far the logs of offices went when they were open last, outside every office
    QString log;           ///< log file, without customers' data

    static Paths ofUser();
};

} // namespace cdesk
