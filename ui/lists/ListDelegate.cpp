// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListDelegate.h"

#include "ui/lists/ListModel.h"

#include <QPainter>

namespace cdesk::ui {

namespace {

QPalette::ColorGroup colorGroup(const QStyleOptionViewItem& option)
{
    if (!(option.state & QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
}

} // namespace

ListDelegate::ListDelegate(const ListModel& model, QObject* parent) : QStyledItemDelegate{parent}, m_model{model} {}

void ListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = colorGroup(option);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.brush(group, QPalette::Highlight));
    else if (option.features & QStyleOptionViewItem::Alternate)
        painter->fillRect(option.rect, option.palette.brush(group, QPalette::AlternateBase));

    const QString text = index.data(Qt::DisplayRole).toString();
    const int side = margin(option.fontMetrics);
    const QRect rect = option.rect.adjusted(side, 0, -side, 0);
    const QVariant tone = text.isEmpty() ? QVariant() : index.data(ChipToneRole);
    if (tone.isValid()) {
        const Chip chip{text, static_cast<Tone>(tone.toInt()), index.data(ChipIconRole).toString()};
        paintChip(*painter, rect, chip, option.palette, option.font);
    } else if (!text.isEmpty()) {
        const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        const QString fitting = option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width());
        if (!isSelected)
            paintHits(*painter, option, index, rect, fitting, alignment);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, fitting);
    }
    if (option.state & QStyle::State_HasFocus && !isSelected) { // a selected row is plain to see without
        painter->setPen(option.palette.color(group, QPalette::Highlight));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void ListDelegate::paintHits(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const QRect& rect, const QString& text, Qt::Alignment alignment) const
{
    const std::vector<HitRange> hits = m_model.hitsIn(index.column(), text);
    if (hits.empty())
        return;
    const QFontMetrics& metrics = option.fontMetrics;
    const int left = alignment & Qt::AlignRight ? rect.right() + 1 - metrics.horizontalAdvance(text) : rect.left();
    const ToneColors colors = toneColors(Tone::Warning, option.palette);
    for (const HitRange& hit : hits) {
        const int from = left + metrics.horizontalAdvance(text, hit.start);
        const int to = left + metrics.horizontalAdvance(text, hit.start + hit.length);
        const QRect box(from, rect.center().y() - metrics.height() / 2, to - from, metrics.height());
        painter.fillRect(box, colors.ground);
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), qMax(1, metrics.lineWidth())), colors.border);
    }
}

} // namespace cdesk::ui
