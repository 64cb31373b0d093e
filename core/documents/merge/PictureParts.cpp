// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/PictureParts.h"

#include "core/base/Sha256.h"
#include "core/documents/docx/DocxXml.h"

#include <QBuffer>
#include <QImageReader>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kMostPixels = 60'000'000;
const QString kTypesPart = u"[Content_Types].xml"_s;
const char* const kImageRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

/// `Relationship` with whatever prefix its parent uses.
std::string siblingName(pugi::xml_node root, const char* name)
{
    const std::string own = root.name();
    const size_t colon = own.find(':');
    return colon == std::string::npos ? name : own.substr(0, colon + 1) + name;
}

QString folderOf(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

} // namespace

Result<PlacedPicture> PictureParts::placeIn(const QString& part, const MergePicture& picture)
{
    QBuffer buffer;
    buffer.setData(picture.bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize pixels = reader.size();
    const QByteArray format = reader.format();
    const bool isKnown = format == "png" || format == "jpeg" || format == "gif" || format == "bmp";
    if (!isKnown || pixels.isEmpty() || qint64(pixels.width()) * pixels.height() > kMostPixels)
        return invalid(u"merge.picture_unreadable"_s);
    const Result<QString> media = mediaPart(picture, format);
    if (!media)
        return passOn(media);
    const QString key = part + u'\n' + *media;
    if (!m_idByPartAndMedia.contains(key)) {
        const Result<QString> id = relate(part, *media);
        if (!id)
            return passOn(id);
        m_idByPartAndMedia.insert(key, *id);
    }
    return PlacedPicture{m_idByPartAndMedia.value(key), pixels};
}

Result<QString> PictureParts::mediaPart(const MergePicture& picture, const QByteArray& format)
{
    const QString extension = format == "jpeg" ? u"jpg"_s : QString::fromLatin1(format);
    const QString digest = sha256Hex(picture.bytes).left(16);
    const QString name = folderOf(m_package.mainPart()) + u"media/field-"_s + digest + u'.' + extension;
    if (!m_package.hasPart(name)) {
        if (const Result<void> done = declareType(extension, u"image/"_s + QString::fromLatin1(format)); !done)
            return passOn(done);
        m_package.putPart(name, picture.bytes);
    }
    return name;
}

Result<void> PictureParts::declareType(const QString& extension, const QString& contentType)
{
    const Result<QByteArray> bytes = m_package.part(kTypesPart);
    const Result<DocxXml> xml = bytes ? DocxXml::parse(*bytes, kTypesPart) : Result<DocxXml>(passOn(bytes));
    if (!xml)
        return passOn(xml);
    pugi::xml_node root = xml->root();
    for (const pugi::xml_node type : root.children()) {
        if (extension.compare(QString::fromUtf8(type.attribute("Extension").value()), Qt::CaseInsensitive) == 0)
            return {};
    }
    pugi::xml_node type = root.prepend_child(siblingName(root, "Default").c_str());
    type.append_attribute("Extension") = extension.toUtf8().constData();
    type.append_attribute("ContentType") = contentType.toUtf8().constData();
    m_package.putPart(kTypesPart, xml->toBytes());
    return {};
}

Result<QString> PictureParts::relate(const QString& part, const QString& media)
{
    const QString name = relationshipsPartOf(part);
    QByteArray bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                       "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
    if (m_package.hasPart(name)) {
        const Result<QByteArray> present = m_package.part(name);
        if (!present)
            return passOn(present);
        bytes = *present;
    }
    const Result<DocxXml> xml = DocxXml::parse(bytes, name);
    if (!xml)
        return passOn(xml);
    pugi::xml_node root = xml->root();
    QStringList taken;
    for (const pugi::xml_node known : root.children())
        taken.append(QString::fromUtf8(known.attribute("Id").value()));
    QString id = u"rIdField1"_s;
    for (int i = 2; taken.contains(id); ++i)
        id = u"rIdField"_s + QString::number(i);
    const bool isBeside = media.startsWith(folderOf(part));
    pugi::xml_node added = root.append_child(siblingName(root, "Relationship").c_str());
    added.append_attribute("Id") = id.toUtf8().constData();
    added.append_attribute("Type") = kImageRelationship;
    added.append_attribute("Target") =
        (isBeside ? media.mid(folderOf(part).size()) : QString(u'/' + media)).toUtf8().constData();
    m_package.putPart(name, xml->toBytes());
    return id;
}

} // namespace cdesk
