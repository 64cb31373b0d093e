// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/KeyRing.h"

#include <QObject>

namespace cdesk {

class Clock;
class Dispatcher;

namespace ui {
class FileDialogs;
class LoginPage;
} // namespace ui

/// Brings an encrypted backup back as a new office: password or recovery code on the page, then the new place, then
/// verified and restored. Lives as long as the page.
class BackupDoor final : public QObject {
    Q_OBJECT

public:
    BackupDoor(QString backup, ui::LoginPage& page, Dispatcher& dispatcher, const Clock& clock, ui::FileDialogs& files);

Q_SIGNALS:
    /// @p credentials open the office at once; null after the recovery code: somebody has to get a password first.
    void restored(const QString& folder, const std::shared_ptr<const cdesk::Credentials>& credentials);

private:
    void open(const std::shared_ptr<const Credentials>& credentials);
    void askPlace(const std::shared_ptr<const Credentials>& credentials, const std::shared_ptr<const Unlocked>& keys);
    void restore(const QString& target, const std::shared_ptr<const Credentials>& credentials,
                 const std::shared_ptr<const Unlocked>& keys);

    QString m_backup;
    ui::LoginPage& m_page;
    Dispatcher& m_dispatcher;
    const Clock& m_clock;
    ui::FileDialogs& m_files;
};

} // namespace cdesk
