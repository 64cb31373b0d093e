// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/WorkbookPackage.h"

#include <QSet>

#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr qint64 kLongestRecord = 64LL << 20;

/// Workbooks never declare a document type; whoever does wants entities expanded.
Result<void> refuseDocumentType(QByteArrayView xml, const QString& part)
{
    if (xml.indexOf("<!DOCTYPE") >= 0 || xml.indexOf("<!ENTITY") >= 0)
        return invalid(u"table.dtd"_s, {}, part);
    return {};
}

/// Adds up to kPiece unpacked bytes to @p buffer; the number added, 0 at the end, -1 on damage.
qint64 addPiece(zip_file* file, QByteArray& buffer)
{
    const qsizetype before = buffer.size();
    buffer.resize(before + kPiece);
    const qint64 got = zip_fread(file, buffer.data() + before, static_cast<zip_uint64_t>(kPiece));
    buffer.resize(before + static_cast<qsizetype>(std::max<qint64>(got, 0)));
    return got;
}

/// Place of the first `<record` or `<x:record` in @p xml, with its prefix; -1 when there is none yet.
std::pair<qsizetype, QByteArray> firstRecord(QByteArrayView xml, const QByteArray& record)
{
    for (qsizetype at = xml.indexOf(record); at > 0; at = xml.indexOf(record, at + 1)) {
        const qsizetype behind = at + record.size();
        if (behind >= xml.size() || !QByteArrayView(" >/\t\r\n").contains(xml[behind]))
            continue;
        qsizetype open = at - 1;
        while (open > 0 && xml[at - 1] == ':' && xml[open] != '<' && xml[open] != '/' && xml[open] != ' ')
            --open;
        if (xml[open] == '<')
            return {open, xml.sliced(open + 1, at - open - 1).toByteArray()};
    }
    return {-1, {}};
}

/// A part that was cut off does not end with the end tag of its root.
bool endsWithRoot(const QByteArray& tail, const QByteArray& root)
{
    const QByteArray trimmed = tail.trimmed();
    const QByteArray lastTag = trimmed.mid(trimmed.lastIndexOf('<'));
    const bool closes = lastTag.startsWith("</") && lastTag.endsWith(QByteArray(root + '>'));
    const bool isEmptyElement = lastTag.contains(root) && lastTag.endsWith("/>");
    return closes || isEmptyElement;
}

} // namespace

void WorkbookPackage::CloseZip::operator()(zip* archive) const
{
    zip_discard(archive);
}

void WorkbookPackage::CloseFile::operator()(zip_file* file) const
{
    zip_fclose(file);
}

Result<WorkbookPackage> WorkbookPackage::open(const QByteArray& bytes)
{
    if (bytes.size() > kLargestFile)
        return invalid(u"table.too_large"_s);
    WorkbookPackage package;
    package.m_bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(package.m_bytes.constData(),
                                                    static_cast<zip_uint64_t>(package.m_bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return invalid(u"table.broken"_s);
    }
    package.m_archive.reset(archive);
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > kMostEntries)
        return invalid(u"table.too_large"_s);
    QSet<QByteArray> names;
    for (zip_int64_t i = 0; i < count; ++i) {
        const QByteArray name = zip_get_name(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        if (names.contains(name)) // two readers of such a file would see two different tables
            return invalid(u"table.broken"_s, {}, QString::fromUtf8(name));
        names.insert(name);
    }
    if (names.isEmpty())
        return invalid(u"table.broken"_s);
    return package;
}

bool WorkbookPackage::has(const QString& part) const
{
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), 0) >= 0;
}

Result<WorkbookPackage::File> WorkbookPackage::openPart(const QString& part) const
{
    zip_stat_t stat;
    if (zip_stat(m_archive.get(), part.toUtf8().constData(), 0, &stat) != 0)
        return invalid(u"table.broken"_s, {}, part);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return invalid(u"table.encrypted"_s, {}, part);
    File file(zip_fopen_index(m_archive.get(), stat.index, 0));
    if (!file)
        return invalid(u"table.broken"_s, {}, part);
    return file;
}

Result<QByteArray> WorkbookPackage::read(const QString& part) const
{
    auto file = openPart(part);
    if (!file)
        return passOn(file);
    QByteArray whole;
    for (;;) {
        const qint64 got = addPiece(file->get(), whole);
        if (got < 0)
            return invalid(u"table.broken"_s, {}, part);
        if (got == 0)
            break;
        if (whole.size() > kLargestPart)
            return invalid(u"table.too_large"_s, {}, part);
    }
    if (auto checked = refuseDocumentType(whole, part); !checked)
        return passOn(checked);
    return whole;
}

Result<void> WorkbookPackage::stream(const QString& part, const QByteArray& root, const QByteArray& record,
                                     const TakeRecords& take) const
{
    auto file = openPart(part);
    if (!file)
        return passOn(file);
    QByteArray waiting;
    QByteArray close; // "</row>", known once the first row was seen
    for (qint64 total = 0;;) {
        const qsizetype looked = std::max<qsizetype>(0, waiting.size() - 16); // a mark may lie across two pieces
        const qint64 got = addPiece(file->get(), waiting);
        if (got < 0)
            return invalid(u"table.broken"_s, {}, part);
        if (got == 0)
            break;
        total += got;
        if (total > kLargestStream || waiting.size() > kLongestRecord)
            return invalid(u"table.too_large"_s, {}, part);
        if (auto checked = refuseDocumentType(QByteArrayView(waiting).sliced(looked), part); !checked)
            return checked;
        if (close.isEmpty()) {
            const auto [first, prefix] = firstRecord(waiting, record);
            if (first < 0)
                continue; // still in front of the first record
            close = "</" + prefix + record + '>';
            waiting.remove(0, first);
        }
        const qsizetype end = waiting.lastIndexOf(close);
        if (end < 0)
            continue;
        QByteArray records = waiting.left(end + close.size());
        waiting.remove(0, records.size());
        if (auto taken = take(records); !taken)
            return taken;
    }
    if (!endsWithRoot(waiting, root))
        return invalid(u"table.broken"_s, {}, part);
    return {};
}

} // namespace cdesk
