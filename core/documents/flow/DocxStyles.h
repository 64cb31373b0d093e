// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/docx/DocxXml.h"
#include "core/documents/flow/FlowDoc.h"

#include <QHash>

namespace cdesk::docx {

/// The named styles of a document, its defaults and its theme fonts.
class Styles {
public:
    /// Reads styles.xml and theme1.xml; both may be missing.
    Styles(pugi::xml_node styles, pugi::xml_node theme);

    /// The style itself when the document has it, else the default one.
    QString knownParagraphStyle(const QString& id) const;
    void applyCharacterStyle(const QString& id, RunStyle& run) const;
    /// The name of a style as Word's menus know it, lower case: "heading 1", "toc 2"; empty when there is none.
    QString nameOf(const QString& id) const;
    /// What a table's style says of the text in it; @p parts as TableLook::partsOf() gives them.
    void applyTableText(const QString& id, const std::vector<std::string_view>& parts, ParagraphStyle& paragraph,
                        RunStyle& run) const;
    /// Calls @p visit for what a table style and its ancestors say of each of @p parts.
    template <class Visit>
    void forTableParts(const QString& id, const std::vector<std::string_view>& parts, Visit visit) const
    {
        for (const std::string_view part : parts) {
            forChain(id, [&](pugi::xml_node style) {
                for (const pugi::xml_node node : style.children("w:tblStylePr")) {
                    if (part == node.attribute("w:type").value())
                        visit(node);
                }
            });
        }
    }
    /// Calls @p visit for a style's ancestors, oldest first, and then itself.
    template <class Visit>
    void forChain(const QString& id, Visit visit) const
    {
        for (const pugi::xml_node style : chain(id))
            visit(style);
    }
    /// Ids of all paragraph styles, the default one first.
    std::vector<QString> paragraphStyles() const;
    /// The element of a style itself; nothing when the document does not have it.
    pugi::xml_node node(const QString& id) const { return m_styles.value(id); }
    const QString& defaultTableStyle() const { return m_defaultTable; }

    /// Adds what w:rPr and w:pPr say to a style.
    void apply(pugi::xml_node rPr, RunStyle& run) const;
    static void apply(pugi::xml_node pPr, ParagraphStyle& paragraph);
    RunStyle defaultRun() const;
    ParagraphStyle defaultParagraph() const;

private:
    std::vector<pugi::xml_node> chain(const QString& id) const;
    void readTheme(pugi::xml_node theme);
    void applyFonts(pugi::xml_node fonts, RunStyle& run) const;

    struct ThemeFonts {
        QString latin = QStringLiteral("Times New Roman");
        QString eastAsian = QStringLiteral("宋体");
    };
    pugi::xml_node m_root;
    QHash<QString, pugi::xml_node> m_styles;
    ThemeFonts m_minor, m_major;
    QString m_defaultParagraph, m_defaultTable;
};

} // namespace cdesk::docx
