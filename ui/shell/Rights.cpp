// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rights.h"

#include "ui/text/RightsWords.h"

#include <QAction>
#include <QVariant>
#include <QWidget>

namespace cdesk::ui {

namespace {

constexpr char kUsualToolTip[] = "usualToolTip";

/// @p target is an action or a widget: both have setEnabled, toolTip and setToolTip.
template <class Target>
void offerTarget(Target* target, bool isPossible, bool isAllowed)
{
    target->setEnabled(isPossible && isAllowed);
    const QVariant usual = target->property(kUsualToolTip);
    if (!isAllowed && !usual.isValid()) {
        target->setProperty(kUsualToolTip, target->toolTip());
        target->setToolTip(RightsWords::notAllowed());
    } else if (isAllowed && usual.isValid()) {
        target->setToolTip(usual.toString());
        target->setProperty(kUsualToolTip, QVariant());
    }
}

} // namespace

void offer(QAction* command, bool isPossible, const Actor& actor, Permission permission)
{
    offerTarget(command, isPossible, actor.may(permission));
}

void offer(QWidget* button, bool isPossible, const Actor& actor, Permission permission)
{
    offerTarget(button, isPossible, actor.may(permission));
}

void offer(QAction* command, bool isPossible, bool isAllowed)
{
    offerTarget(command, isPossible, isAllowed);
}

} // namespace cdesk::ui
