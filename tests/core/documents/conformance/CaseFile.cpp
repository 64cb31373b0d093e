// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/conformance/CaseFile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::test {

namespace {

const QByteArray kTransitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const QByteArray kStrict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/// Markup as it stands; other lines as paragraphs.
QString markupOf(const QString& section)
{
    QString markup;
    for (const QString& line : section.split(u'\n')) {
        if (line.isEmpty())
            continue;
        const bool isMarkup = line.trimmed().startsWith(u'<');
        markup += isMarkup ? line.trimmed() : paragraph(line.split(u'‖'));
    }
    return markup;
}

QByteArray* partOf(ZipParts& parts, const QString& name)
{
    for (auto& [partName, bytes] : parts) {
        if (partName == name)
            return &bytes;
    }
    return nullptr;
}

void renamePart(ZipParts& parts, const QString& from, const QString& to)
{
    for (auto& [name, bytes] : parts) {
        if (name == from)
            name = to;
    }
}

QByteArray utf16(const QByteArray& utf8)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(utf8).replace(u"encoding=\"UTF-8\""_s, u"encoding=\"UTF-16\""_s));
}

/// Packages as other programs write them.
void makeOdd(ZipParts& parts, const QString& oddity)
{
    QByteArray& body = *partOf(parts, u"word/document.xml"_s);
    QByteArray& top = *partOf(parts, u"_rels/.rels"_s);
    QByteArray& types = *partOf(parts, u"[Content_Types].xml"_s);
    if (oddity == u"strict") {
        body.replace(kTransitional, kStrict);
        top.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships");
    } else if (oddity == u"prefix") {
        body.replace("xmlns:w=", "xmlns:x=").replace("<w:", "<x:").replace("</w:", "</x:").replace(" w:", " x:");
    } else if (oddity == u"default-namespace") {
        body.replace("<w:", "<")
            .replace("</w:", "</")
            .replace("xmlns:w=", QByteArray("xmlns=\"" + kTransitional + "\" xmlns:w="));
    } else if (oddity == u"utf16") {
        body = utf16(body);
    } else if (oddity == u"bom") {
        body.prepend("\xef\xbb\xbf");
        top.prepend("\xef\xbb\xbf");
        types.prepend("\xef\xbb\xbf");
    } else if (oddity == u"absolute") {
        top.replace("Target=\"word/", "Target=\"/word/");
        partOf(parts, u"word/_rels/document.xml.rels"_s)->replace("Target=\"", "Target=\"/word/");
    } else if (oddity == u"backslash") {
        top.replace("word/document.xml", "word\\document.xml");
        for (auto& [name, bytes] : parts)
            name.replace(u'/', u'\\');
    } else if (oddity == u"template") {
        types.replace("wordprocessingml.document.main", "wordprocessingml.template.main");
    } else if (oddity == u"moved") {
        top.replace("word/document.xml", "word/the%20text.xml");
        types.replace("/word/document.xml", "/word/the text.xml");
        renamePart(parts, u"word/_rels/document.xml.rels"_s, u"word/_rels/the text.xml.rels"_s);
        renamePart(parts, u"word/document.xml"_s, u"word/the text.xml"_s);
    } else if (oddity == u"upper-case") {
        renamePart(parts, u"word/document.xml"_s, u"Word/Document.xml"_s);
    }
}

} // namespace

QStringList CaseFile::lines(const QString& name) const
{
    return section(name).split(u'\n', Qt::SkipEmptyParts);
}

QString CaseFile::option(const QString& key) const
{
    for (const QString& line : lines(u"options"_s)) {
        if (line.section(u" = "_s, 0, 0) == key)
            return line.section(u" = "_s, 1);
    }
    return {};
}

CaseFile readCase(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression kHeading(u"^== (.+) ==$"_s);
    CaseFile result{QFileInfo(path).completeBaseName(), {}};
    QString section = u"title"_s;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const auto heading = kHeading.match(line); heading.hasMatch()) {
            section = heading.captured(1);
            result.sections.insert(section, {});
        } else {
            result.sections[section] += line + u'\n';
        }
    }
    return result;
}

QByteArray packedCase(const CaseFile& file)
{
    DocxBuilder builder(markupOf(file.section(u"body"_s)));
    if (file.has(u"header"_s))
        builder.header(markupOf(file.section(u"header"_s)));
    if (file.has(u"footer"_s))
        builder.footer(markupOf(file.section(u"footer"_s)));
    if (file.has(u"footnotes"_s))
        builder.footnotes(markupOf(file.section(u"footnotes"_s)));
    if (file.has(u"endnotes"_s))
        builder.endnotes(markupOf(file.section(u"endnotes"_s)));
    if (file.has(u"comments"_s))
        builder.comments(markupOf(file.section(u"comments"_s)));
    builder.extra(u"word/media/picture.png"_s, "no picture, but bytes that must stay")
        .extra(u"word/styles.xml"_s, "<x/>");
    ZipParts parts = builder.parts();
    if (const QString oddity = file.option(u"package"_s); !oddity.isEmpty())
        makeOdd(parts, oddity);
    return zipOf(parts);
}

} // namespace cdesk::test
