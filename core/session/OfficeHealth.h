// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/OfficeCheckRepository.h"
#include "core/session/Session.h"
#include "core/storage/DurableFile.h"

#include <functional>

namespace cdesk {

/// How much may still be written where the office lies.
enum class DiskRoom {
    Enough,
    Little, ///< under 200 MB: worth a warning
    Hardly, ///< under 50 MB: nothing is saved any more, while what there is can still be saved whole
};
/// @p freeBytes as freeBytes() tells it; unknown room counts as enough.
DiskRoom diskRoom(qint64 freeBytes);

/// Bytes that may still be written where a folder lies; -1: nobody knows.
using FreeSpace = std::function<qint64(const QString& folder)>;

/// Why nothing may be saved where the office lies, as it is now: the office file was removed or replaced, or the disk
/// is nearly full (storage.little_room). Tells the session, which then refuses to write until it is over. An office
/// that could only be opened for reading is written again when what kept it from that is gone.
std::optional<Error> lookAtPlace(Session& session, Database& database, const QString& folder,
                                 const FreeSpace& freeSpace = freeBytes);

/// 16 MB set aside in the office's folder while there is enough room, and given back when there is hardly any: what
/// was saved can then still be brought into its place.
void keepReserve(const QString& folder, DiskRoom room);

/// Whether a file system of this type lies on another computer, where locks may not hold: `nfs4`, `cifs` …
bool isNetworkFileSystem(const QByteArray& type);
/// Whether the office's folder lies on another computer.
bool liesOnNetwork(const QString& folder);

/// Whether both folders go when one disk goes; not for an empty or missing one.
bool liesOnSameDisk(const QString& folder, const QString& other);

/// What was found when an office was opened whose last user did not close it: a crash, a power cut.
struct CutOffReport {
    std::vector<OfficeFinding> findings; ///< of the engine's quick check; empty: all holds
    qint64 keptInputs = 0;               ///< forms whose unsaved text was kept
};
/// Nothing when the office was closed as it should. Slow on large offices: a job. Errors: storage.*
Result<std::optional<CutOffReport>> checkAfterCutOff(const Session& session, const Actor& actor);

} // namespace cdesk
