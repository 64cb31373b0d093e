// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxReader.h"

#include "core/documents/flow/DocxBlocks.h"
#include "core/documents/flow/DocxNamedStyles.h"
#include "core/documents/flow/DocxValues.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using namespace docx;

PageNumberFormat pageNumberFormat(std::string_view name)
{
    if (name == "upperRoman")
        return PageNumberFormat::UpperRoman;
    if (name == "lowerRoman")
        return PageNumberFormat::LowerRoman;
    return name.substr(0, 7) == "chinese" ? PageNumberFormat::Chinese : PageNumberFormat::Decimal;
}

PageKind pageKind(std::string_view name)
{
    if (name == "first")
        return PageKind::First;
    return name == "even" ? PageKind::Even : PageKind::Default;
}

/// Page size and margins; nonsense is brought back to what paper can be.
void readPage(pugi::xml_node sectPr, FlowSection& section)
{
    constexpr double kSmallestPage = 1440;
    constexpr double kLargestPage = 31680; // Word's own limit, 22 inch
    const pugi::xml_node size = sectPr.child("w:pgSz");
    section.pageWidth = std::clamp<double>(twips(size.attribute("w:w"), 11906), kSmallestPage, kLargestPage);
    section.pageHeight = std::clamp<double>(twips(size.attribute("w:h"), 16838), kSmallestPage, kLargestPage);
    const pugi::xml_node margins = sectPr.child("w:pgMar");
    const auto margin = [&](const char* name, double fallback, double most) {
        return std::clamp<double>(std::abs(twips(margins.attribute(name), static_cast<int>(fallback))), 0, most);
    };
    section.left = margin("w:left", 1800, section.pageWidth * 0.45) + margin("w:gutter", 0, section.pageWidth * 0.2);
    section.right = margin("w:right", 1800, section.pageWidth * 0.45);
    section.left = std::min(section.left, section.pageWidth * 0.5);
    section.top = margin("w:top", 1440, section.pageHeight * 0.45);
    section.bottom = margin("w:bottom", 1440, section.pageHeight * 0.45);
    section.headerDistance = margin("w:header", 851, section.pageHeight * 0.45);
    section.footerDistance = margin("w:footer", 992, section.pageHeight * 0.45);
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
        for (const auto* part : {&styles, &numberingPart, &settings, &theme}) {
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
        return readBody(body->child("w:body"), Sources{known, numbering, images});
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
        };
        reader.readInto(blocks, body, endSection);
        endSection(body.child("w:sectPr"));
        if (problem)
            return tl::unexpected<Error>(*problem);
        return std::move(m_document);
    }

    Result<FlowSection> readSection(pugi::xml_node sectPr, Sources sources)
    {
        FlowSection section;
        readPage(sectPr, section);
        const pugi::xml_node grid = sectPr.child("w:docGrid");
        const std::string_view kind = grid.attribute("w:type").value();
        if (kind == "lines" || kind == "linesAndChars" || kind == "snapToChars")
            section.gridPitch = std::clamp(twips(grid.attribute("w:linePitch")), 0, 2000);
        section.hasFirstPage = isOn(sectPr.child("w:titlePg"));
        section.startsPage = value(sectPr, "w:type") != "continuous";
        const pugi::xml_node numbers = sectPr.child("w:pgNumType");
        section.firstPageNumber = std::clamp(numbers.attribute("w:start").as_int(-1), -1, 100000);
        section.numberFormat = pageNumberFormat(numbers.attribute("w:fmt").value());
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
