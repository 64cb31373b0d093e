// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace cdesk::ui {

/// Asks before what can't be undone: the verb on the button, the safe button is the default, never blocking.
struct Question {
    QString title;
    QString sentence; ///< what will happen, and what stays safe
    QString verb;     ///< label of the button that does it
};
/// Opens the question over @p parent; @p confirmed runs only when the person says so.
void confirm(QWidget* parent, const Question& question, std::function<void()> confirmed);

} // namespace cdesk::ui
