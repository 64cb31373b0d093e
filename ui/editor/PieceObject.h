// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

#include <QObject>
#include <QTextObjectInterface>
#include <QWidget>

namespace cdesk::ui {

/// What a piece is called in the text: 客户名称, 合同金额（大写）, "asked: 交货地点", "page number".
QString pieceLabel(const Inline& piece);

/// Draws fields, page numbers, page breaks and pictures among the text; each is one character.
class PieceObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// Takes its colours from @p editor.
    explicit PieceObject(QWidget* editor) : QObject(editor), m_editor{editor} {}

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    QWidget* m_editor;
};

} // namespace cdesk::ui
