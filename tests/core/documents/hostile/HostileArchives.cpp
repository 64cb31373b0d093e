// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/hostile/HostileFiles.h"
#include "tests/support/core/DocxBuilder.h"

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::test {

namespace {

const QString kMainPart = u"word/document.xml"_s;

QByteArray good()
{
    return DocxBuilder(paragraph({u"{{客户名称}}"_s})).bytes();
}

QByteArray withAlso(const QString& name, const QByteArray& content)
{
    ZipParts parts = DocxBuilder(paragraph({u"{{客户名称}}"_s})).parts();
    parts.emplace_back(name, content);
    return zipOf(parts);
}

QByteArray wide(const QByteArray& text)
{
    QByteArray bytes;
    for (const char letter : text)
        bytes.append(letter).append('\0');
    return bytes;
}

QByteArray container(const QByteArray& stream)
{
    return QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(4096, '\0') + wide(stream);
}

void putNumber(QByteArray& bytes, qsizetype at, quint32 value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes[at + i] = static_cast<char>(value >> (8 * i));
}

/// Raw deflate of so many equal bytes.
QByteArray deflatedZeros(qint64 size)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray zeros(1 << 20, ' ');
    QByteArray packed;
    QByteArray slice(1 << 16, '\0');
    for (qint64 done = 0; done < size; done += zeros.size()) {
        stream.next_in = reinterpret_cast<Bytef*>(zeros.data());
        stream.avail_in = static_cast<uInt>(zeros.size());
        const int flush = done + zeros.size() >= size ? Z_FINISH : Z_NO_FLUSH;
        do {
            stream.next_out = reinterpret_cast<Bytef*>(slice.data());
            stream.avail_out = static_cast<uInt>(slice.size());
            deflate(&stream, flush);
            packed.append(slice.constData(), slice.size() - static_cast<qsizetype>(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return packed;
}

/// The body unpacks to @p size bytes, of which the directory announces @p announced.
QByteArray bomb(qint64 size, quint32 announced)
{
    ZipParts parts = DocxBuilder().parts();
    const QByteArray packed = deflatedZeros(size);
    for (auto& [name, bytes] : parts) {
        if (name == kMainPart)
            bytes = packed;
    }
    QByteArray zip = zipOf(parts);
    // Both headers of the entry: the method becomes deflate, the unpacked size what is announced.
    for (qsizetype at = zip.indexOf(kMainPart.toUtf8()); at >= 0; at = zip.indexOf(kMainPart.toUtf8(), at + 1)) {
        if (zip.mid(at - 30, 4) == "PK\x03\x04") {
            putNumber(zip, at - 30 + 8, 8, 2);
            putNumber(zip, at - 30 + 22, announced, 4);
        } else if (zip.mid(at - 46, 4) == "PK\x01\x02") {
            putNumber(zip, at - 46 + 10, 8, 2);
            putNumber(zip, at - 46 + 24, announced, 4);
        }
    }
    return zip;
}

/// The flag of encryption on every entry.
QByteArray encryptedEntries()
{
    QByteArray zip = good();
    for (qsizetype at = zip.indexOf("PK\x03\x04"); at >= 0; at = zip.indexOf("PK\x03\x04", at + 1))
        putNumber(zip, at + 6, 0x801, 2);
    for (qsizetype at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 1))
        putNumber(zip, at + 8, 0x801, 2);
    return zip;
}

QByteArray manyEntries()
{
    ZipParts parts = DocxBuilder().parts();
    for (int i = 0; i < 6000; ++i)
        parts.emplace_back(u"word/media/%1.bin"_s.arg(i), "x");
    return zipOf(parts);
}

QByteArray nestedZips()
{
    QByteArray inner = good();
    for (int i = 0; i < 20; ++i)
        inner = zipOf({{u"inner.zip"_s, inner}});
    return withAlso(u"word/embeddings/inner.zip"_s, inner);
}

QByteArray wrongCheckSum()
{
    return DocxBuilder(paragraph({u"ABCDEFG"_s})).bytes().replace("ABCDEFG", "ABCDEFH");
}

QByteArray misplacedDirectory()
{
    QByteArray zip = good();
    putNumber(zip, zip.size() - 6, 0x7fffffff, 4);
    return zip;
}

} // namespace

std::vector<HostileFile> hostileArchives()
{
    return {
        {u"nothing at all"_s, u"docx.not_word"_s, []() -> QByteArray { return QByteArray(); }},
        {u"a text file"_s, u"docx.not_word"_s, []() -> QByteArray { return QByteArray("Dear Sirs"); }},
        {u"a picture"_s, u"docx.not_word"_s,
         []() -> QByteArray { return QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(999, 'x'); }},
        {u"only the first letters of a zip"_s, u"docx.broken"_s,
         []() -> QByteArray { return QByteArray("PK\x03\x04"); }},
        {u"cut off in the middle"_s, u"docx.broken"_s, [] { return good().left(good().size() / 2); }},
        {u"cut off in the directory"_s, u"docx.broken"_s, [] { return good().chopped(40); }},
        {u"a directory that points outside"_s, u"docx.broken"_s, misplacedDirectory},
        {u"a check sum that is wrong"_s, u"docx.broken"_s, wrongCheckSum},
        {u"a body of 100 MB"_s, u"docx.too_large"_s, [] { return bomb(100LL << 20, 100U << 20); }},
        {u"a body that hides its 100 MB"_s, u"docx.broken|docx.too_large"_s, [] { return bomb(100LL << 20, 1000); }},
        {u"a body that announces 4 GB"_s, u"docx.too_large|docx.broken"_s, [] { return bomb(1LL << 20, 0xfffffff0U); }},
        {u"6000 entries"_s, u"docx.too_many_parts"_s, manyEntries},
        {u"zips in zips, twenty deep"_s, u"filled"_s, nestedZips},
        {u"the body twice"_s, u"docx.duplicate_part"_s, [] { return withAlso(kMainPart, "<x/>"); }},
        {u"the body twice, in other letters"_s, u"docx.duplicate_part"_s,
         [] { return withAlso(u"Word/DOCUMENT.xml"_s, "<x/>"); }},
        {u"the body twice, with a backslash"_s, u"docx.duplicate_part"_s,
         [] { return withAlso(u"word\\document.xml"_s, "<x/>"); }},
        {u"an entry that climbs out"_s, u"docx.unsafe_name"_s, [] { return withAlso(u"../../etc/passwd"_s, "x"); }},
        {u"an entry that climbs out backwards"_s, u"docx.unsafe_name"_s, [] { return withAlso(u"..\\..\\x"_s, "x"); }},
        {u"an entry at the root of the disk"_s, u"docx.unsafe_name"_s, [] { return withAlso(u"/etc/passwd"_s, "x"); }},
        {u"an entry on a drive"_s, u"docx.unsafe_name"_s, [] { return withAlso(u"C:/x"_s, "x"); }},
        {u"entries behind a password"_s, u"docx.encrypted"_s, encryptedEntries},
        {u"a document behind a password"_s, u"docx.encrypted"_s, [] { return container("EncryptedPackage"); }},
        {u"a document of Word 97"_s, u"docx.old_doc"_s, [] { return container("WordDocument"); }},
    };
}

} // namespace cdesk::test
