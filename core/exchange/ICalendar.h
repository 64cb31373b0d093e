// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace cdesk {

/// A whole day with words, as calendars of other programs keep it.
struct CalendarEntry {
    QString uid; ///< the same each time it is exported, so that another import changes it and adds none
    QDate day;
    QString summary;     ///< one line
    QString description; ///< may have several lines
};

/// The entries as an iCalendar file (RFC 5545): UTF-8, lines of at most 75 octets, special characters escaped. Each
/// entry is a whole day that leaves the day free and rings at nine in the morning.
/// @param madeUtcMs when the file is made
QByteArray iCalendarFile(const std::vector<CalendarEntry>& entries, const QString& name, qint64 madeUtcMs);

} // namespace cdesk
