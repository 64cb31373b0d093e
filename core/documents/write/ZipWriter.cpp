// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/ZipWriter.h"

#include <zip.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

Result<QByteArray> contentOf(zip_source_t* source)
{
    if (zip_source_open(source) != 0)
        return invalid(u"docx.not_written"_s);
    QByteArray bytes;
    QByteArray slice(256 << 10, Qt::Uninitialized);
    zip_int64_t got = 0;
    while ((got = zip_source_read(source, slice.data(), static_cast<zip_uint64_t>(slice.size()))) > 0)
        bytes.append(slice.constData(), got);
    zip_source_close(source);
    if (got < 0)
        return invalid(u"docx.not_written"_s);
    return bytes;
}

} // namespace

Result<QByteArray> zipOf(const std::vector<std::pair<QString, QByteArray>>& entries)
{
    const std::unique_ptr<zip_source_t, FreeSource> target{zip_source_buffer_create(nullptr, 0, 0, nullptr)};
    zip_source_keep(target.get()); // one reference is the archive's
    std::unique_ptr<zip_t, DiscardArchive> archive{zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr)};
    if (!archive) {
        zip_source_free(target.get());
        return invalid(u"docx.not_written"_s);
    }
    for (const auto& [name, bytes] : entries) {
        zip_source_t* content =
            zip_source_buffer(archive.get(), bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index =
            content ? zip_file_add(archive.get(), name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(content);
            return invalid(u"docx.not_written"_s, {}, name);
        }
        // A fixed time keeps the result the same for the same input.
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, 0x21, 0);
    }
    if (zip_close(archive.get()) != 0)
        return invalid(u"docx.not_written"_s);
    static_cast<void>(archive.release()); // closed above
    return contentOf(target.get());
}

} // namespace cdesk
