// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowMessenger.h"

#include "ui/text/ErrorText.h"
#include "ui/widgets/MessageBar.h"

namespace cdesk::ui {

void WindowMessenger::error(const Error& problem)
{
    const bool wasWish = problem.kind == ErrorKind::Cancelled;
    m_bar.say(wasWish ? Tone::Info : Tone::Danger, errorText(problem));
}

void WindowMessenger::warning(const QString& sentence)
{
    m_bar.say(Tone::Warning, sentence);
}

void WindowMessenger::done(const QString& sentence, const Action& action)
{
    if (action.run)
        m_bar.say(Tone::Success, sentence, action.label, action.run);
    else
        m_bar.say(Tone::Success, sentence);
}

void WindowMessenger::busy(const QString& sentence, const Action& stop)
{
    m_bar.say(Tone::Info, sentence, stop.label, stop.run);
}

void WindowMessenger::giveWay()
{
    m_bar.dismiss();
}

} // namespace cdesk::ui
