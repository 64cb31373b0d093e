// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/LoginBrake.h"

#include "core/base/Clock.h"
#include "core/storage/DurableFile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

int loginDelaySeconds(int failures)
{
    constexpr int kFree = 2; // mistyped
    constexpr int kLongest = 60;
    if (failures <= kFree)
        return 0;
    return failures - kFree >= 6 ? kLongest : 1 << (failures - kFree);
}

LoginBrake::Refusals LoginBrake::read() const
{
    constexpr qint64 kMostBytes = 4096;
    constexpr int kMostCounted = 1'000'000;
    const auto bytes = readFile(m_path, kMostBytes);
    if (!bytes)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    return {std::clamp(json.value(u"refused"_s).toInt(), 0, kMostCounted), json.value(u"last_utc_ms"_s).toInteger()};
}

int LoginBrake::refused() const
{
    return read().count;
}

int LoginBrake::waitSeconds() const
{
    constexpr qint64 kMsASecond = 1000;
    const Refusals refusals = read();
    const qint64 delayMs = loginDelaySeconds(refusals.count) * kMsASecond;
    const qint64 gone = m_clock.nowUtcMs() - refusals.lastUtcMs;
    if (gone < 0) // the clock was put back: the wait begins anew, or it would last until the clock has caught up
        write({refusals.count, m_clock.nowUtcMs()});
    return static_cast<int>((std::max<qint64>(0, delayMs - std::max<qint64>(0, gone)) + kMsASecond - 1) / kMsASecond);
}

void LoginBrake::write(const Refusals& refusals) const
{
    const QJsonObject json{{u"refused"_s, refusals.count}, {u"last_utc_ms"_s, refusals.lastUtcMs}};
    static_cast<void>(durableReplace(m_path, QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

void LoginBrake::noteRefusal() const
{
    write({read().count + 1, m_clock.nowUtcMs()});
}

void LoginBrake::release() const
{
    QFile::remove(m_path);
}

} // namespace cdesk
