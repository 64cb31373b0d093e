// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/FlowCompare.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Neighbours of the same style are one piece; empty ones are none.
std::vector<Inline> joined(const std::vector<Inline>& pieces)
{
    std::vector<Inline> all;
    for (const Inline& piece : pieces) {
        const bool isText = piece.kind == Inline::Kind::Text;
        if (isText && piece.text.isEmpty())
            continue;
        if (isText && !all.empty() && all.back().kind == Inline::Kind::Text && all.back().style == piece.style)
            all.back().text += piece.text;
        else
            all.push_back(piece);
    }
    return all;
}

bool isSameImage(const std::shared_ptr<const FlowImage>& a, const std::shared_ptr<const FlowImage>& b)
{
    if (!a || !b)
        return a == b;
    if (a->pixels.isNull() || b->pixels.isNull())
        return a->name == b->name && a->encoded == b->encoded;
    return a == b || a->encoded == b->encoded || a->pixels == b->pixels;
}

QString inlineDifference(const Paragraph& a, const Paragraph& b)
{
    const auto left = joined(a.inlines);
    const auto right = joined(b.inlines);
    for (size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (left[i].kind != right[i].kind || left[i].text != right[i].text || left[i].ofSection != right[i].ofSection ||
            left[i].endsColumn != right[i].endsColumn)
            return u"text \"%1\" / \"%2\""_s.arg(left[i].text, right[i].text);
        if (left[i].style != right[i].style)
            return u"style of \"%1\""_s.arg(left[i].text);
        if (!isSameImage(left[i].image, right[i].image) || left[i].width != right[i].width ||
            left[i].height != right[i].height)
            return u"picture"_s;
    }
    return left.size() == right.size() ? QString() : u"text"_s;
}

QString paragraphDifference(const Paragraph& a, const Paragraph& b)
{
    if (const QString found = inlineDifference(a, b); !found.isEmpty())
        return found;
    if (a.style != b.style)
        return a.style.styleName == b.style.styleName ? u"paragraph style"_s : u"name of the style"_s;
    if (a.markStyle != b.markStyle)
        return u"style of the mark"_s;
    if (a.label != b.label || a.labelEnd != b.labelEnd)
        return u"number \"%1\" / \"%2\""_s.arg(a.label, b.label);
    if (!a.label.isEmpty() && a.labelStyle != b.labelStyle)
        return u"style of the number"_s;
    return a.floats.size() == b.floats.size() ? QString() : u"floating things"_s;
}

QString blocksDifference(const std::vector<Block>& a, const std::vector<Block>& b);

QString cellDifference(const TableCell& a, const TableCell& b)
{
    if (a.columns != b.columns || a.merge != b.merge)
        return u"span"_s;
    if (a.align != b.align || a.shading != b.shading || a.width != b.width)
        return u"look of the cell"_s;
    if (a.top != b.top || a.left != b.left || a.bottom != b.bottom || a.right != b.right)
        return u"borders of the cell"_s;
    if (a.marginLeft != b.marginLeft || a.marginRight != b.marginRight || a.marginTop != b.marginTop ||
        a.marginBottom != b.marginBottom)
        return u"margins of the cell"_s;
    return blocksDifference(a.blocks, b.blocks);
}

QString rowDifference(const TableRow& a, const TableRow& b)
{
    if (a.cells.size() != b.cells.size() || a.columnsBefore != b.columnsBefore)
        return u"cells"_s;
    if (a.height != b.height || a.exactHeight != b.exactHeight || a.cantSplit != b.cantSplit ||
        a.isHeader != b.isHeader)
        return u"look of the row"_s;
    for (size_t i = 0; i < a.cells.size(); ++i) {
        if (const QString found = cellDifference(a.cells[i], b.cells[i]); !found.isEmpty())
            return u"cell %1: %2"_s.arg(i + 1).arg(found);
    }
    return {};
}

QString tableDifference(const FlowTable& a, const FlowTable& b)
{
    if (a.grid != b.grid || a.rows.size() != b.rows.size() || a.widthShare != b.widthShare || a.align != b.align ||
        a.indent != b.indent)
        return u"shape of the table"_s;
    if (a.top != b.top || a.left != b.left || a.bottom != b.bottom || a.right != b.right ||
        a.insideHorizontal != b.insideHorizontal || a.insideVertical != b.insideVertical)
        return u"borders of the table"_s;
    if (a.marginLeft != b.marginLeft || a.marginRight != b.marginRight || a.marginTop != b.marginTop ||
        a.marginBottom != b.marginBottom)
        return u"margins of the table"_s;
    for (size_t i = 0; i < a.rows.size(); ++i) {
        if (const QString found = rowDifference(a.rows[i], b.rows[i]); !found.isEmpty())
            return u"row %1: %2"_s.arg(i + 1).arg(found);
    }
    return {};
}

QString blocksDifference(const std::vector<Block>& a, const std::vector<Block>& b)
{
    for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        QString found;
        if (a[i].content.index() != b[i].content.index())
            found = u"paragraph / table"_s;
        else if (a[i].paragraph())
            found = paragraphDifference(*a[i].paragraph(), *b[i].paragraph());
        else
            found = tableDifference(*a[i].table(), *b[i].table());
        if (!found.isEmpty())
            return u"block %1: %2"_s.arg(i + 1).arg(found);
    }
    return a.size() == b.size() ? QString() : u"%1 / %2 blocks"_s.arg(a.size()).arg(b.size());
}

QString framesDifference(const std::map<PageKind, std::vector<Block>>& a,
                         const std::map<PageKind, std::vector<Block>>& b)
{
    if (a.size() != b.size())
        return u"kinds"_s;
    for (const auto& [kind, blocks] : a) {
        const auto other = b.find(kind);
        if (other == b.end())
            return u"kinds"_s;
        if (const QString found = blocksDifference(blocks, other->second); !found.isEmpty())
            return found;
    }
    return {};
}

/// Word counts them in whole twips.
constexpr std::array<double FlowSection::*, 9> kPageLengths = {
    &FlowSection::pageWidth, &FlowSection::pageHeight, &FlowSection::left,           &FlowSection::right,
    &FlowSection::top,       &FlowSection::bottom,     &FlowSection::headerDistance, &FlowSection::footerDistance,
    &FlowSection::gridPitch};

QString sectionDifference(const FlowSection& a, const FlowSection& b)
{
    const auto page = [](const FlowSection& one) {
        std::array<int, 9> lengths{};
        std::transform(kPageLengths.begin(), kPageLengths.end(), lengths.begin(),
                       [&](double FlowSection::*length) { return qRound(one.*length); });
        return lengths;
    };
    if (page(a) != page(b) || a.characterSpacing != b.characterSpacing || a.columns.size() != b.columns.size() ||
        a.align != b.align)
        return u"page"_s;
    if (a.hasFirstPage != b.hasFirstPage || a.startsPage != b.startsPage || a.firstPageNumber != b.firstPageNumber ||
        a.numberFormat != b.numberFormat || a.firstParity != b.firstParity)
        return u"page numbers"_s;
    if (const QString found = framesDifference(a.headers, b.headers); !found.isEmpty())
        return u"header: %1"_s.arg(found);
    if (const QString found = framesDifference(a.footers, b.footers); !found.isEmpty())
        return u"footer: %1"_s.arg(found);
    return blocksDifference(a.blocks, b.blocks);
}

} // namespace

QString firstDifference(const FlowDoc& a, const FlowDoc& b)
{
    if (a.defaultTab != b.defaultTab || a.evenAndOddHeaders != b.evenAndOddHeaders ||
        a.compressPunctuation != b.compressPunctuation || a.addsSpacing != b.addsSpacing ||
        a.gridInTables != b.gridInTables || a.background != b.background || a.sections.size() != b.sections.size())
        return u"document"_s;
    for (size_t i = 0; i < a.sections.size(); ++i) {
        if (const QString found = sectionDifference(a.sections[i], b.sections[i]); !found.isEmpty())
            return u"section %1, %2"_s.arg(i + 1).arg(found);
    }
    return {};
}

} // namespace cdesk
