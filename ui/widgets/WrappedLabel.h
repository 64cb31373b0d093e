// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Palette.h"

#include <QLabel>
#include <QWidget>

namespace cdesk::ui {

/// A sentence on as many lines as it needs, never read as markup. Found as @p objectName by tests.
inline QLabel* wrappedLabel(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Lets the label say @p sentence in the ink of @p tone; Tone::Neutral is how all text looks.
inline void setSentence(QLabel& label, const QString& sentence, Tone tone = Tone::Neutral)
{
    label.setText(sentence);
    QPalette colors = label.parentWidget() ? label.parentWidget()->palette() : label.palette();
    if (tone != Tone::Neutral)
        colors.setColor(QPalette::WindowText, toneColors(tone, colors).ink);
    label.setPalette(colors);
}

} // namespace cdesk::ui
