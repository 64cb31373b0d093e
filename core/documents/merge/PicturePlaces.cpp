// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/PicturePlaces.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kEmuPerPixel = 9525; ///< at 96 pixels an inch, as Word counts pictures that say nothing else
constexpr qint64 kEmuPerMm = 36000;
constexpr int kWidestMm = 150; ///< of the text of an A4 page

struct Extent {
    qint64 width = 0;
    qint64 height = 0;
};

/// As large as fits into @p box without changing the proportions.
Extent fitted(QSize pixels, const Extent& box)
{
    const qint64 height = box.width * pixels.height() / pixels.width();
    if (height <= box.height)
        return {box.width, height};
    return {box.height * pixels.width() / pixels.height(), box.height};
}

/// The size `|图片:40x30` or `|图片:40` asks for; else the picture's own, at most as wide as the text.
Extent wantedExtent(QSize pixels, const MergeTag& tag)
{
    const Extent own{pixels.width() * kEmuPerPixel, pixels.height() * kEmuPerPixel};
    for (const FilterCall& filter : tag.filters) {
        if (filter.name != u"图片" && filter.name != u"picture")
            continue;
        const QString size = QString(filter.argument).remove(u"mm"_s).replace(u'×', u'x').replace(u'*', u'x');
        const int width = size.section(u'x', 0, 0).trimmed().toInt();
        const int height = size.section(u'x', 1, 1).trimmed().toInt();
        if (width > 0 && width <= 2000)
            return fitted(pixels, {width * kEmuPerMm, (height > 0 ? height : 10 * width) * kEmuPerMm});
    }
    const qint64 widest = kWidestMm * kEmuPerMm;
    return own.width <= widest ? own : fitted(pixels, {widest, own.height});
}

void collectPictures(pugi::xml_node node, std::vector<pugi::xml_node>& pictures)
{
    for (const pugi::xml_node child : node.children()) {
        if (isElement(child, "w:drawing") || isElement(child, "w:pict"))
            pictures.push_back(child);
        else if (!isElement(child, "w:txbxContent"))
            collectPictures(child, pictures);
    }
}

/// The attribute that may hold a tag: alternative text or title of a drawing, the alternative text of an old shape.
pugi::xml_attribute taggedAttribute(pugi::xml_node picture, const TagDelimiters& delimiters, MergeTag& tag)
{
    constexpr std::array<const char*, 3> kNames = {"descr", "title", "alt"};
    pugi::xml_attribute found;
    picture.find_node([&](pugi::xml_node node) {
        const bool mayCarry = isElement(node, "wp:docPr") || isElement(node, "pic:cNvPr") || isElement(node, "v:shape");
        for (const char* name : kNames) {
            const pugi::xml_attribute attribute = node.attribute(name);
            if (!mayCarry || !attribute)
                continue;
            const QString text = QString::fromUtf8(attribute.value()).trimmed();
            const auto tags = readTags(text, delimiters);
            if (tags && tags->size() == 1 && tags->front().kind == MergeTag::Kind::Value &&
                tags->front().end == text.size()) {
                tag = tags->front();
                found = attribute;
            }
        }
        return bool(found);
    });
    return found;
}

void setSize(pugi::xml_node node, const Extent& extent)
{
    node.attribute("cx") = static_cast<long long>(extent.width);
    node.attribute("cy") = static_cast<long long>(extent.height);
}

QByteArray drawingMarkup(const PlacedPicture& picture, const Extent& extent, int number, const QString& name)
{
    const QString numberText = QString::number(number);
    const QString nameText = name.toHtmlEscaped();
    const QString size = u"cx=\"%1\" cy=\"%2\""_s.arg(extent.width).arg(extent.height);
    return (u"<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
            "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent "_s %
            size % u"/><wp:docPr id=\""_s % numberText % u"\" name=\""_s % nameText %
            u"\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri="
            "\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas."
            "openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\""_s %
            numberText % u"\" name=\""_s % nameText %
            u"\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r=\"http://schemas.openxmlformats.org/"
            "officeDocument/2006/relationships\" r:embed=\""_s %
            picture.relationshipId %
            u"\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
            "<a:ext "_s %
            size %
            u"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>"
            "</a:graphic></wp:inline></w:drawing>"_s)
        .toUtf8();
}

} // namespace

Result<void> PicturePlaces::insert(const std::vector<pugi::xml_node>& runs, const MergePicture& picture,
                                   const MergeTag& tag)
{
    const bool isRun = !runs.empty() && isElement(runs.front(), "w:r");
    const Result<PlacedPicture> placed =
        isRun ? m_parts.placeIn(m_part, picture) : invalid(u"merge.picture_unreadable"_s);
    if (!placed)
        return invalid(placed.error().code, tag.name,
                       placed.error().detail.isEmpty() ? tag.name : placed.error().detail);
    pugi::xml_node run = runs.front();
    for (pugi::xml_node child = run.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (!isElement(child, "w:rPr"))
            run.remove_child(child);
        child = next;
    }
    const QByteArray markup =
        drawingMarkup(*placed, wantedExtent(placed->pixels, tag), m_parts.nextDrawingNumber(), tag.name);
    run.append_buffer(markup.constData(), static_cast<size_t>(markup.size()));
    for (size_t i = 1; i < runs.size(); ++i) {
        if (isElement(runs[i], "w:r"))
            run.parent().remove_child(runs[i]);
    }
    return {};
}

Result<PictureFindings> PicturePlaces::replace(pugi::xml_node paragraph, const MergeScope& scope)
{
    PictureFindings findings;
    std::vector<pugi::xml_node> pictures;
    collectPictures(paragraph, pictures);
    for (pugi::xml_node picture : pictures) {
        MergeTag tag;
        pugi::xml_attribute attribute = taggedAttribute(picture, m_delimiters, tag);
        if (!attribute)
            continue;
        const MergeValue* value = scope.find(tag.name);
        if (!value) {
            findings.missing.append(tag.name);
            continue;
        }
        ++findings.filled;
        if (value->isEmpty()) {
            picture.parent().remove_child(picture);
            continue;
        }
        const Result<void> exchanged =
            value->picture() ? exchange(picture, *value->picture()) : invalid(u"merge.picture_unreadable"_s);
        if (!exchanged)
            return invalid(exchanged.error().code, tag.name, tag.name);
        attribute = tag.name.toUtf8().constData();
    }
    return findings;
}

Result<bool> PicturePlaces::fillControl(pugi::xml_node control, const MergePicture& picture)
{
    std::vector<pugi::xml_node> pictures;
    collectPictures(control, pictures);
    if (pictures.empty())
        return false;
    control.child("w:sdtPr").remove_child("w:showingPlcHdr");
    const Result<void> exchanged = exchange(pictures.front(), picture);
    return exchanged ? Result<bool>(true) : passOn(exchanged);
}

Result<void> PicturePlaces::exchange(pugi::xml_node drawing, const MergePicture& picture)
{
    const Result<PlacedPicture> placed = m_parts.placeIn(m_part, picture);
    if (!placed)
        return passOn(placed);
    const QByteArray id = placed->relationshipId.toUtf8();
    const auto find = [&](std::string_view name) {
        return drawing.find_node([&](pugi::xml_node node) { return isElement(node, name); });
    };
    if (pugi::xml_node old = find("v:imagedata")) {
        old.attribute("r:id") = id.constData();
        return {};
    }
    pugi::xml_node blip = find("a:blip");
    if (!blip)
        return invalid(u"merge.picture_unreadable"_s);
    blip.remove_attribute("r:link");
    blip.remove_attribute("r:embed");
    blip.append_attribute("r:embed") = id.constData();
    blip.remove_children(); // recolouring and the vector form belonged to the old picture
    blip.parent().remove_child("a:srcRect");

    const pugi::xml_node outer = find("wp:extent");
    const Extent box{outer.attribute("cx").as_llong(), outer.attribute("cy").as_llong()};
    if (box.width <= 0 || box.height <= 0)
        return {};
    const Extent extent = fitted(placed->pixels, box);
    setSize(outer, extent);
    setSize(find("a:xfrm").child("a:ext"), extent);
    return {};
}

} // namespace cdesk
