// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DetailView.h"

#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailParts.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace cdesk::ui {

DetailView::DetailView(const QString& objectName, const QString& title, int leastCharacters, QWidget* parent)
    : QScrollArea(parent), m_leastCharacters{leastCharacters}
{
    setObjectName(objectName);
    setAccessibleName(title);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything wraps
    setMinimumWidth(charactersWide(*this, m_leastCharacters));
}

void DetailView::showHint(const QString& text)
{
    setWidget(detail::hint(text, this));
}

void DetailView::focusAgain(const QString& name)
{
    const auto takesFocus = [](const QWidget* one) {
        return one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) != 0 && !one->isHidden();
    };
    auto* same = name.isEmpty() ? nullptr : widget()->findChild<QWidget*>(name);
    if (same && takesFocus(same))
        return same->setFocus();
    for (QWidget* one : widget()->findChildren<QWidget*>())
        if (takesFocus(one))
            return one->setFocus();
}

QVBoxLayout* DetailView::beginPage()
{
    auto* layout = new QVBoxLayout(new QWidget);
    const Spacing space = Spacing::of(*this);
    layout->setContentsMargins(space.page, space.page, space.page, space.page);
    layout->setSpacing(space.normal);
    return layout;
}

void DetailView::showPage(QVBoxLayout* page)
{
    page->addStretch();
    QWidget* widget = page->parentWidget();
    // Who took a step by its button goes on here, though the button of the step is another one now.
    const QWidget* focused = window()->focusWidget();
    const bool wasInside = focused && this->widget() && this->widget()->isAncestorOf(focused);
    const QString name = wasInside ? focused->objectName() : QString();
    setWidget(widget);
    if (wasInside)
        focusAgain(name);
    const int needed = widget->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    setMinimumWidth(std::max(needed, charactersWide(*this, m_leastCharacters))); // nothing is cut off
}

} // namespace cdesk::ui
