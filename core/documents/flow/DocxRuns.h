// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/DocxBlocks.h"

namespace cdesk::docx {

/// Reads the runs of one paragraph: text, tabs, breaks, fields, pictures and text boxes. Deleted text is left out.
class RunReader {
public:
    RunReader(BlockReader& blocks, Paragraph& paragraph, RunStyle base)
        : m_blocks{blocks}, m_paragraph{paragraph}, m_base{std::move(base)}
    {
    }

    void read(pugi::xml_node parent);

private:
    enum class FieldPart { None, Instruction, Result };
    struct Field {
        FieldPart part = FieldPart::Instruction;
        QString instruction;
        bool isReplaced = false; ///< we print our own value, not the stored one
    };

    void readRun(pugi::xml_node run);
    void readPiece(pugi::xml_node piece, const RunStyle& style);
    void readFieldMark(pugi::xml_node mark, const RunStyle& style);
    void addBreak(std::string_view type, const RunStyle& style);
    void readNoteReference(pugi::xml_node reference, const RunStyle& style);
    void readRuby(pugi::xml_node ruby);
    bool addField(const QString& instruction, const RunStyle& style);
    void readAlternatives(pugi::xml_node alternatives, const RunStyle& style);
    void readDrawing(pugi::xml_node drawing, const RunStyle& style);
    void readPicture(pugi::xml_node pict, const RunStyle& style);
    void readVml(pugi::xml_node shape, const RunStyle& style);
    void addText(const QString& text, const RunStyle& style);
    void add(Inline::Kind kind, const RunStyle& style);
    bool isHiddenByField() const;

    BlockReader& m_blocks;
    Paragraph& m_paragraph;
    RunStyle m_base;
    std::vector<Field> m_fields;
    std::shared_ptr<const FlowNote> m_noteOfNextText;
    bool m_startsNewPiece = false; ///< the next text does not join the one before it
};

} // namespace cdesk::docx
