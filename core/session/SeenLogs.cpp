// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SeenLogs.h"

#include "core/session/AuditRepository.h"
#include "core/storage/DurableFile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kLargestSeenFile = 1 << 20;

QJsonObject readSeen(const QString& file)
{
    const auto stored = readFile(file, kLargestSeenFile);
    return stored ? QJsonDocument::fromJson(*stored).object() : QJsonObject();
}

} // namespace

std::optional<AuditAnchor> SeenLogs::of(const QString& officeId) const
{
    const QJsonObject seen = readSeen(m_file).value(officeId).toObject();
    const AuditAnchor anchor{seen.value(u"seq"_s).toInteger(), seen.value(u"hash"_s).toString()};
    return anchor.seq > 0 && !anchor.hash.isEmpty() ? std::optional(anchor) : std::nullopt;
}

Result<void> SeenLogs::keep(const QString& officeId, const AuditAnchor& head) const
{
    QJsonObject all = readSeen(m_file);
    const QJsonObject seen{{u"seq"_s, head.seq}, {u"hash"_s, head.hash}};
    if (officeId.isEmpty() || all.value(officeId).toObject() == seen)
        return {};
    all.insert(officeId, seen);
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return fault(u"file.not_writable"_s, folder);
    return durableReplace(m_file, QJsonDocument(all).toJson());
}

std::optional<AuditBreak> breakAt(const AuditRepository& log, const AuditAnchor& anchor)
{
    const AuditAnchor head = log.head();
    if (head.seq < anchor.seq)
        return AuditBreak{head.seq + 1, u"audit.shortened"_s, {}, 0};
    if (!anchor.matches(log.hashAt(anchor.seq)))
        return AuditBreak{anchor.seq, u"audit.anchor_differs"_s, {}, 0};
    return std::nullopt;
}

} // namespace cdesk
