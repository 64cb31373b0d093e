// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/WorkbookFixture.h"

#include <QtEndian>

#include <zlib.h>

namespace cdesk::test {

namespace {

const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray kRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const QByteArray kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

template <class Number>
void put(QByteArray& bytes, Number value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// The fields that a local header and the directory entry of a stored part have in common.
void putCommon(QByteArray& bytes, const QByteArray& name, const QByteArray& content)
{
    put<quint16>(bytes, 20);
    put<quint16>(bytes, 0x0800); // names are UTF-8
    put<quint16>(bytes, 0);      // stored
    put<quint32>(bytes, 0x00210000);
    put<quint32>(bytes, static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef*>(content.constData()),
                                                   static_cast<uInt>(content.size()))));
    put<quint32>(bytes, static_cast<quint32>(content.size()));
    put<quint32>(bytes, static_cast<quint32>(content.size()));
    put<quint16>(bytes, static_cast<quint16>(name.size()));
    put<quint16>(bytes, 0);
}

} // namespace

WorkbookFixture::WorkbookFixture(const QByteArray& rowsXml)
{
    part("_rels/.rels", "<Relationships xmlns=\"" + kRelations + "\"><Relationship Id=\"rId1\" Type=\"" + kOffice +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    part("xl/workbook.xml",
         "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kOffice +
             "\"><workbookPr/><sheets><sheet name=\"客户\" sheetId=\"1\" r:id=\"rId1\"/>"
             "<sheet name=\"旧表\" sheetId=\"2\" state=\"hidden\" r:id=\"rId4\"/></sheets></workbook>");
    part("xl/_rels/workbook.xml.rels",
         "<Relationships xmlns=\"" + kRelations + "\"><Relationship Id=\"rId1\" Type=\"" + kOffice +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + kOffice +
             "/styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"rId3\" Type=\"" + kOffice +
             "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId4\" Type=\"" + kOffice +
             "/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
    // Styles: 0 plain, 1 built-in date, 2 Chinese date, 3 per cent, 4 padded code, 5 time, 6 money
    part("xl/styles.xml",
         "<styleSheet xmlns=\"" + kMain +
             "\"><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
             "<numFmt numFmtId=\"177\" formatCode=\"000000\"/><numFmt numFmtId=\"178\" "
             "formatCode=\"[Red]#,##0.00&quot;dollars&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
             "<xf numFmtId=\"14\"/><xf numFmtId=\"176\"/><xf numFmtId=\"10\"/><xf numFmtId=\"177\"/>"
             "<xf numFmtId=\"20\"/><xf numFmtId=\"178\"/></cellXfs></styleSheet>");
    sharedStrings({});
    const QByteArray sheet = "<worksheet xmlns=\"" + kMain + "\"><sheetData>";
    part("xl/worksheets/sheet1.xml", sheet + rowsXml + "</sheetData></worksheet>");
    part("xl/worksheets/sheet2.xml",
         sheet + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>旧</t></is></c></row></sheetData></worksheet>");
}

WorkbookFixture& WorkbookFixture::part(const QByteArray& name, const QByteArray& content)
{
    m_parts[name] = content;
    return *this;
}

WorkbookFixture& WorkbookFixture::edit(const QByteArray& name, const QByteArray& before, const QByteArray& after)
{
    m_parts[name].replace(before, after);
    return *this;
}

WorkbookFixture& WorkbookFixture::sharedStrings(const QByteArray& items)
{
    return part("xl/sharedStrings.xml", "<sst xmlns=\"" + kMain + "\">" + items + "</sst>");
}

QByteArray WorkbookFixture::bytes() const
{
    QByteArray file;
    QByteArray directory;
    for (const auto& [name, content] : m_parts) {
        const auto at = static_cast<quint32>(file.size());
        put<quint32>(file, 0x04034b50);
        putCommon(file, name, content);
        file += name + content;
        put<quint32>(directory, 0x02014b50);
        put<quint16>(directory, 20);
        putCommon(directory, name, content);
        directory.append(6, '\0'); // comment length, disk, internal attributes
        put<quint32>(directory, 0);
        put<quint32>(directory, at);
        directory += name;
    }
    const auto start = static_cast<quint32>(file.size());
    file += directory;
    put<quint32>(file, 0x06054b50);
    put<quint32>(file, 0);
    put<quint16>(file, static_cast<quint16>(m_parts.size()));
    put<quint16>(file, static_cast<quint16>(m_parts.size()));
    put<quint32>(file, static_cast<quint32>(directory.size()));
    put<quint32>(file, start);
    put<quint16>(file, 0);
    return file;
}

} // namespace cdesk::test
