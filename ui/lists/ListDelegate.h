// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cdesk::ui {

class ListModel;

/// Paints the cells of a list: ground, marked hits, one drawText; states as chips. No style is asked for cell texts:
/// painting is what a long list spends its time on.
class ListDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ListDelegate(const ListModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Room at the left and right of a text.
    static int margin(const QFontMetrics& metrics) { return metrics.height() / 3; }

private:
    void paintHits(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const QRect& rect,
                   const QString& text, Qt::Alignment alignment) const;

    const ListModel& m_model;
};

} // namespace cdesk::ui
