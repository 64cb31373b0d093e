// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <zip.h>

#include <memory>
#include <optional>

namespace cdesk {

struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
/// An archive being read or made; what was not closed is thrown away.
using ZipArchive = std::unique_ptr<zip_t, DiscardArchive>;
/// The bytes below an archive.
using ZipSource = std::unique_ptr<zip_source_t, FreeSource>;

/// The archive takes one reference of the source; the other stays with the caller, who reads the result from it. Null
/// when it is no archive.
ZipArchive openZip(zip_source_t* source, int flags);
/// What the source holds after the archive over it was closed; nothing when it can't be read.
std::optional<QByteArray> zipContent(zip_source_t* source);

} // namespace cdesk
