// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace cdesk::ui {

/// Whether the program starts in the background when the person logs in; only ever by their own choice.
class Autostart {
public:
    enum class State {
        Off,
        On,
        BlockedByDesktop, ///< switched off in the desktop's own settings; not ours to overrule
    };

    /// @param program path of the program; @param configFolder the user's folder of settings (~/.config),
    /// unused on Windows
    Autostart(QString program, QString configFolder);

    State state() const;
    /// @errors autostart.blocked_by_desktop, autostart.not_written (detail: the path)
    Result<void> turnOn() const;
    Result<void> turnOff() const;

private:
    QString m_program;
    QString m_folder;
};

} // namespace cdesk::ui
