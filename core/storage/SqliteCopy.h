// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

struct sqlite3;

namespace cdesk {

enum class CopyEnd {
    Whole,
    GivenUp,
    Failed,    ///< the target's connection knows the reason
    Unflushed, ///< the disk did not take what was written
};

/// Copies the database of one connection into that of another, a slice of 100 pages at a time. What @p from saves
/// between two slices goes into the copy too, and what was copied is brought onto the disk little by little. @p step is
/// called after each slice and gives up by answering false.
CopyEnd copyInSlices(sqlite3* from, sqlite3* to, const std::function<bool(qint64 done, qint64 total)>& step);

} // namespace cdesk
