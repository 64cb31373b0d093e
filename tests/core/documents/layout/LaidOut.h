// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/DocxReader.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DocumentLayout.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DocxBuilder.h"

#include <optional>

namespace cdesk::test {

/// A Word document of the given markup, read.
inline FlowDoc readBody(const DocxBuilder& builder)
{
    const auto package = DocxPackage::fromBytes(builder.bytes());
    REQUIRE(package);
    auto document = readFlowDoc(*package);
    REQUIRE(document);
    return std::move(*document);
}

/// The pages of a document.
inline DisplayList pagesOf(const FlowDoc& document)
{
    static const auto fonts = FontCatalog::create().value();
    return layDocument(document, *fonts);
}

/// The pages of a Word document of the given markup.
inline DisplayList pagesOf(const DocxBuilder& builder)
{
    return pagesOf(readBody(builder));
}

inline DisplayList pagesOf(const QString& body)
{
    return pagesOf(DocxBuilder(body));
}

/// @p count paragraphs of one character each.
inline QString lines(int count, const QString& text = QStringLiteral("填"))
{
    QString body;
    for (int i = 0; i < count; ++i)
        body += paragraph({text});
    return body;
}

/// Where a character stands on a page: left edge and baseline, twips.
inline std::optional<QPointF> placeOf(const DisplayPage& page, char32_t character)
{
    for (const GlyphRun& run : page.runs) {
        for (const DisplayGlyph& glyph : page.glyphsOf(run)) {
            if (glyph.character == character)
                return QPointF(double(run.x) + double(glyph.x), double(run.baseline));
        }
    }
    return std::nullopt;
}

} // namespace cdesk::test
