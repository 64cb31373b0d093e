// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/JobContext.h"

#include <QElapsedTimer>

namespace cdesk {

bool JobContext::step(qint64 done, qint64 total)
{
    if (m_handle.isCancelled())
        return false;
    if (m_letOthersThrough)
        m_letOthersThrough();
    return stepAlone(done, total);
}

bool JobContext::stepAlone(qint64 done, qint64 total)
{
    QElapsedTimer now;
    now.start();
    constexpr qint64 kTellEveryMs = 50;
    const qint64 nowMs = now.msecsSinceReference();
    if (m_progress && (nowMs - m_lastToldMs >= kTellEveryMs || done == total)) {
        m_lastToldMs = nowMs;
        m_progress(done, total);
    }
    return !m_handle.isCancelled();
}

} // namespace cdesk
