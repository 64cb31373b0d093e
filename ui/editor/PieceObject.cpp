// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PieceObject.h"

#include "core/documents/merge/MergeTag.h"
#include "ui/editor/FlowLoader.h"
#include "ui/editor/TextFormats.h"
#include "ui/templates/TemplateWords.h"
#include "ui/theme/Palette.h"

#include <QPainter>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

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

QSizeF PieceObject::intrinsicSize(QTextDocument* document, int, const QTextFormat& format)
{
    const auto piece = pieceOf(format.toCharFormat());
    if (!piece)
        return {};
    if (piece->kind == Inline::Kind::Image) {
        const QSizeF size(piece->width * kPixelsPerTwip, piece->height * kPixelsPerTwip);
        const double room = std::max(document->textWidth() - 2 * document->documentMargin(), 50.0);
        return size.width() > room ? size * (room / size.width()) : size;
    }
    const QFontMetricsF metrics(format.toCharFormat().font());
    return {metrics.horizontalAdvance(pieceLabel(*piece)) + metrics.averageCharWidth() * 1.5, metrics.height()};
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
    painter->drawText(rect, Qt::AlignCenter, pieceLabel(*piece));
    painter->restore();
}

} // namespace cdesk::ui
