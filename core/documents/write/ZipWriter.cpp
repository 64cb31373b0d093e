// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/ZipWriter.h"

#include "core/documents/docx/ZipHandles.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Result<QByteArray> zipOf(const std::vector<std::pair<QString, QByteArray>>& entries)
{
    const ZipSource target{zip_source_buffer_create(nullptr, 0, 0, nullptr)};
    ZipArchive archive = openZip(target.get(), ZIP_TRUNCATE);
    if (!archive)
        return invalid(u"docx.not_written"_s);
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
    auto bytes = zipContent(target.get());
    return bytes ? Result<QByteArray>(std::move(*bytes)) : invalid(u"docx.not_written"_s);
}

} // namespace cdesk
