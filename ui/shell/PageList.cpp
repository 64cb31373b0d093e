// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageList.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kFewestCharacters = 9;
constexpr int kPictureCharacters = 5; ///< the picture beside a title, with some air

} // namespace

PageList::PageList(QWidget* parent) : QListWidget{parent}
{
    setObjectName(u"navigationList"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus); // a click goes to the page, and its keys work at once
    setFixedWidth(charactersWide(*this, kFewestCharacters));
    setIconSize(QSize(22, 22));
    setSpacing(Spacing::of(*this).tight / 2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    // A screen reader chooses an entry without making it the current one.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (const auto chosen = selectedItems(); chosen.size() == 1)
            setCurrentItem(chosen.first());
    });
}

void PageList::setEntries(const std::vector<PageEntry>& entries)
{
    clear();
    int widest = 0;
    for (const PageEntry& entry : entries) {
        auto* item = new QListWidgetItem(Icons::get(entry.icon), entry.title);
        item->setSizeHint(QSize(0, fontMetrics().height() * 2));
        addItem(item);
        widest = std::max(widest, fontMetrics().horizontalAdvance(entry.title));
    }
    setFixedWidth(
        std::max(charactersWide(*this, kFewestCharacters), widest + charactersWide(*this, kPictureCharacters)));
}

} // namespace cdesk::ui
