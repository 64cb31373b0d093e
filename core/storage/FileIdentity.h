// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cdesk {

/// Which file a path names: stays the same while the file is written, differs once another one stands there.
struct FileIdentity {
    quint64 volume = 0;
    quint64 number = 0;
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// Asks by name alone, without opening the file; nothing when there is none.
std::optional<FileIdentity> fileIdentity(const QString& path);

} // namespace cdesk
