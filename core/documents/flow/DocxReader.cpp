// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxReader.h"

#include "core/documents/flow/DocxBlocks.h"
#include "core/documents/flow/DocxNamedStyles.h"
#include "core/documents/flow/DocxSection.h"
#include "core/documents/flow/DocxValues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using namespace docx;

PageKind pageKind(std::string_view name)
{
    if (name == "first")
        return PageKind::First;
    return name == "even" ? PageKind::Even : PageKind::Default;
}

/// Reads one document; holds the parsed parts while the readers point into them.
class Reader {
public:
    explicit Reader(const DocxPackage& package) : m_package{package} {}

    Result<FlowDoc> read()
    {
        const auto body = parse(m_package.mainPart());
        if (!body)
            return passOn(body);
        const auto styles = parseRelated(u"styles"_s);
        const auto numberingPart = parseRelated(u"numbering"_s);
        const auto settings = parseRelated(u"settings"_s);
        const auto theme = parseRelated(u"theme"_s);
        const auto footnotes = parseRelated(u"footnotes"_s);
        const auto endnotes = parseRelated(u"endnotes"_s);
        for (const auto* part : {&styles, &numberingPart, &settings, &theme, &footnotes, &endnotes}) {
            if (!*part)
                return passOn(*part);
        }
        readSettings(*settings);
        readTitle();
        const Styles known(*styles, *theme);
        Numbering numbering(*numberingPart);
        m_document.styles = namedStyles(known, numbering);
        m_document.numbering = numbering.lists();
        Images images(m_package);
        Notes notes({*footnotes, partNameOf(u"footnotes"_s)}, {*endnotes, partNameOf(u"endnotes"_s)});
        notes.readFormats(*settings);
        notes.readFormats(descendant(*body, "sectPr"));
        if (isOn(settings->child("w:displayBackgroundShape")))
            m_document.background = color(body->child("w:background").attribute("w:color"), 0);
        auto document = readBody(body->child("w:body"), Sources{known, numbering, images, notes});
        if (document)
            document->endnotes = notes.endnotes();
        return document;
    }

private:
    Result<pugi::xml_node> parse(const QString& partName)
    {
        const auto bytes = m_package.part(partName);
        if (!bytes)
            return passOn(bytes);
        auto parsed = DocxXml::parse(*bytes, partName);
        if (!parsed)
            return passOn(parsed);
        m_parts.push_back(std::move(*parsed));
        return m_parts.back().root();
    }

    QString partNameOf(const QString& type) const
    {
        const auto relationships = m_package.relationships(m_package.mainPart());
        if (!relationships)
            return {};
        const auto found = std::find_if(relationships->begin(), relationships->end(),
                                        [&](const DocxRelationship& r) { return r.type == type && !r.external; });
        return found == relationships->end() ? QString() : found->target;
    }

    /// Root of the first part of a kind; an empty node when the document has none.
    Result<pugi::xml_node> parseRelated(const QString& type)
    {
        const auto relationships = m_package.relationships(m_package.mainPart());
        if (!relationships)
            return passOn(relationships);
        for (const DocxRelationship& relationship : *relationships) {
            if (relationship.type == type && !relationship.external && m_package.hasPart(relationship.target))
                return parse(relationship.target);
        }
        return pugi::xml_node();
    }

    void readSettings(pugi::xml_node settings)
    {
        m_document.defaultTab = twips(settings.child("w:defaultTabStop").attribute("w:val"), 720);
        m_document.evenAndOddHeaders = isOn(settings.child("w:evenAndOddHeaders"));
        m_document.compressPunctuation = value(settings, "w:characterSpacingControl").substr(0, 8) == "compress";
        const pugi::xml_node compat = settings.child("w:compat");
        m_document.addsSpacing = isOn(compat.child("w:doNotUseHTMLParagraphAutoSpacing"));
        m_document.gridInTables = isOn(compat.child("w:adjustLineHeightInTable"));
    }

    void readTitle()
    {
        const QString core = u"docProps/core.xml"_s;
        if (!m_package.hasPart(core))
            return;
        if (const auto root = parse(core)) // an unreadable title is no reason to refuse the document
            m_document.title = QString::fromUtf8(descendant(*root, "title").text().get()).simplified();
    }

    Result<FlowDoc> readBody(pugi::xml_node body, Sources sources)
    {
        BlockReader reader(sources, m_package.mainPart());
        std::vector<Block> blocks;
        std::optional<Error> problem;
        const auto endSection = [&](pugi::xml_node sectPr) {
            auto section = readSection(sectPr, sources);
            if (!section) {
                problem = section.error();
                return;
            }
            section->blocks = std::move(blocks);
            blocks.clear();
            m_document.sections.push_back(std::move(*section));
            sources.notes.beginSection();
        };
        reader.readInto(blocks, body, endSection);
        endSection(body.child("w:sectPr"));
        if (problem)
            return tl::unexpected<Error>(*problem);
        return std::move(m_document);
    }

    Result<FlowSection> readSection(pugi::xml_node sectPr, Sources sources)
    {
        FlowSection section = readSectionProperties(sectPr);
        for (const pugi::xml_node reference : sectPr.children()) {
            const std::string_view name = reference.name();
            if (name != "w:headerReference" && name != "w:footerReference")
                continue;
            auto blocks = readRelatedBlocks(text(reference.attribute("r:id")), sources);
            if (!blocks)
                return passOn(blocks);
            auto& target = name == "w:headerReference" ? section.headers : section.footers;
            target[pageKind(reference.attribute("w:type").value())] = std::move(*blocks);
        }
        return section;
    }

    Result<std::vector<Block>> readRelatedBlocks(const QString& relationshipId, Sources sources)
    {
        const auto relationships = m_package.relationships(m_package.mainPart());
        if (!relationships)
            return passOn(relationships);
        for (const DocxRelationship& relationship : *relationships) {
            if (relationship.id != relationshipId || relationship.external || !m_package.hasPart(relationship.target))
                continue;
            const auto root = parse(relationship.target);
            if (!root)
                return passOn(root);
            return BlockReader(sources, relationship.target).read(*root);
        }
        return std::vector<Block>{};
    }

    const DocxPackage& m_package;
    std::vector<DocxXml> m_parts;
    FlowDoc m_document;
};

} // namespace

Result<FlowDoc> readFlowDoc(const DocxPackage& package)
{
    return Reader(package).read();
}

} // namespace cdesk
