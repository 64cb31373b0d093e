// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/base/Result.h"
#include "core/documents/write/StyleWriter.h"

namespace cdesk::docx {

/// The pictures of a package; each is written once however often it stands in the text.
class MediaWriter {
public:
    /// Name below word/, e.g. media/image1.png.
    QString nameOf(const FlowImage& image);
    const std::vector<std::pair<QString, QByteArray>>& files() const { return m_files; }

private:
    std::vector<std::pair<QString, QByteArray>> m_files;
};

/// Writes the blocks of one part: body, header, footer.
class BlockWriter {
public:
    BlockWriter(const FlowDoc& document, MediaWriter& media) : m_document{document}, m_media{media} {}

    /// Errors: docx.floating_not_written (a text box or a picture that floats; detail: the text beside it)
    Result<void> write(pugi::xml_node parent, const std::vector<Block>& blocks);
    /// A paragraph; the caller may add w:sectPr to its w:pPr.
    Result<pugi::xml_node> writeParagraph(pugi::xml_node parent, const Paragraph& paragraph);

    /// Pictures this part refers to: relationship id and target.
    const std::vector<std::pair<QString, QString>>& relationships() const { return m_relationships; }

private:
    Result<void> writeTable(pugi::xml_node parent, const FlowTable& table);
    Result<void> writeCell(pugi::xml_node row, const TableCell& cell, int gridWidth);
    void writeInline(pugi::xml_node paragraph, const Inline& piece, const RunStyle& base);
    void writeField(pugi::xml_node paragraph, const Inline& piece, const RunStyle& base);
    void writeImage(pugi::xml_node run, const Inline& piece);
    pugi::xml_node addRun(pugi::xml_node paragraph, const Inline& piece, const RunStyle& base);

    const FlowDoc& m_document;
    MediaWriter& m_media;
    std::vector<std::pair<QString, QString>> m_relationships;
    int m_pictures = 0;
};

} // namespace cdesk::docx
