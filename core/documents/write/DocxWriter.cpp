// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/write/DocxWriter.h"

#include "core/documents/write/BlockWriter.h"
#include "core/documents/write/PropertyWriter.h"
#include "core/documents/write/ZipWriter.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using namespace docx;

const QString kOfficeTypes = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString kWordTypes = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

/// Collects the parts of one package.
class Writer {
public:
    explicit Writer(const FlowDoc& document) : m_document{document}
    {
        relate(u"styles"_s, u"styles.xml"_s);
        relate(u"settings"_s, u"settings.xml"_s);
        addPart(u"styles.xml"_s, kWordTypes % u"styles+xml"_s, stylesXml(document));
        addPart(u"settings.xml"_s, kWordTypes % u"settings+xml"_s, settingsXml());
        if (!document.numbering.empty()) {
            relate(u"numbering"_s, u"numbering.xml"_s);
            addPart(u"numbering.xml"_s, kWordTypes % u"numbering+xml"_s, numberingXml(document.numbering));
        }
    }

    Result<QByteArray> write()
    {
        PartXml body("w:document");
        declareNamespaces(body.root);
        BlockWriter blocks(m_document, m_media);
        if (const auto written = writeSections(body.root.append_child("w:body"), blocks); !written)
            return passOn(written);
        for (const auto& [id, target] : blocks.relationships())
            relate(u"image"_s, target, id);
        addPart(u"document.xml"_s, kWordTypes % u"document.main+xml"_s, body.toBytes());
        for (const auto& [name, bytes] : m_media.files())
            m_parts.emplace_back(u"word/"_s % name, bytes);

        std::vector<std::pair<QString, QByteArray>> package{
            {u"[Content_Types].xml"_s, contentTypes()},
            {u"_rels/.rels"_s, topRelationships()},
            {u"docProps/core.xml"_s, coreProperties()},
            {u"word/_rels/document.xml.rels"_s, relationshipsXml(m_relationships)}};
        package.insert(package.end(), m_parts.begin(), m_parts.end());
        return zipOf(package);
    }

private:
    struct Relationship {
        QString id;
        QString type; ///< last word of the address
        QString target;
    };

    static void declareNamespaces(pugi::xml_node root)
    {
        const auto declare = [&](const char* prefix, const QString& address) { setAttribute(root, prefix, address); };
        declare("xmlns:w", QString::fromLatin1(kWordNamespace));
        declare("xmlns:r", kOfficeTypes.chopped(1));
        declare("xmlns:wp", u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s);
        declare("xmlns:a", u"http://schemas.openxmlformats.org/drawingml/2006/main"_s);
        declare("xmlns:pic", u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s);
    }

    QString relate(const QString& type, const QString& target, const QString& id = {})
    {
        const QString given = id.isEmpty() ? u"rId%1"_s.arg(m_relationships.size() + 1) : id;
        m_relationships.push_back({given, type, target});
        return given;
    }

    void addPart(const QString& name, const QString& contentType, const QByteArray& bytes)
    {
        m_parts.emplace_back(u"word/"_s % name, bytes);
        m_overrides.emplace_back(u"/word/"_s % name, contentType);
    }

    Result<void> writeSections(pugi::xml_node body, BlockWriter& blocks)
    {
        for (size_t i = 0; i < m_document.sections.size(); ++i) {
            const FlowSection& section = m_document.sections[i];
            const bool isLast = i + 1 == m_document.sections.size();
            if (const auto written = blocks.write(body, section.blocks); !written)
                return written;
            pugi::xml_node place = body;
            if (!isLast) { // the last paragraph of a section carries its page set-up
                if (section.blocks.empty() || !section.blocks.back().paragraph())
                    body.append_child("w:p");
                pugi::xml_node last = body.last_child();
                place = last.child("w:pPr") ? last.child("w:pPr") : last.prepend_child("w:pPr");
            } else if (section.blocks.empty() || !section.blocks.back().paragraph()) {
                body.append_child("w:p"); // a document ends in a paragraph
            }
            if (const auto written = writeSection(place.append_child("w:sectPr"), section); !written)
                return written;
        }
        return {};
    }

    Result<void> writeSection(pugi::xml_node sectPr, const FlowSection& section)
    {
        for (const auto& [kind, blocks] : section.headers) {
            if (const auto written = writeFrame(sectPr, u"header"_s, "w:hdr", kind, blocks); !written)
                return written;
        }
        for (const auto& [kind, blocks] : section.footers) {
            if (const auto written = writeFrame(sectPr, u"footer"_s, "w:ftr", kind, blocks); !written)
                return written;
        }
        if (!section.startsPage)
            addValue(sectPr, "w:type", u"continuous"_s);
        pugi::xml_node size = sectPr.append_child("w:pgSz");
        setAttribute(size, "w:w", std::round(section.pageWidth));
        setAttribute(size, "w:h", std::round(section.pageHeight));
        if (section.pageWidth > section.pageHeight)
            setAttribute(size, "w:orient", u"landscape"_s);
        pugi::xml_node margins = sectPr.append_child("w:pgMar");
        setAttribute(margins, "w:top", std::round(section.top));
        setAttribute(margins, "w:right", std::round(section.right));
        setAttribute(margins, "w:bottom", std::round(section.bottom));
        setAttribute(margins, "w:left", std::round(section.left));
        setAttribute(margins, "w:header", std::round(section.headerDistance));
        setAttribute(margins, "w:footer", std::round(section.footerDistance));
        setAttribute(margins, "w:gutter", 0);
        writePageNumbers(sectPr, section);
        if (section.hasFirstPage)
            sectPr.append_child("w:titlePg");
        if (section.gridPitch > 0) {
            pugi::xml_node grid = sectPr.append_child("w:docGrid");
            setAttribute(grid, "w:type", u"lines"_s);
            setAttribute(grid, "w:linePitch", std::round(section.gridPitch));
        }
        return {};
    }

    static void writePageNumbers(pugi::xml_node sectPr, const FlowSection& section)
    {
        if (section.numberFormat == PageNumberFormat::Decimal && section.firstPageNumber < 0)
            return;
        pugi::xml_node numbers = sectPr.append_child("w:pgNumType");
        if (section.numberFormat != PageNumberFormat::Decimal)
            setAttribute(numbers, "w:fmt",
                         section.numberFormat == PageNumberFormat::UpperRoman   ? u"upperRoman"_s
                         : section.numberFormat == PageNumberFormat::LowerRoman ? u"lowerRoman"_s
                                                                                : u"chineseCounting"_s);
        if (section.firstPageNumber >= 0)
            setAttribute(numbers, "w:start", section.firstPageNumber);
    }

    Result<void> writeFrame(pugi::xml_node sectPr, const QString& type, const char* rootName, PageKind kind,
                            const std::vector<Block>& content)
    {
        PartXml part(rootName);
        declareNamespaces(part.root);
        BlockWriter blocks(m_document, m_media);
        if (const auto written = blocks.write(part.root, content); !written)
            return written;
        if (content.empty() || !content.back().paragraph())
            part.root.append_child("w:p");
        const QString name = u"%1%2.xml"_s.arg(type).arg(++m_frames);
        addPart(name, kWordTypes % type % u"+xml"_s, part.toBytes());
        if (!blocks.relationships().empty()) {
            std::vector<Relationship> pictures;
            for (const auto& [id, target] : blocks.relationships())
                pictures.push_back({id, u"image"_s, target});
            m_parts.emplace_back(u"word/_rels/%1.rels"_s.arg(name), relationshipsXml(pictures));
        }
        pugi::xml_node reference = sectPr.append_child(type == u"header"_s ? "w:headerReference" : "w:footerReference");
        setAttribute(reference, "w:type",
                     kind == PageKind::First  ? u"first"_s
                     : kind == PageKind::Even ? u"even"_s
                                              : u"default"_s);
        setAttribute(reference, "r:id", relate(type, name));
        return {};
    }

    QByteArray settingsXml() const
    {
        PartXml part("w:settings");
        part.root.append_attribute("xmlns:w") = kWordNamespace;
        addValue(part.root, "w:defaultTabStop", m_document.defaultTab);
        if (m_document.evenAndOddHeaders)
            part.root.append_child("w:evenAndOddHeaders");
        addValue(part.root, "w:characterSpacingControl",
                 m_document.compressPunctuation ? u"compressPunctuation"_s : u"doNotCompress"_s);
        pugi::xml_node compat = part.root.append_child("w:compat");
        if (m_document.addsSpacing)
            compat.append_child("w:doNotUseHTMLParagraphAutoSpacing");
        if (m_document.gridInTables)
            compat.append_child("w:adjustLineHeightInTable");
        pugi::xml_node mode = compat.append_child("w:compatSetting");
        setAttribute(mode, "w:name", u"compatibilityMode"_s); // newer Word opens it without "compatibility mode"
        setAttribute(mode, "w:uri", u"http://schemas.microsoft.com/office/word"_s);
        setAttribute(mode, "w:val", u"15"_s);
        return part.toBytes();
    }

    QByteArray coreProperties() const
    {
        PartXml part("cp:coreProperties");
        setAttribute(part.root, "xmlns:cp",
                     u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
        setAttribute(part.root, "xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s);
        part.root.append_child("dc:title").text().set(m_document.title.toUtf8().constData());
        return part.toBytes();
    }

    static QByteArray relationshipsXml(const std::vector<Relationship>& relationships)
    {
        PartXml part("Relationships");
        setAttribute(part.root, "xmlns", u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
        for (const Relationship& one : relationships) {
            pugi::xml_node node = part.root.append_child("Relationship");
            setAttribute(node, "Id", one.id);
            setAttribute(node, "Type", one.type.startsWith(u"http"_s) ? one.type : QString(kOfficeTypes % one.type));
            setAttribute(node, "Target", one.target);
        }
        return part.toBytes();
    }

    static QByteArray topRelationships()
    {
        return relationshipsXml(
            {{u"rId1"_s, u"officeDocument"_s, u"word/document.xml"_s},
             {u"rId2"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
              u"docProps/core.xml"_s}});
    }

    QByteArray contentTypes() const
    {
        PartXml part("Types");
        setAttribute(part.root, "xmlns", u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
        const std::pair<QString, QString> endings[] = {
            {u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s},
            {u"xml"_s, u"application/xml"_s},
            {u"png"_s, u"image/png"_s},
            {u"jpeg"_s, u"image/jpeg"_s},
            {u"gif"_s, u"image/gif"_s},
            {u"bmp"_s, u"image/bmp"_s}};
        for (const auto& [ending, type] : endings) {
            pugi::xml_node node = part.root.append_child("Default");
            setAttribute(node, "Extension", ending);
            setAttribute(node, "ContentType", type);
        }
        const auto addOverride = [&](const QString& name, const QString& type) {
            pugi::xml_node node = part.root.append_child("Override");
            setAttribute(node, "PartName", name);
            setAttribute(node, "ContentType", type);
        };
        for (const auto& [name, type] : m_overrides)
            addOverride(name, type);
        addOverride(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
        return part.toBytes();
    }

    const FlowDoc& m_document;
    MediaWriter m_media;
    std::vector<Relationship> m_relationships;
    std::vector<std::pair<QString, QByteArray>> m_parts;
    std::vector<std::pair<QString, QString>> m_overrides; ///< part name and content type
    int m_frames = 0;
};

} // namespace

Result<QByteArray> writeDocx(const FlowDoc& document)
{
    return Writer(document).write();
}

} // namespace cdesk
