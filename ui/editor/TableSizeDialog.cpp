// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TableSizeDialog.h"

#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

TableSizeDialog::TableSizeDialog(QWidget* parent) : QDialog(parent)
{
    constexpr int kMostRows = 100;
    constexpr int kMostColumns = 20;
    setObjectName(u"tableSizeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Insert table"));
    const Spacing space = Spacing::of(*this);
    auto* rows = new QSpinBox(this);
    rows->setRange(1, kMostRows);
    rows->setValue(3);
    auto* columns = new QSpinBox(this);
    columns->setRange(1, kMostColumns);
    columns->setValue(3);
    auto* panel = new FormPanel(this);
    panel->addField(u"rows"_s, tr("&Rows"), rows);
    panel->addField(u"columns"_s, tr("&Columns"), columns);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Insert"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"takeTableButton"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.page, space.page, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(panel);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, rows, columns] {
        Q_EMIT chosen(rows->value(), columns->value());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace cdesk::ui
