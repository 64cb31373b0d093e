// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Palette.h"

#include <QAbstractButton>

namespace cdesk::ui {

/// One figure with its name; pressing it leads to what was counted.
class FigureCard final : public QAbstractButton {
    Q_OBJECT

public:
    /// @p icon: a name of Icons.
    FigureCard(const QString& name, const QString& icon, QWidget* parent = nullptr);

    /// @p figure as people read it; @p hint a second line. The tone colours the figure only.
    void setFigure(const QString& figure, Tone tone, const QString& hint = {});
    QString figure() const { return m_figure; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont figureFont() const;

    QString m_figure;
    QString m_hint;
    Tone m_tone = Tone::Neutral;
};

} // namespace cdesk::ui
