// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/DocxWatermark.h"

#include "core/documents/docx/DocxXml.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QString kNewHeader = u"watermarkHeader.xml"_s;
const QString kRelationId = u"rIdWatermark"_s;
const QString kContentTypes = u"[Content_Types].xml"_s;

/// A run with Word's own kind of watermark: WordArt (shape type 136) behind the text, turned by 45°, centred.
QByteArray watermarkRun(const QString& word)
{
    constexpr int kHeight = 180; // points
    const auto width = static_cast<int>(kHeight * word.size());
    return u"<w:r xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:rPr><w:noProof/></w:rPr>"
           "<w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
           "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\""
           " path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/>"
           "<v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/>"
           "<v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/>"
           "<v:f eqn=\"if @0 @4 21600\"/></v:formulas><v:path textpathok=\"t\" o:connecttype=\"none\"/>"
           "<v:textpath on=\"t\" fitshape=\"t\"/><o:lock v:ext=\"edit\" text=\"t\" shapetype=\"t\"/></v:shapetype>"
           "<v:shape id=\"PowerPlusWaterMarkObject1\" type=\"#_x0000_t136\" alt=\"%1\" style=\"position:absolute;"
           "margin-left:0;margin-top:0;width:%2pt;height:%3pt;rotation:315;z-index:-251658240;"
           "mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;"
           "mso-position-vertical-relative:margin\" o:allowincell=\"f\" fillcolor=\"#dcdcdc\" stroked=\"f\">"
           "<v:textpath style=\"font-family:&quot;黑体&quot;;font-size:1pt\" string=\"%1\"/></v:shape></w:pict></w:r>"_s
               .arg(word.toHtmlEscaped())
               .arg(width)
               .arg(kHeight)
               .toUtf8();
}

Result<DocxXml> parsed(const DocxPackage& package, const QString& part)
{
    const auto bytes = package.part(part);
    if (!bytes)
        return passOn(bytes);
    return DocxXml::parse(*bytes, part);
}

Result<void> markHeader(DocxPackage& package, const QString& part, const QByteArray& run)
{
    auto xml = parsed(package, part);
    if (!xml)
        return passOn(xml);
    pugi::xml_node paragraph = xml->root().child("w:p");
    if (!paragraph)
        paragraph = xml->root().append_child("w:p");
    const auto watermark = DocxXml::parse(run, part);
    if (!watermark)
        return passOn(watermark);
    paragraph.append_copy(watermark->root());
    package.setPart(part, xml->toBytes());
    return {};
}

bool hasReference(pugi::xml_node section, const char* type)
{
    for (const pugi::xml_node reference : section.children("w:headerReference"))
        if (reference.attribute("w:type").value() == std::string_view(type))
            return true;
    return false;
}

/// Gives the first section the headers it lacks; the sections after it have those of the one before.
/// Returns whether any was added.
Result<bool> referToNewHeader(DocxPackage& package)
{
    auto xml = parsed(package, package.mainPart());
    if (!xml)
        return passOn(xml);
    pugi::xml_node section = xml->root().select_node("//w:sectPr").node();
    if (!section)
        section = xml->root().child("w:body").append_child("w:sectPr");
    std::vector<const char*> lacking;
    if (!hasReference(section, "default"))
        lacking.push_back("default");
    if (section.child("w:titlePg") && !hasReference(section, "first"))
        lacking.push_back("first");
    const auto settings = package.part(u"word/settings.xml"_s);
    if (settings && settings->contains("evenAndOddHeaders") && !hasReference(section, "even"))
        lacking.push_back("even");
    for (const char* type : lacking) {
        pugi::xml_node reference = section.prepend_child("w:headerReference");
        reference.append_attribute("w:type") = type;
        reference.append_attribute("r:id") = kRelationId.toUtf8().constData();
        if (!xml->root().attribute("xmlns:r"))
            reference.append_attribute("xmlns:r") =
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }
    if (!lacking.empty())
        package.setPart(package.mainPart(), xml->toBytes());
    return !lacking.empty();
}

/// Makes the new header known to the package.
Result<void> addHeader(DocxPackage& package, const QByteArray& run)
{
    const QString folder = package.mainPart().left(package.mainPart().lastIndexOf(u'/') + 1);
    const QString relations = folder + u"_rels/"_s + package.mainPart().mid(folder.size()) + u".rels"_s;
    auto types = parsed(package, kContentTypes);
    if (!types)
        return passOn(types);
    pugi::xml_node type = types->root().append_child("Override");
    type.append_attribute("PartName") = QString(u'/' + folder + kNewHeader).toUtf8().constData();
    type.append_attribute("ContentType") = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    package.setPart(kContentTypes, types->toBytes());

    if (!package.hasPart(relations))
        package.putPart(relations, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships "
                                   "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");
    auto arrows = parsed(package, relations);
    if (!arrows)
        return passOn(arrows);
    pugi::xml_node arrow = arrows->root().append_child("Relationship");
    arrow.append_attribute("Id") = kRelationId.toUtf8().constData();
    arrow.append_attribute("Type") = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header";
    arrow.append_attribute("Target") = kNewHeader.toUtf8().constData();
    package.setPart(relations, arrows->toBytes());

    package.putPart(folder + kNewHeader,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:hdr "
                    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p>" +
                        run + "</w:p></w:hdr>");
    return {};
}

} // namespace

Result<DocxPackage> withWatermark(const DocxPackage& package, const QString& word)
{
    DocxPackage marked = package;
    const QByteArray run = watermarkRun(word);
    const auto related = package.relationships(package.mainPart());
    if (!related)
        return passOn(related);
    for (const DocxRelationship& one : *related)
        if (one.type == u"header" && !one.external && package.hasPart(one.target))
            if (const auto done = markHeader(marked, one.target, run); !done)
                return passOn(done);
    const auto isAdded = referToNewHeader(marked);
    if (!isAdded)
        return passOn(isAdded);
    if (*isAdded)
        if (const auto added = addHeader(marked, run); !added)
            return passOn(added);
    return marked;
}

} // namespace cdesk
