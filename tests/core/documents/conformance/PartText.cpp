// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/conformance/PartText.h"

#include <QStringList>

#include <pugixml.hpp>

#include <sstream>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::test {

namespace {

QString localName(pugi::xml_node node)
{
    return QString::fromUtf8(node.name()).section(u':', -1);
}

QString attribute(pugi::xml_node node, const QString& name)
{
    for (const pugi::xml_attribute one : node.attributes()) {
        if (QString::fromUtf8(one.name()).section(u':', -1) == name)
            return QString::fromUtf8(one.value());
    }
    return {};
}

/// Lines of everything that is read below a node.
class Reader {
public:
    QStringList lines;

    void block(pugi::xml_node parent, const QString& lead)
    {
        for (const pugi::xml_node node : parent.children()) {
            const QString name = localName(node);
            if (name == u"p")
                paragraph(node, lead);
            else if (name == u"tr")
                lines.append(lead + row(node));
            else if (name != u"Fallback" && name != u"sdtPr")
                block(node, lead);
        }
    }

private:
    void paragraph(pugi::xml_node node, const QString& lead)
    {
        QString text;
        QStringList boxes;
        inLine(node, text, boxes);
        lines.append(lead + text);
        lines += boxes;
    }

    QString row(pugi::xml_node node)
    {
        QStringList cells;
        collectCells(node, cells);
        return u"| "_s + cells.join(u" | "_s) + u" |"_s;
    }

    void collectCells(pugi::xml_node parent, QStringList& cells)
    {
        for (const pugi::xml_node node : parent.children()) {
            if (localName(node) == u"tc") {
                Reader inside;
                inside.block(node, {});
                for (QString& line : inside.lines)
                    line = line.startsWith(u"| "_s) ? u'[' + line.mid(2).chopped(2) + u']' : line;
                cells.append(inside.lines.join(u" ¶ "_s));
            } else {
                collectCells(node, cells);
            }
        }
    }

    void inLine(pugi::xml_node parent, QString& text, QStringList& boxes, bool isOld = false)
    {
        for (const pugi::xml_node node : parent.children()) {
            const QString name = localName(node);
            if (name == u"t")
                text += QString::fromUtf8(node.text().get());
            else if (name == u"delText")
                text += u'~' + QString::fromUtf8(node.text().get()) + u'~';
            else if (name == u"instrText")
                text += u'{' + QString::fromUtf8(node.text().get()) + u'}';
            else if (name == u"br" || name == u"cr")
                text += u"↵"_s;
            else if (name == u"tab" && localName(parent) == u"r")
                text += u"→"_s;
            else if (name == u"sym")
                text += u'⟨' + attribute(node, u"char"_s) + u'⟩';
            else if (name == u"docPr" && attribute(node, u"id"_s) != u"0")
                text += u'⟦' + attribute(node, attribute(node, u"descr"_s).isEmpty() ? u"name"_s : u"descr"_s) + u'⟧';
            else if (name == u"txbxContent")
                box(node, isOld ? u"old box: "_s : u"box: "_s, boxes);
            else if (name != u"rPr" && name != u"pPr" && name != u"sdtPr")
                inLine(node, text, boxes, isOld || name == u"Fallback");
        }
    }

    static void box(pugi::xml_node node, const QString& lead, QStringList& boxes)
    {
        Reader inside;
        inside.block(node, lead);
        boxes += inside.lines;
    }
};

void collectFormats(pugi::xml_node parent, QStringList& formats)
{
    static const QStringList kNames = {u"rPr"_s, u"pPr"_s, u"trPr"_s, u"tblPr"_s, u"sectPr"_s, u"tblGrid"_s};
    for (const pugi::xml_node node : parent.children()) {
        if (kNames.contains(localName(node))) {
            std::ostringstream markup;
            node.print(markup, "", pugi::format_raw);
            formats.append(QString::fromStdString(markup.str()));
        } else {
            collectFormats(node, formats);
        }
    }
}

} // namespace

QString textOf(const QByteArray& part)
{
    pugi::xml_document document;
    document.load_buffer(part.constData(), static_cast<size_t>(part.size()), pugi::parse_full | pugi::parse_ws_pcdata);
    Reader reader;
    reader.block(document, {});
    return reader.lines.join(u'\n');
}

QStringList formatsOf(const QByteArray& part)
{
    pugi::xml_document document;
    document.load_buffer(part.constData(), static_cast<size_t>(part.size()), pugi::parse_full | pugi::parse_ws_pcdata);
    QStringList formats;
    collectFormats(document, formats);
    return formats;
}

} // namespace cdesk::test
