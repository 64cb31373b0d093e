// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace cdesk {

/// Tells how large a file has grown, again and again until it is destroyed: for work in one piece that itself tells
/// nothing of how far it is. The file is never opened, only asked for its size.
class GrowthWatch {
public:
    /// @p tell is called on a thread of its own, and never after the end; null: nothing is watched.
    GrowthWatch(QString path, std::function<void(qint64 bytes)> tell);
    ~GrowthWatch();
    GrowthWatch(const GrowthWatch&) = delete;
    GrowthWatch& operator=(const GrowthWatch&) = delete;

private:
    void watch();

    QString m_path;
    std::function<void(qint64 bytes)> m_tell;
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_isOver = false;
    std::thread m_thread; ///< last: starts when all else stands
};

} // namespace cdesk
