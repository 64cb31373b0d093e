// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/ZipHandles.h"

namespace cdesk {

ZipArchive openZip(zip_source_t* source, int flags)
{
    zip_source_keep(source);
    ZipArchive archive{zip_open_from_source(source, flags, nullptr)};
    if (!archive)
        zip_source_free(source);
    return archive;
}

std::optional<QByteArray> zipContent(zip_source_t* source)
{
    if (zip_source_open(source) != 0)
        return std::nullopt;
    QByteArray bytes;
    QByteArray slice(256 << 10, Qt::Uninitialized);
    zip_int64_t got = 0;
    while ((got = zip_source_read(source, slice.data(), static_cast<zip_uint64_t>(slice.size()))) > 0)
        bytes.append(slice.constData(), got);
    zip_source_close(source);
    if (got < 0)
        return std::nullopt;
    return bytes;
}

} // namespace cdesk
