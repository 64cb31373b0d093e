// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/DocxXml.h"

#include "core/documents/docx/XmlPrefixes.h"
#include "core/documents/docx/XmlScan.h"

#include <QByteArray>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

class ByteWriter final : public pugi::xml_writer {
public:
    void write(const void* data, size_t size) override
    {
        bytes.append(static_cast<const char*>(data), static_cast<qsizetype>(size));
    }
    QByteArray bytes;
};

} // namespace

Result<DocxXml> DocxXml::parse(const QByteArray& bytes, const QString& name)
{
    const Result<QByteArray> utf8 = xmlAsUtf8(bytes, name);
    if (!utf8)
        return passOn(utf8);
    if (const Result<void> cheap = checkXmlCost(*utf8, name); !cheap)
        return passOn(cheap);
    DocxXml xml;
    xml.m_document = std::make_unique<pugi::xml_document>();
    const auto parsed = xml.m_document->load_buffer(utf8->constData(), static_cast<size_t>(utf8->size()),
                                                    pugi::parse_full | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    for (const pugi::xml_node node : xml.m_document->children()) {
        if (node.type() == pugi::node_doctype)
            return invalid(u"docx.doctype"_s, {}, name);
    }
    if (!parsed || !xml.root())
        return invalid(u"docx.broken"_s, {}, name);
    useUsualPrefixes(xml.root());
    for (pugi::xml_node node : xml.m_document->children()) {
        if (node.type() == pugi::node_declaration && node.attribute("encoding"))
            node.attribute("encoding") = "UTF-8"; // always written so, whatever it was
    }
    return xml;
}

QByteArray DocxXml::toBytes() const
{
    ByteWriter writer;
    m_document->save(writer, "", pugi::format_raw, pugi::encoding_utf8);
    return writer.bytes;
}

} // namespace cdesk
