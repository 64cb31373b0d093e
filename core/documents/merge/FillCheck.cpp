// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/FillCheck.h"

#include "core/documents/docx/DocxXml.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array<std::string_view, 6> kFormats = {"w:rPr", "w:pPr", "w:tblPr", "w:trPr", "w:sectPr", "w:tblGrid"};

/// A format as comparable bytes, without what filling may touch (the style of a hint, a revision's own copy of it).
QByteArray bytesOf(pugi::xml_node node)
{
    QByteArray bytes = QByteArray(node.name()) + '(';
    for (const pugi::xml_attribute attribute : node.attributes())
        bytes += QByteArray(attribute.name()) + '=' + attribute.value() + ' ';
    for (const pugi::xml_node child : node.children()) {
        const bool isHintStyle = isElement(child, "w:rStyle");
        if (child.type() == pugi::node_element && !isHintStyle)
            bytes += bytesOf(child);
    }
    return bytes + ')';
}

bool isFormat(pugi::xml_node node)
{
    return std::find(kFormats.begin(), kFormats.end(), node.name()) != kFormats.end();
}

/// An empty list of formats says as much as none.
bool saysSomething(const QByteArray& bytes)
{
    return !bytes.endsWith("()");
}

struct Formats {
    QSet<QByteArray> all;
    QByteArrayList paragraphs; ///< one for each paragraph that is no text of a control, in order
};

Formats formatsIn(pugi::xml_node root)
{
    Formats formats;
    visitElements(root, [&](pugi::xml_node node) {
        if (isElement(node, "w:p"))
            formats.paragraphs.append(bytesOf(node.child("w:pPr")));
        if (isFormat(node))
            formats.all.insert(bytesOf(node));
    });
    return formats;
}

tl::unexpected<Error> differs(const QString& part, const QByteArray& what)
{
    return fault(u"merge.result_differs"_s, part + u": "_s + QString::fromUtf8(what.left(120)));
}

Result<Formats> formatsOf(const DocxPackage& package, const QString& part)
{
    const Result<QByteArray> bytes = package.part(part);
    if (!bytes)
        return passOn(bytes);
    const Result<DocxXml> xml = DocxXml::parse(*bytes, part);
    return xml ? Result<Formats>(formatsIn(xml->root())) : passOn(xml);
}

Result<void> compareFilled(const DocxPackage& before, const DocxPackage& after, const QString& part, bool isSameShape)
{
    const Result<Formats> old = formatsOf(before, part);
    if (!old)
        return passOn(old);
    const Result<Formats> filled = formatsOf(after, part);
    if (!filled)
        return passOn(filled);
    for (const QByteArray& format : filled->all) {
        if (saysSomething(format) && !old->all.contains(format))
            return differs(part, format);
    }
    if (isSameShape && old->paragraphs != filled->paragraphs)
        return differs(part, "paragraphs");
    return {};
}

bool mayDiffer(const QString& part, const FillClaims& claims)
{
    if (part == u"[Content_Types].xml")
        return claims.hasNewPictures || claims.hasBecomeDocument;
    return claims.hasNewPictures && part.endsWith(u".rels");
}

} // namespace

Result<void> checkFilled(const DocxPackage& before, const DocxPackage& after, const FillClaims& claims)
{
    const QStringList names = after.partNames();
    const QSet<QString> known(names.begin(), names.end());
    const QStringList oldNames = before.partNames();
    for (const QString& name : oldNames) {
        if (!known.contains(name))
            return differs(name, "missing");
        const bool isFilled = claims.filledParts.contains(name);
        if (isFilled) {
            const bool isSameShape = !claims.restructured.contains(name);
            if (Result<void> same = compareFilled(before, after, name, isSameShape); !same)
                return same;
        } else if (!mayDiffer(name, claims) && !after.hasSameBytes(before, name)) {
            return differs(name, "bytes");
        }
    }
    if (!claims.hasNewPictures && names.size() != oldNames.size())
        return differs(names.last(), "added");
    return {};
}

} // namespace cdesk
