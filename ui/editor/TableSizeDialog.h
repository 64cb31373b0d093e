// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace cdesk::ui {

/// Asks how many rows and columns a new table has.
class TableSizeDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TableSizeDialog(QWidget* parent);

Q_SIGNALS:
    void chosen(int rows, int columns);
};

} // namespace cdesk::ui
