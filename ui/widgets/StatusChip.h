// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Palette.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace cdesk::ui {

/// A state as people see it: word, tone and picture together, so that colour never says it alone.
struct Chip {
    QString word = {};
    Tone tone = Tone::Neutral;
    QString icon = {}; ///< name of Icons; empty: the picture of the tone
};

/// Picture that goes with a tone.
QString iconOf(Tone tone);

/// Room that @p chip needs in @p font.
QSize chipSize(const Chip& chip, const QFont& font);
/// Paints @p chip at the left of @p rect, vertically centred, in the colours of @p palette.
void paintChip(QPainter& painter, const QRect& rect, const Chip& chip, const QPalette& palette, const QFont& font);

/// Data roles by which a model tells StatusDelegate the tone (int of Tone) and the picture of a cell;
/// the word is the cell's text.
enum ChipRole { ChipToneRole = Qt::UserRole + 900, ChipIconRole };

/// Paints the states of a list's column as chips; cells without ChipToneRole stay plain text.
class StatusDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// One chip as a widget, e.g. beside a page's title.
class StatusChip final : public QWidget {
    Q_OBJECT
public:
    explicit StatusChip(QWidget* parent = nullptr);
    void setChip(const Chip& chip);
    const Chip& chip() const { return m_chip; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip m_chip;
};

} // namespace cdesk::ui
