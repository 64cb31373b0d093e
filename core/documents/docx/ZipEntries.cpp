// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/ZipEntries.h"

#include "core/documents/docx/ZipHandles.h"

#include <cstdlib>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

bool isUnsafe(const QString& name)
{
    return name.startsWith(u'/') || name.contains(u':') || name.contains(QChar(0)) ||
           name.split(u'/').contains(u".."_s);
}

} // namespace

Result<ZipEntries> ZipEntries::open(const QByteArray& bytes, const ZipLimits& limits)
{
    const ZipSource source{
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr)};
    const ZipArchive archive = openZip(source.get(), ZIP_RDONLY);
    if (!archive)
        return invalid(u"docx.broken"_s);
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.entries)
        return invalid(u"docx.too_many_parts"_s, {}, QString::number(count));

    ZipEntries entries;
    entries.m_bytes = bytes;
    entries.m_limits = limits;
    quint64 total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(archive.get(), i, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) || !stat.name)
            return invalid(u"docx.broken"_s);
        const QString stored = QString::fromUtf8(stat.name);
        const QString name = QString(stored).replace(u'\\', u'/');
        if (isUnsafe(name))
            return invalid(u"docx.unsafe_name"_s, {}, name);
        // Part names differ in more than letter case, says the package standard.
        if (entries.m_spelling.contains(name.toLower()))
            return invalid(u"docx.duplicate_part"_s, {}, name);
        if (stat.encryption_method != ZIP_EM_NONE)
            return invalid(u"docx.encrypted"_s, {}, name);
        total += stat.size;
        if (stat.size > static_cast<quint64>(limits.partBytes) || total > static_cast<quint64>(limits.totalBytes))
            return invalid(u"docx.too_large"_s, {}, name);
        entries.m_spelling.insert(name.toLower(), name);
        if (stored != name)
            entries.m_backslashed.insert(name, i);
        if (name.endsWith(u'/'))
            continue;
        entries.m_names.append(name);
        entries.m_index.insert(name, i);
        entries.m_sizes.insert(name, static_cast<qint64>(stat.size));
        entries.m_checkSums.insert(name, stat.crc);
    }
    return entries;
}

Result<QByteArray> ZipEntries::read(const QString& name) const
{
    const auto found = m_index.constFind(name);
    if (found == m_index.cend())
        return invalid(u"docx.part_missing"_s, {}, name);
    const ZipSource source{
        zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, nullptr)};
    const ZipArchive archive = openZip(source.get(), ZIP_RDONLY);
    const Entry entry{archive ? zip_fopen_index(archive.get(), *found, 0) : nullptr};
    if (!entry)
        return invalid(u"docx.broken"_s, {}, name);

    QByteArray content;
    QByteArray slice(256 << 10, Qt::Uninitialized);
    while (true) {
        const zip_int64_t got = zip_fread(entry.get(), slice.data(), static_cast<zip_uint64_t>(slice.size()));
        if (got < 0)
            return invalid(u"docx.broken"_s, {}, name);
        if (got == 0)
            break;
        content.append(slice.constData(), got);
        if (content.size() > m_limits.partBytes)
            return invalid(u"docx.too_large"_s, {}, name);
    }
    // The sum of the announced sizes was checked at opening; an entry that unpacks to another size lied about it.
    zip_stat_t stat;
    if (zip_stat_index(archive.get(), *found, 0, &stat) != 0 || stat.size != static_cast<quint64>(content.size()))
        return invalid(u"docx.broken"_s, {}, name);
    return content;
}

Result<QByteArray> ZipEntries::withReplaced(const QHash<QString, QByteArray>& changed) const
{
    if (changed.isEmpty())
        return m_bytes;
    // The library writes over the buffer and may free its beginning whoever owns it: it gets one of its own.
    void* copy = std::malloc(static_cast<size_t>(m_bytes.size()));
    if (!copy)
        return invalid(u"docx.too_large"_s);
    std::memcpy(copy, m_bytes.constData(), static_cast<size_t>(m_bytes.size()));
    const ZipSource source{zip_source_buffer_create(copy, static_cast<zip_uint64_t>(m_bytes.size()), 1, nullptr)};
    ZipArchive archive = openZip(source.get(), 0);
    if (!archive)
        return invalid(u"docx.broken"_s);
    for (auto renamed = m_backslashed.cbegin(); renamed != m_backslashed.cend(); ++renamed) {
        if (zip_file_rename(archive.get(), *renamed, renamed.key().toUtf8().constData(), ZIP_FL_ENC_UTF_8) != 0)
            return invalid(u"docx.broken"_s, {}, renamed.key());
    }
    QStringList names = changed.keys();
    names.sort(); // parts that are added shall always come in the same order
    for (const QString& name : names) {
        const QByteArray& bytes = *changed.constFind(name);
        zip_source_t* content =
            zip_source_buffer(archive.get(), bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const auto found = m_index.constFind(name);
        zip_int64_t index = -1;
        if (content && found == m_index.cend())
            index = zip_file_add(archive.get(), name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        else if (content && zip_file_replace(archive.get(), *found, content, 0) == 0)
            index = static_cast<zip_int64_t>(*found);
        if (index < 0) {
            zip_source_free(content);
            return invalid(u"docx.broken"_s, {}, name);
        }
        // A fixed time keeps the result the same for the same input, byte for byte.
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, 0x21, 0);
    }
    if (zip_close(archive.get()) != 0)
        return invalid(u"docx.broken"_s);
    static_cast<void>(archive.release()); // closed above

    auto result = zipContent(source.get());
    return result ? Result<QByteArray>(std::move(*result)) : invalid(u"docx.broken"_s);
}

} // namespace cdesk
