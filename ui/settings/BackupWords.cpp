// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupWords.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("cdesk::ui::BackupWords", source);
}

QDateTime timeOf(const BackupInfo& backup)
{
    return QDateTime::fromMSecsSinceEpoch(backup.manifest.createdUtcMs);
}

} // namespace

QString backupTimeText(const BackupInfo& backup)
{
    return timeOf(backup).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString backupReasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::ByHand:
        return translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "By hand"));
    case BackupReason::Closing:
        return translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "On closing"));
    case BackupReason::Interval:
        return translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "While working"));
    case BackupReason::Upgrade:
        return translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "Before an upgrade"));
    case BackupReason::Import:
        return translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "Before an import"));
    case BackupReason::KeyChange:
        return translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "Before a change of the data key"));
    case BackupReason::Restore:
        return translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "Before a restore"));
    }
    return {};
}

Chip backupStateChip(const BackupInfo& backup)
{
    if (!backup.check)
        return {translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "Not verified")), Tone::Warning, {}};
    return backup.isVerified()
               ? Chip{translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "Verified")), Tone::Success, {}}
               : Chip{translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "Damaged")), Tone::Danger, {}};
}

Tone newestBackupTone(const std::vector<BackupInfo>& newestFirst, qint64 nowUtcMs, bool hasChanged)
{
    constexpr qint64 kOldMs = 24LL * 3'600'000;
    if (newestFirst.empty())
        return Tone::Neutral; // the first one comes with the first hours of work
    if (newestFirst.front().check && !newestFirst.front().isVerified())
        return Tone::Danger;
    return hasChanged && nowUtcMs - newestFirst.front().manifest.createdUtcMs > kOldMs ? Tone::Danger : Tone::Neutral;
}

QString newestBackupText(const std::vector<BackupInfo>& newestFirst, QDate today)
{
    if (newestFirst.empty())
        return translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "No backup yet"));
    const BackupInfo& newest = newestFirst.front();
    const QDateTime made = timeOf(newest);
    const QString when = made.toString(made.date() == today ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
    if (!newest.check)
        return translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "Backup %1 not verified")).arg(when);
    return (newest.isVerified() ? translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "Backup %1 verified"))
                                : translated(QT_TRANSLATE_NOOP("cdesk::ui::BackupWords", "Backup %1 damaged")))
        .arg(when);
}

} // namespace cdesk::ui
