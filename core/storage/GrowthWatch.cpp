// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/GrowthWatch.h"

#include <QFileInfo>

#include <chrono>
#include <system_error>

namespace cdesk {

GrowthWatch::GrowthWatch(QString path, std::function<void(qint64 bytes)> tell)
    : m_path{std::move(path)}, m_tell{std::move(tell)}
{
    if (!m_tell)
        return;
    try {
        m_thread = std::thread([this] { watch(); });
    } catch (const std::system_error&) { // no thread to be had: the work goes on, and nothing is told of it
    }
}

GrowthWatch::~GrowthWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_end.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void GrowthWatch::watch()
{
    constexpr std::chrono::milliseconds kLookEvery{100};
    std::unique_lock lock(m_mutex);
    while (!m_end.wait_for(lock, kLookEvery, [this] { return m_isOver; }))
        m_tell(QFileInfo(m_path).size());
}

} // namespace cdesk
