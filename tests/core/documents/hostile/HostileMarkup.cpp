// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/hostile/HostileFiles.h"
#include "tests/support/core/DocxBuilder.h"

#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::test {

namespace {

const QString kDocument = u"word/document.xml"_s;
const QString kTop = u"_rels/.rels"_s;
const QString kTypes = u"[Content_Types].xml"_s;

QString tag()
{
    return paragraph({u"{{客户名称}}"_s});
}

/// A good document with one part exchanged.
QByteArray with(const QString& part, const QByteArray& content)
{
    ZipParts parts = DocxBuilder(tag()).parts();
    for (auto& [name, bytes] : parts) {
        if (name == part)
            bytes = content;
    }
    return zipOf(parts);
}

QByteArray changed(const QString& part, const QByteArray& from, const QByteArray& to)
{
    ZipParts parts = DocxBuilder(tag()).parts();
    for (auto& [name, bytes] : parts) {
        if (name == part)
            bytes.replace(from, to);
    }
    return zipOf(parts);
}

QByteArray without(const QString& part)
{
    ZipParts parts = DocxBuilder(tag()).parts();
    std::erase_if(parts, [&](const auto& one) { return one.first == part; });
    return zipOf(parts);
}

QByteArray body(const QString& markup)
{
    return DocxBuilder(markup).bytes();
}

/// The body's markup with something before its first element.
QByteArray beforeBody(const QByteArray& text)
{
    return changed(kDocument, "<w:document", text + "<w:document");
}

QByteArray deep(int levels)
{
    return body(QString(u"<w:sdt>"_s).repeated(levels) + tag() + QString(u"</w:sdt>"_s).repeated(levels));
}

QByteArray laughs()
{
    QByteArray entities = "<!DOCTYPE x [<!ENTITY a \"ha\">";
    for (char letter = 'b'; letter < 'l'; ++letter)
        entities += QByteArray("<!ENTITY ") + letter + " \"" +
                    QByteArray(QByteArray("&") + char(letter - 1) + ';').repeated(10) + "\">";
    return beforeBody(entities + "]>");
}

QByteArray utf16Doctype()
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray text = encoder(u"<!DOCTYPE x [<!ENTITY a \"b\">]><w:document/>"_s);
    return with(kDocument, text);
}

QByteArray manyAttributes()
{
    QString attributes;
    for (int i = 0; i < 1'000'000; ++i)
        attributes += u" a"_s + QString::number(i) + u"=\"\""_s;
    return body(u"<w:p"_s + attributes + u"/>"_s + tag());
}

QByteArray manyRelationships(const QString& target, const QString& mode = {})
{
    QByteArray markup = "<Relationships>";
    for (int i = 0; i < 100'000; ++i)
        markup += "<Relationship Id=\"r" + QByteArray::number(i) + "\" Type=\"x/header\" " + mode.toUtf8() +
                  " Target=\"" + target.arg(i).toUtf8() + "\"/>";
    return with(u"word/_rels/document.xml.rels"_s, markup + "</Relationships>");
}

QByteArray cyclic()
{
    const QByteArray markup =
        "<Relationships><Relationship Id=\"a\" Type=\"x/header\" Target=\"document.xml\"/>"
        "<Relationship Id=\"b\" Type=\"x/header\" Target=\"/word/document.xml\"/>"
        "<Relationship Id=\"c\" Type=\"x/footer\" Target=\"../word/document.xml\"/></Relationships>";
    return with(u"word/_rels/document.xml.rels"_s, markup);
}

QByteArray manyBookmarks()
{
    const QString mark = u"<w:bookmarkStart w:id=\"1\" w:name=\"客户名称\"/>"_s;
    return body(u"<w:p>"_s + mark.repeated(100'000) + u"</w:p>"_s);
}

QByteArray openFields()
{
    const QString begin = u"<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>IF</w:instrText></w:r>"_s;
    return body(u"<w:p>"_s + begin.repeated(50'000) + u"</w:p>"_s + tag());
}

QByteArray wideCells()
{
    const QString cell =
        u"<w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/><w:vMerge/></w:tcPr>"_s + tag() + u"</w:tc>"_s;
    return body(u"<w:tbl>"_s + QString(u"<w:tr>"_s + cell.repeated(4) + u"</w:tr>"_s).repeated(50) + u"</w:tbl>"_s);
}

} // namespace

std::vector<HostileFile> hostileMarkup()
{
    return {
        {u"a document type"_s, u"docx.doctype"_s, [] { return beforeBody("<!DOCTYPE w:document>"); }},
        {u"ten levels of entities"_s, u"docx.doctype"_s, laughs},
        {u"an entity that reads a file"_s, u"docx.doctype"_s,
         [] { return beforeBody("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"); }},
        {u"a document type in the relationships"_s, u"docx.doctype"_s,
         [] { return with(kTop, "<!DOCTYPE x [<!ENTITY a \"b\">]><Relationships/>"); }},
        {u"a document type in UTF-16"_s, u"docx.doctype"_s, utf16Doctype},
        {u"elements in elements, 100 000 deep"_s, u"docx.too_deep"_s, [] { return deep(100'000); }},
        {u"relationships 100 000 deep"_s, u"docx.too_deep"_s,
         [] { return with(kTop, QByteArray("<a>").repeated(100'000)); }},
        {u"a million runs"_s, u"docx.too_large"_s,
         [] { return body(u"<w:p>"_s + QString(u"<w:r><w:t>x</w:t></w:r>"_s).repeated(1'000'000) + u"</w:p>"_s); }},
        {u"a million empty elements"_s, u"docx.too_large"_s,
         [] { return body(QString(u"<w:p/>"_s).repeated(1'000'000)); }},
        {u"a million attributes"_s, u"filled|docx.too_large"_s, manyAttributes},
        {u"an attribute of 20 MB"_s, u"filled"_s,
         [] { return body(u"<w:p x=\""_s + QString(20 << 20, u'x') + u"\"/>"_s + tag()); }},
        {u"a comment of 20 MB"_s, u"filled"_s,
         [] { return body(u"<!--"_s + QString(20 << 20, u'<') + u"-->"_s + tag()); }},
        {u"a paragraph of 20 MB"_s, u"filled"_s, [] { return body(paragraph({QString(20 << 20, u'x')}) + tag()); }},
        {u"markup that is not balanced"_s, u"docx.broken"_s, [] { return changed(kDocument, "</w:body>", ""); }},
        {u"a picture as body"_s, u"docx.broken|docx.bad_text"_s,
         [] { return with(kDocument, "\x89PNG\r\n\x1a\n\x00"); }},
        {u"an empty body"_s, u"docx.broken"_s, [] { return with(kDocument, ""); }},
        {u"invalid UTF-8"_s, u"docx.bad_text"_s, [] { return changed(kDocument, "客", "\xe5\xae\x41"); }},
        {u"text that calls itself GBK"_s, u"docx.bad_text"_s, [] { return changed(kDocument, "UTF-8", "GB18030"); }},
        {u"half a pair in UTF-16"_s, u"docx.bad_text|docx.broken"_s,
         [] { return with(kDocument, QByteArray::fromHex("fffe3c0000d83e00")); }},
        {u"no content types"_s, u"docx.not_word"_s, [] { return without(kTypes); }},
        {u"content types of a workbook"_s, u"docx.not_word"_s,
         [] { return changed(kTypes, "wordprocessingml.document", "spreadsheetml.sheet"); }},
        {u"macros"_s, u"docx.macros"_s,
         [] { return changed(kTypes, "wordprocessingml.document.main", "document.macroEnabled.main"); }},
        {u"no relationships"_s, u"docx.not_word"_s, [] { return without(kTop); }},
        {u"a body on another computer"_s, u"docx.not_word"_s,
         [] { return changed(kTop, "Target=", "TargetMode=\"External\" Target="); }},
        {u"a body that is not there"_s, u"docx.not_word"_s,
         [] { return changed(kTop, "document.xml", "nothing.xml"); }},
        {u"a body outside of the package"_s, u"docx.not_word"_s,
         [] { return changed(kTop, "word/document.xml", "../../../etc/passwd"); }},
        {u"relationships in a circle"_s, u"filled"_s, cyclic},
        {u"100 000 relationships to nothing"_s, u"filled"_s, [] { return manyRelationships(u"header%1.xml"_s); }},
        {u"100 000 relationships to other computers"_s, u"filled"_s,
         [] { return manyRelationships(u"file://host/share/%1"_s, u"TargetMode=\"External\""_s); }},
        {u"the same bookmark 100 000 times"_s, u"filled"_s, manyBookmarks},
        {u"50 000 fields that never end"_s, u"filled"_s, openFields},
        {u"cells two thousand million columns wide"_s, u"filled"_s, wideCells},
    };
}

} // namespace cdesk::test
