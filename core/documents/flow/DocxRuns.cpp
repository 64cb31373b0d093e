// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/DocxRuns.h"

#include "core/documents/flow/DocxDrawing.h"
#include "core/documents/flow/DocxSymbols.h"
#include "core/documents/flow/DocxValues.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::docx {

void RunReader::read(pugi::xml_node parent)
{
    static constexpr std::string_view kContainers[] = {"w:hyperlink", "w:smartTag", "w:ins", "w:sdt", "w:sdtContent",
                                                       "w:customXml", "w:moveTo",   "w:dir", "w:bdo"};
    for (const pugi::xml_node node : parent.children()) {
        const std::string_view name = node.name();
        if (name == "w:r") {
            readRun(node);
        } else if (name == "w:fldSimple") {
            if (!addField(text(node.attribute("w:instr")), m_base))
                read(node);
        } else if (std::find(std::begin(kContainers), std::end(kContainers), name) != std::end(kContainers)) {
            read(node);
        } else if (localName(node) == "oMath" || localName(node) == "oMathPara") {
            for (const auto& found : node.select_nodes(".//*[local-name()='t']"))
                addText(QString::fromUtf8(found.node().text().get()), m_base);
        }
    }
}

void RunReader::readRun(pugi::xml_node run)
{
    const pugi::xml_node rPr = run.child("w:rPr");
    RunStyle style = m_base;
    const Styles& styles = m_blocks.sources().styles;
    if (const QString named = text(rPr.child("w:rStyle").attribute("w:val")); !named.isEmpty()) {
        // Links in a table of contents look like its other text.
        const bool inContents = styles.nameOf(m_paragraph.style.styleName).startsWith(u"toc "_s);
        if (!inContents || styles.nameOf(named) != "hyperlink"_L1)
            styles.applyCharacterStyle(named, style);
    }
    styles.apply(rPr, style);
    for (const pugi::xml_node piece : run.children())
        readPiece(piece, style);
}

bool RunReader::isHiddenByField() const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [](const Field& field) { return field.part == FieldPart::Instruction || field.isReplaced; });
}

void RunReader::readPiece(pugi::xml_node piece, const RunStyle& style)
{
    const std::string_view name = piece.name();
    if (name == "w:fldChar") {
        readFieldMark(piece, style);
        return;
    }
    if (name == "w:instrText") {
        if (!m_fields.empty())
            m_fields.back().instruction += QString::fromUtf8(piece.text().get());
        return;
    }
    if (isHiddenByField())
        return;
    if (name == "w:t")
        addText(QString::fromUtf8(piece.text().get()), style);
    else if (name == "w:tab" || name == "w:ptab")
        add(Inline::Kind::Tab, style);
    else if (name == "w:br")
        addBreak(piece.attribute("w:type").value(), style);
    else if (name == "w:ruby")
        readRuby(piece);
    else if (name == "w:cr")
        add(Inline::Kind::LineBreak, style);
    else if (name == "w:noBreakHyphen")
        addText(u"-"_s, style);
    else if (name == "w:sym")
        addText(symbolText(text(piece.attribute("w:font")), text(piece.attribute("w:char")).toUShort(nullptr, 16)),
                style);
    else if (name == "w:footnoteReference" || name == "w:endnoteReference")
        readNoteReference(piece, style);
    else if (name == "w:footnoteRef" || name == "w:endnoteRef")
        addText(m_blocks.noteNumber().value_or(QString()), style);
    else if (name == "w:drawing")
        readDrawing(piece, style);
    else if (name == "w:pict" || name == "w:object")
        readPicture(piece, style);
    else if (localName(piece) == "AlternateContent")
        readAlternatives(piece, style);
}

/// The newer form first; the older one when the newer holds nothing that we read.
void RunReader::readAlternatives(pugi::xml_node alternatives, const RunStyle& style)
{
    const auto count = [this] { return m_paragraph.inlines.size() + m_paragraph.floats.size(); };
    const size_t before = count();
    for (const pugi::xml_node choice : alternatives.children()) {
        for (const pugi::xml_node piece : choice.children())
            readPiece(piece, style);
        if (count() > before)
            return;
    }
}

void RunReader::readFieldMark(pugi::xml_node mark, const RunStyle& style)
{
    const std::string_view type = mark.attribute("w:fldCharType").value();
    if (type == "begin") {
        m_fields.push_back({});
        if (const auto box = mark.child("w:ffData").child("w:checkBox")) {
            m_fields.pop_back();
            const bool checked = isOn(box.child("w:checked"), isOn(box.child("w:default")));
            if (!isHiddenByField())
                addText(checked ? u"☑"_s : u"□"_s, style);
            m_fields.push_back({});
        }
        return;
    }
    if (m_fields.empty())
        return;
    Field& field = m_fields.back();
    if (field.part == FieldPart::Instruction) {
        const Field known = field;
        m_fields.pop_back();
        const bool added = !isHiddenByField() && addField(known.instruction, style);
        m_fields.push_back({FieldPart::Result, known.instruction, added});
    }
    if (type == "end")
        m_fields.pop_back();
}

bool RunReader::addField(const QString& instruction, const RunStyle& style)
{
    const QString name = instruction.trimmed().section(u' ', 0, 0).toUpper();
    if (name == "PAGE"_L1)
        add(Inline::Kind::PageNumber, style);
    else if (name == "NUMPAGES"_L1 || name == "SECTIONPAGES"_L1)
        add(Inline::Kind::PageCount, style);
    else
        return false;
    m_paragraph.inlines.back().ofSection = name == "SECTIONPAGES"_L1;
    return true;
}

void RunReader::addBreak(std::string_view type, const RunStyle& style)
{
    const bool isPage = type == "page" || type == "column";
    add(isPage ? Inline::Kind::PageBreak : Inline::Kind::LineBreak, style);
    m_paragraph.inlines.back().endsColumn = type == "column";
}

void RunReader::readNoteReference(pugi::xml_node reference, const RunStyle& style)
{
    if (m_blocks.noteNumber()) // a note of a note: Word knows none
        return;
    const auto found = m_blocks.sources().notes.find(
        reference, [this](pugi::xml_node node, const QString& part, const QString& number) {
            BlockReader reader(m_blocks.sources(), part);
            reader.setNoteNumber(number);
            return reader.read(node);
        });
    if (!found.note)
        return;
    m_startsNewPiece = true;
    m_noteOfNextText = found.note; // its number, or the author's own mark that follows
    addText(found.number, style);
}

/// The base text, and on its first piece the reading above it.
void RunReader::readRuby(pugi::xml_node ruby)
{
    const size_t before = m_paragraph.inlines.size();
    m_startsNewPiece = true;
    read(ruby.child("w:rubyBase"));
    m_startsNewPiece = true; // text behind it is not read that way
    if (m_paragraph.inlines.size() == before)
        return;
    Inline& base = m_paragraph.inlines[before];
    for (const auto& found : ruby.child("w:rt").select_nodes(".//w:t"))
        base.ruby += QString::fromUtf8(found.node().text().get());
    const double halfPoints = ruby.child("w:rubyPr").child("w:hps").attribute("w:val").as_double(base.style.points);
    base.rubyPoints = std::clamp(halfPoints / 2, 2.0, 100.0);
}

void RunReader::addText(const QString& written, const RunStyle& style)
{
    QString text = written;
    if (style.latinFont.startsWith(u"Wingdings"_s)) {
        text.clear();
        for (const QChar letter : written)
            text += letter == u' ' ? QString(letter) : symbolText(style.latinFont, letter.unicode());
    }
    if (text.isEmpty())
        return;
    auto& inlines = m_paragraph.inlines;
    const bool goesOn = !inlines.empty() && inlines.back().kind == Inline::Kind::Text && inlines.back().style == style;
    if (goesOn && !m_startsNewPiece) {
        inlines.back().text += text;
        return;
    }
    add(Inline::Kind::Text, style);
    inlines.back().text = text;
    inlines.back().note = std::exchange(m_noteOfNextText, nullptr);
    m_startsNewPiece = inlines.back().note != nullptr;
}

void RunReader::add(Inline::Kind kind, const RunStyle& style)
{
    Inline piece;
    piece.kind = kind;
    piece.style = style;
    m_paragraph.inlines.push_back(std::move(piece));
}

void RunReader::readDrawing(pugi::xml_node drawing, const RunStyle& style)
{
    for (const pugi::xml_node frame : drawing.children()) {
        if (localName(frame) == "anchor") {
            for (Floating& floating : readAnchor(frame, m_blocks))
                m_paragraph.floats.push_back(std::move(floating));
            continue;
        }
        const auto image = m_blocks.sources().images.ofDrawing(m_blocks.partName(), frame);
        if (!image)
            continue;
        const pugi::xml_node extent = descendant(frame, "extent");
        add(Inline::Kind::Image, style);
        m_paragraph.inlines.back().image = image;
        m_paragraph.inlines.back().width = fromEmu(extent.attribute("cx"));
        m_paragraph.inlines.back().height = fromEmu(extent.attribute("cy"));
    }
}

void RunReader::readPicture(pugi::xml_node pict, const RunStyle& style)
{
    static constexpr std::string_view kShapes[] = {"shape", "rect", "roundrect", "oval", "line"};
    for (const pugi::xml_node shape : pict.children()) {
        if (localName(shape) == "group")
            readPicture(shape, style);
        else if (std::find(std::begin(kShapes), std::end(kShapes), localName(shape)) != std::end(kShapes))
            readVml(shape, style);
    }
}

void RunReader::readVml(pugi::xml_node shape, const RunStyle& style)
{
    const pugi::xml_node data = descendant(shape, "imagedata");
    if (!data) {
        Floating floating = readVmlShape(shape, m_blocks);
        if (!vmlStyle(shape).floats && !floating.blocks.empty()) { // stands in its line like a picture
            floating.horizontal = {};
            floating.vertical = {};
            floating.pushesText = true;
        }
        m_paragraph.floats.push_back(std::move(floating));
        return;
    }
    const auto image = m_blocks.sources().images.find(m_blocks.partName(), text(data.attribute("r:id")));
    if (!image)
        return;
    const VmlStyle place = vmlStyle(shape);
    if (place.floats) {
        Floating floating = readVmlShape(shape, m_blocks);
        floating.image = image;
        m_paragraph.floats.push_back(std::move(floating));
        return;
    }
    add(Inline::Kind::Image, style);
    m_paragraph.inlines.back().image = image;
    m_paragraph.inlines.back().width = place.width;
    m_paragraph.inlines.back().height = place.height;
}

} // namespace cdesk::docx
