// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/flow/DocxImages.h"
#include "core/documents/flow/DocxNotes.h"
#include "core/documents/flow/DocxNumbering.h"
#include "core/documents/flow/DocxTableLook.h"

#include <functional>

namespace cdesk::docx {

/// What reading any part of one document needs.
struct Sources {
    const Styles& styles;
    Numbering& numbering;
    Images& images;
    Notes& notes;
};

/// Reads paragraphs and tables of one part: body, header, footer.
class BlockReader {
public:
    BlockReader(Sources sources, QString partName) : m_sources{sources}, m_partName{std::move(partName)} {}

    /// The blocks inside @p parent. @p sectionEnd is called behind each paragraph that ends a section.
    std::vector<Block> read(pugi::xml_node parent, const std::function<void(pugi::xml_node)>& sectionEnd = {});
    /// As read(), into a list that @p sectionEnd may take and empty.
    void readInto(std::vector<Block>& blocks, pugi::xml_node parent,
                  const std::function<void(pugi::xml_node)>& sectionEnd);

    Paragraph paragraph(pugi::xml_node p);
    FlowTable table(pugi::xml_node tbl);

    Sources& sources() { return m_sources; }
    const QString& partName() const { return m_partName; }
    /// Of the note whose text is read; unset for all other text.
    const std::optional<QString>& noteNumber() const { return m_noteNumber; }
    void setNoteNumber(const QString& number) { m_noteNumber = number; }

private:
    /// The table as a box beside the text; nothing when it shall stand in the text.
    std::optional<Floating> floatingTable(pugi::xml_node tbl, const FlowTable& table) const;
    static void standInText(pugi::xml_node place, FlowTable& table);
    static void joinFrames(std::vector<Block>& blocks);
    void resolveStyle(pugi::xml_node pPr, Paragraph& paragraph, RunStyle& base) const;
    TableRow row(pugi::xml_node tr, TableLook::Place place);
    TableCell cell(pugi::xml_node tc, const TableLook::Place& place);

    Sources m_sources;
    QString m_partName;
    std::optional<QString> m_noteNumber;
    QString m_tableStyle; ///< of the table being read
    TableLook m_tableLook;
    std::vector<std::string_view> m_tableParts; ///< of its style, that the cell being read belongs to
};

} // namespace cdesk::docx
