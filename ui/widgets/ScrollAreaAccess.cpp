// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ScrollAreaAccess.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// A scroll area whose children are its content and the scroll bars that can be seen.
class ScrollAreaAccess final : public QAccessibleWidget {
public:
    explicit ScrollAreaAccess(QAbstractScrollArea* area) : QAccessibleWidget(area, QAccessible::Client), m_area{area} {}

    int childCount() const override { return static_cast<int>(children().size()); }
    QAccessibleInterface* child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(children().value(index));
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child ? static_cast<int>(children().indexOf(qobject_cast<QWidget*>(child->object()))) : -1;
    }

private:
    QWidgetList children() const
    {
        QWidgetList all{m_area->viewport()};
        for (QScrollBar* bar : {m_area->horizontalScrollBar(), m_area->verticalScrollBar()})
            if (bar && bar->isVisible())
                all.append(bar->parentWidget() == m_area ? bar : bar->parentWidget());
        return all;
    }

    QAbstractScrollArea* m_area;
};

QAccessibleInterface* makeScrollAreaAccess(const QString& className, QObject* object)
{
    if (className != u"QScrollArea"_s && className != u"QAbstractScrollArea"_s)
        return nullptr;
    auto* area = qobject_cast<QAbstractScrollArea*>(object);
    return area ? new ScrollAreaAccess(area) : nullptr;
}

} // namespace

void installScrollAreaAccess()
{
    QAccessible::installFactory(makeScrollAreaAccess);
}

} // namespace cdesk::ui
