// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>

namespace cdesk::ui {

/// The one way to tell the person something. The window shows it in its message bar, without blocking;
/// error codes become sentences here and nowhere else.
class Messenger {
public:
    virtual ~Messenger() = default;

    struct Action {
        QString label; ///< a verb: "Undo", "Open folder"
        std::function<void()> run;
    };

    virtual void error(const Error& problem) = 0;
    virtual void warning(const QString& sentence) = 0;
    /// Done; @p way back or onward is offered as a button when given.
    virtual void done(const QString& sentence, const Action& action = {}) = 0;
    /// Something takes a while; @p stop ends it. Whatever is said next takes the place of it.
    virtual void busy(const QString& sentence, const Action& stop) = 0;
    /// A page says something in its own bar: only the newest message stands, so what was said here goes.
    virtual void giveWay() = 0;
};

} // namespace cdesk::ui
