// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LinesEdit.h"

#include <QTextDocument>

namespace cdesk::ui {

LinesEdit::LinesEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void LinesEdit::setLines(const QStringList& lines)
{
    if (lines != this->lines())
        setPlainText(lines.join(u'\n'));
    document()->setModified(false);
}

QStringList LinesEdit::lines() const
{
    QStringList lines;
    for (const QString& line : toPlainText().split(u'\n'))
        if (const QString text = line.simplified(); !text.isEmpty())
            lines.append(text);
    return lines;
}

void LinesEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (!document()->isModified())
        return;
    document()->setModified(false);
    Q_EMIT editingFinished();
}

} // namespace cdesk::ui
