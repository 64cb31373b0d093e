// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ChangeSet.h"

#include <QObject>

namespace cdesk {

/// The only source of change signals: emitted once per committed write, never before. Emitted on the database
/// thread; receivers elsewhere get it queued on their own.
class ChangeFeed final : public QObject {
    Q_OBJECT

public:
    explicit ChangeFeed(QObject* parent = nullptr);

Q_SIGNALS:
    void changed(const cdesk::ChangeSet& changes);

private:
    friend class Session;
    void publish(const ChangeSet& changes) { Q_EMIT changed(changes); }
};

} // namespace cdesk
