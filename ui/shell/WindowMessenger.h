// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Messenger.h"

namespace cdesk::ui {

class MessageBar;

/// Says everything in the window's message bar.
class WindowMessenger final : public Messenger {
public:
    explicit WindowMessenger(MessageBar& bar) : m_bar{bar} {}

    void error(const Error& problem) override;
    void warning(const QString& sentence) override;
    void done(const QString& sentence, const Action& action = {}) override;
    void busy(const QString& sentence, const Action& stop) override;
    void giveWay() override;

private:
    MessageBar& m_bar;
};

} // namespace cdesk::ui
