// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SaveKey.h"

#include <QPushButton>
#include <QShortcut>

namespace cdesk::ui {

void addSaveKey(QWidget* form, QPushButton* save)
{
    QObject::connect(new QShortcut(QKeySequence::Save, form), &QShortcut::activated, save, [save] {
        if (!save->isEnabled())
            return;
        save->setFocus(Qt::OtherFocusReason); // closes the cell
        save->click();
    });
}

} // namespace cdesk::ui
