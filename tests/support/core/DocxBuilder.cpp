// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/DocxBuilder.h"

#include <QStringList>

#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::test {

namespace {

const QString kNamespaces = u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                            " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                            " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                            " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                            " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                            " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                            " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                            " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
                            " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                            " xmlns:v=\"urn:schemas-microsoft-com:vml\""_s;

QByteArray number(quint32 value, int bytes)
{
    QByteArray little;
    for (int i = 0; i < bytes; ++i)
        little.append(static_cast<char>(value >> (8 * i)));
    return little;
}

} // namespace

QByteArray zipOf(const ZipParts& parts)
{
    // Written by hand: the library in use would refuse the names that the tests of refusal need.
    QByteArray zip;
    QByteArray directory;
    for (const auto& [name, content] : parts) {
        const QByteArray utf8 = name.toUtf8();
        const auto crc = static_cast<quint32>(
            crc32(0, reinterpret_cast<const Bytef*>(content.constData()), static_cast<uInt>(content.size())));
        const auto size = static_cast<quint32>(content.size());
        const QByteArray common = number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2) +
                                  number(crc, 4) + number(size, 4) + number(size, 4) +
                                  number(static_cast<quint32>(utf8.size()), 2) + number(0, 2);
        directory += QByteArray("PK\x01\x02") + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) +
                     number(0, 4) + number(static_cast<quint32>(zip.size()), 4) + utf8;
        zip += QByteArray("PK\x03\x04") + common + utf8 + content;
    }
    const auto count = static_cast<quint32>(parts.size());
    return zip + directory + QByteArray("PK\x05\x06") + number(0, 2) + number(0, 2) + number(count, 2) +
           number(count, 2) + number(static_cast<quint32>(directory.size()), 4) +
           number(static_cast<quint32>(zip.size()), 4) + number(0, 2);
}

DocxBuilder::DocxBuilder(const QString& body) : m_body{body} {}

void DocxBuilder::related(const QString& type, const QString& name, const QString& root, const QString& content)
{
    m_relationships += u"<Relationship Id=\"rId%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                       "relationships/%2\" Target=\"%3\"/>"_s.arg(++m_related)
                           .arg(type, name);
    m_parts.emplace_back(u"word/"_s + name, (u"<%1 %2>%3</%1>"_s.arg(root, kNamespaces, content)).toUtf8());
}

DocxBuilder& DocxBuilder::header(const QString& content)
{
    related(u"header"_s, u"header1.xml"_s, u"w:hdr"_s, content);
    return *this;
}

DocxBuilder& DocxBuilder::footer(const QString& content)
{
    related(u"footer"_s, u"footer1.xml"_s, u"w:ftr"_s, content);
    return *this;
}

DocxBuilder& DocxBuilder::footnotes(const QString& content)
{
    related(u"footnotes"_s, u"footnotes.xml"_s, u"w:footnotes"_s,
            u"<w:footnote w:id=\"1\">"_s + content + u"</w:footnote>"_s);
    return *this;
}

DocxBuilder& DocxBuilder::endnotes(const QString& content)
{
    related(u"endnotes"_s, u"endnotes.xml"_s, u"w:endnotes"_s,
            u"<w:endnote w:id=\"1\">"_s + content + u"</w:endnote>"_s);
    return *this;
}

DocxBuilder& DocxBuilder::comments(const QString& content)
{
    related(u"comments"_s, u"comments.xml"_s, u"w:comments"_s,
            u"<w:comment w:id=\"1\" w:author=\"x\">"_s + content + u"</w:comment>"_s);
    return *this;
}

DocxBuilder& DocxBuilder::numbering(const QString& content)
{
    related(u"numbering"_s, u"numbering.xml"_s, u"w:numbering"_s, content);
    return *this;
}

DocxBuilder& DocxBuilder::picture(const QString& type, const QString& name, const QByteArray& content)
{
    related(type, name, {}, {});
    m_parts.back().second = content;
    return *this;
}

DocxBuilder& DocxBuilder::extra(const QString& name, const QByteArray& content)
{
    m_parts.emplace_back(name, content);
    return *this;
}

ZipParts DocxBuilder::parts() const
{
    ZipParts all;
    all.emplace_back(
        u"[Content_Types].xml"_s,
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    all.emplace_back(u"_rels/.rels"_s,
                     "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                     "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                     "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    all.emplace_back(u"word/document.xml"_s,
                     (u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document "_s + kNamespaces +
                      u"><w:body>"_s + m_body + u"</w:body></w:document>"_s)
                         .toUtf8());
    all.emplace_back(u"word/_rels/document.xml.rels"_s,
                     (u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"_s +
                      m_relationships + u"</Relationships>"_s)
                         .toUtf8());
    all.insert(all.end(), m_parts.begin(), m_parts.end());
    return all;
}

QString paragraph(const QStringList& runs)
{
    QString xml = u"<w:p>"_s;
    for (const QString& run : runs)
        xml += u"<w:r><w:t xml:space=\"preserve\">"_s + run.toHtmlEscaped() + u"</w:t></w:r>"_s;
    return xml + u"</w:p>"_s;
}

QString table(const std::vector<QStringList>& rows)
{
    QString xml = u"<w:tbl>"_s;
    for (const QStringList& row : rows) {
        xml += u"<w:tr>"_s;
        for (const QString& cell : row)
            xml += u"<w:tc>"_s + paragraph({cell}) + u"</w:tc>"_s;
        xml += u"</w:tr>"_s;
    }
    return xml + u"</w:tbl>"_s;
}

} // namespace cdesk::test
