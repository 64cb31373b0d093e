// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusChip.h"

#include "ui/theme/Icons.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

struct ChipMetrics {
    int height, side, gap, margin;
};

ChipMetrics metricsOf(const QFont& font)
{
    const int em = QFontMetrics(font).height();
    return {.height = em * 5 / 4, .side = em * 4 / 5, .gap = em / 4, .margin = em / 3};
}

} // namespace

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"document-properties"_s;
    case Tone::Info:
        return u"data-information"_s;
    case Tone::Success:
        return u"data-success"_s;
    case Tone::Warning:
        return u"data-warning"_s;
    case Tone::Danger:
        return u"data-error"_s;
    }
    return {};
}

QSize chipSize(const Chip& chip, const QFont& font)
{
    const ChipMetrics m = metricsOf(font);
    return QSize(m.margin * 2 + m.side + m.gap + QFontMetrics(font).horizontalAdvance(chip.word), m.height);
}

void paintChip(QPainter& painter, const QRect& rect, const Chip& chip, const QPalette& palette, const QFont& font)
{
    const ChipMetrics m = metricsOf(font);
    const ToneColors colors = toneColors(chip.tone, palette);
    const int width = qMin(chipSize(chip, font).width(), rect.width());
    const QRect box(rect.left(), rect.center().y() - m.height / 2, width, m.height);
    const QRect picture(box.left() + m.margin, box.center().y() - m.side / 2, m.side, m.side);
    const QRect words = box.adjusted(m.margin + m.side + m.gap, 0, -m.margin / 2, 0);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), m.height / 2.0, m.height / 2.0);
    Icons::get(chip.icon.isEmpty() ? iconOf(chip.tone) : chip.icon).paint(&painter, picture);
    painter.setPen(colors.ink);
    painter.setFont(font);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(chip.word, Qt::ElideRight, words.width() + m.margin / 2));
    painter.restore();
}

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant tone = index.data(ChipToneRole);
    if (!tone.isValid() || index.data().toString().isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear(); // the style paints selection and focus, the chip carries the word
    cell.icon = {};
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const int margin = metricsOf(cell.font).margin;
    const Chip chip{index.data().toString(), static_cast<Tone>(tone.toInt()), index.data(ChipIconRole).toString()};
    paintChip(*painter, cell.rect.adjusted(margin, 0, -margin, 0), chip, cell.palette, cell.font);
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    if (!index.data(ChipToneRole).isValid())
        return plain;
    const QSize chip = chipSize({index.data().toString()}, option.font);
    const int margin = metricsOf(option.font).margin;
    return QSize(chip.width() + 2 * margin, qMax(plain.height(), chip.height() + margin));
}

StatusChip::StatusChip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setChip(const Chip& chip)
{
    m_chip = chip;
    setAccessibleName(chip.word);
    setVisible(!chip.word.isEmpty());
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_chip, font()) + QSize(1, 1);
}

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, palette(), font());
}

} // namespace cdesk::ui
