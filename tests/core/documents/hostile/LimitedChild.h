// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace cdesk::test {

/// What a piece of work in a process of its own came to.
struct ChildResult {
    QString answer;       ///< what the work returned; "killed …" when the limits ended it
    double seconds = 0;   ///< of processor time
    qint64 megabytes = 0; ///< by which its memory grew at most
};

/// Runs @p work in a copy of this process that may use so much more memory and so much processor time, and no more.
ChildResult runLimited(const std::function<QString()>& work, int megabytes, int seconds);

} // namespace cdesk::test
