// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/ZipWriter.h"

#include "core/base/SecretBytes.h"
#include "core/documents/docx/ZipHandles.h"

#include <cstring>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// What is done to each entry once it is in the archive; false when that fails.
using Finish = std::function<bool(zip_t* archive, zip_uint64_t index)>;

Result<QByteArray> zipped(const std::vector<std::pair<QString, QByteArray>>& entries, const Finish& finish)
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
        if (!finish(archive.get(), static_cast<zip_uint64_t>(index)))
            return invalid(u"docx.not_written"_s, {}, name);
    }
    if (zip_close(archive.get()) != 0)
        return invalid(u"docx.not_written"_s);
    static_cast<void>(archive.release()); // closed above
    auto bytes = zipContent(target.get());
    return bytes ? Result<QByteArray>(std::move(*bytes)) : invalid(u"docx.not_written"_s);
}

} // namespace

Result<QByteArray> zipOf(const std::vector<std::pair<QString, QByteArray>>& entries)
{
    // A fixed time keeps the result the same for the same input.
    return zipped(entries, [](zip_t* archive, zip_uint64_t index) {
        return zip_file_set_dostime(archive, index, 0, 0x21, 0) == 0;
    });
}

Result<QByteArray> encryptedZipOf(const QString& name, const QByteArray& bytes, const SecretBytes& password)
{
    if (!zip_encryption_method_supported(ZIP_EM_AES_256, 1))
        return fault(u"export.no_encryption"_s);
    SecretBytes letters(password.size() + 1); // ends in a zero
    std::memcpy(letters.data(), password.data(), static_cast<size_t>(password.size()));
    return zipped({{name, bytes}}, [&](zip_t* archive, zip_uint64_t index) {
        return zip_file_set_encryption(archive, index, ZIP_EM_AES_256, reinterpret_cast<const char*>(letters.data())) ==
               0;
    });
}

} // namespace cdesk
