// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PieceObject.h"

#include "core/documents/merge/MergeTag.h"
#include "ui/editor/FlowLoader.h"
#include "ui/editor/TextFormats.h"
#include "ui/templates/TemplateWords.h"
#include "ui/theme/Palette.h"

#include <QPainter>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr double kChipPadding = 1.5; // characters, both sides together

std::optional<MergeTag> tagOf(const Inline& piece)
{
    const auto tags = readTags(piece.text, {});
    if (piece.kind != Inline::Kind::Text || !tags || tags->size() != 1)
        return std::nullopt;
    return tags->front();
}

Tone toneOf(const Inline& piece)
{
    const auto tag = tagOf(piece);
    if (!tag)
        return Tone::Neutral;
    if (tag->kind == MergeTag::Kind::Question)
        return Tone::Warning;
    return tag->kind == MergeTag::Kind::Value ? Tone::Info : Tone::Success;
}

/// How wide a piece may be at @p position: the width of the text, or of the cell it stands in.
double roomAt(QTextDocument* document, int position)
{
    constexpr double kLeast = 24;
    const double whole = document->textWidth() - 2 * document->documentMargin();
    // No cursor: it asks for the layout that is being made here.
    const auto* table = qobject_cast<QTextTable*>(document->frameAt(position));
    const QTextTableCell cell = table ? table->cellAt(position) : QTextTableCell();
    if (!cell.isValid())
        return std::max(whole, 2 * kLeast);
    const QList<QTextLength> widths = table->format().columnWidthConstraints();
    double room = 0;
    for (int column = cell.column(); column < std::min<int>(cell.column() + cell.columnSpan(), widths.size()); ++column)
        room += widths[column].value(whole);
    return std::max(room - 2 * table->format().cellPadding() - 2 * table->format().border(), kLeast);
}

/// The label, or as much of it as there is room for: a column of a list first loses the list's name.
QString fittingLabel(const Inline& piece, const QFontMetricsF& metrics, double room)
{
    QString label = pieceLabel(piece);
    const qsizetype dot = label.indexOf(u'.');
    if (metrics.horizontalAdvance(label) > room && dot > 0 && !label.left(dot).contains(u'（'))
        label = label.mid(dot + 1);
    return metrics.elidedText(label, Qt::ElideRight, room);
}

} // namespace

QString pieceLabel(const Inline& piece)
{
    switch (piece.kind) {
    case Inline::Kind::PageNumber:
        return PieceObject::tr("page number");
    case Inline::Kind::PageCount:
        return PieceObject::tr("number of pages");
    case Inline::Kind::PageBreak:
        return PieceObject::tr("page break");
    case Inline::Kind::Image:
        return PieceObject::tr("picture");
    case Inline::Kind::Text:
    case Inline::Kind::Tab:
    case Inline::Kind::LineBreak:
        break;
    }
    const auto tag = tagOf(piece);
    if (!tag)
        return piece.text;
    if (tag->kind == MergeTag::Kind::Value || tag->kind == MergeTag::Kind::Question)
        return TemplateWords::binding(insideTag(piece.text));
    if (tag->kind == MergeTag::Kind::Close)
        return tag->name.isEmpty() ? PieceObject::tr("end") : PieceObject::tr("end: %1").arg(tag->name);
    if (tag->kind == MergeTag::Kind::Else)
        return PieceObject::tr("otherwise");
    const QString written = insideTag(piece.text);
    if (written.startsWith(u'^'))
        return PieceObject::tr("unless: %1").arg(tag->name);
    if (tag->test == MergeTag::Test::Section)
        return PieceObject::tr("for each: %1").arg(tag->name);
    return PieceObject::tr("if: %1").arg(written.section(QChar::Space, 1).trimmed()); // as it was written behind #if
}

QSizeF PieceObject::intrinsicSize(QTextDocument* document, int position, const QTextFormat& format)
{
    const auto piece = pieceOf(format.toCharFormat());
    if (!piece)
        return {};
    if (piece->kind == Inline::Kind::Image) {
        const QSizeF size(piece->width * kPixelsPerTwip, piece->height * kPixelsPerTwip);
        const double room = roomAt(document, position);
        return size.width() > room ? size * (room / size.width()) : size;
    }
    const QFontMetricsF metrics(format.toCharFormat().font());
    const double wide = metrics.horizontalAdvance(pieceLabel(*piece)) + metrics.averageCharWidth() * kChipPadding;
    return {std::min(wide, roomAt(document, position)), metrics.height()};
}

void PieceObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat& format)
{
    const auto piece = pieceOf(format.toCharFormat());
    if (!piece)
        return;
    if (piece->kind == Inline::Kind::Image) {
        if (piece->image)
            painter->drawImage(rect, piece->image->pixels);
        return;
    }
    const ToneColors colors = toneColors(toneOf(*piece), m_editor->palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colors.border);
    painter->setBrush(colors.ground);
    const double radius = rect.height() / 5;
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter->setPen(colors.ink);
    painter->setFont(format.toCharFormat().font());
    const QFontMetricsF metrics(painter->font());
    const double room = rect.width() - metrics.averageCharWidth();
    painter->drawText(rect, Qt::AlignCenter, fittingLabel(*piece, metrics, room));
    painter->restore();
}

} // namespace cdesk::ui
