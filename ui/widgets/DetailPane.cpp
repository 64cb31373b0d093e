// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DetailPane.h"

#include "ui/shell/ViewState.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

DetailPane::DetailPane(QWidget* list, QWidget* detail, ViewState& view, const QString& key, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_view{view}, m_key{u"panes/"_s + key}
{
    addWidget(list);
    addWidget(detail);
    setChildrenCollapsible(false);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    const QByteArray division = m_view.bytes(m_key + u"/division"_s);
    if (!division.isEmpty())
        restoreState(division);
    setOrientation(Qt::Horizontal); // a damaged setting must not turn the pane around
    setChildrenCollapsible(false);
    detail->setVisible(m_view.flag(m_key + u"/shown"_s, true));
    connect(this, &QSplitter::splitterMoved, this, &DetailPane::remember);
}

void DetailPane::divide(int list, int detail)
{
    setStretchFactor(0, list);
    setStretchFactor(1, detail);
    constexpr int kWiderThanAnyScreen = 100'000; // a splitter shares out what there is in this proportion
    if (m_view.bytes(m_key + u"/division"_s).isEmpty())
        setSizes({list * kWiderThanAnyScreen, detail * kWiderThanAnyScreen});
}

bool DetailPane::detailShown() const
{
    return !widget(1)->isHidden();
}

void DetailPane::showDetail(bool shown)
{
    widget(1)->setVisible(shown);
    m_view.setFlag(m_key + u"/shown"_s, shown);
}

void DetailPane::focusOtherPane()
{
    QWidget* inside = focusWidget();
    const bool inList = inside && (widget(0) == inside || widget(0)->isAncestorOf(inside));
    QWidget* target = inList && detailShown() ? widget(1) : widget(0);
    QWidget* first = target;
    while (first->focusPolicy() == Qt::NoFocus || !first->isVisibleTo(this)) {
        first = first->nextInFocusChain();
        if (!target->isAncestorOf(first))
            return; // the pane has nothing that takes the focus
    }
    first->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::remember()
{
    m_view.setBytes(m_key + u"/division"_s, saveState());
}

} // namespace cdesk::ui
