// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace cdesk {

/// How the window was started.
struct CommandLine {
    QString office;            ///< `--office DIR`; empty: the one used last, else the default
    QString language;          ///< `--lang zh_CN|en`; empty: as chosen, else by locale
    QString lightness;         ///< `--lightness light|dark|system`; empty: as chosen
    bool inBackground = false; ///< `--background`: into the tray, as at login

    /// Ends the program with a message on unknown options.
    static CommandLine parse(const QStringList& arguments);
};

} // namespace cdesk
