// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::vector<ui::PageEntry> pageTable(Workplace& workplace, const ui::PageContext& context)
{
    Q_UNUSED(workplace)
    Q_UNUSED(context)
    return {};
}

} // namespace cdesk
