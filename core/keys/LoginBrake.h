// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk {

class Clock;

/// How long the next attempt has to wait after @p failures in a row: a mistyped password costs nothing, guessing more
/// and more.
int loginDelaySeconds(int failures);

/// Attempts to come into a protected office that were refused, kept in a small file of the office: starting the program
/// again gives no new ones. It keeps a person at the keyboard from guessing; who may write the folder can take it away,
/// and who has copied the key file is stopped by the password's own cost alone.
class LoginBrake {
public:
    LoginBrake(QString path, const Clock& clock) : m_path{std::move(path)}, m_clock{clock} {}

    /// Attempts refused since somebody was let in last.
    int refused() const;
    /// Seconds until the next attempt is taken; 0: at once.
    int waitSeconds() const;
    /// One more. What can't be written is not kept: a login is not refused for that.
    void noteRefusal() const;
    /// Somebody was let in, and the log knows of the attempts.
    void release() const;

private:
    struct Refusals {
        int count = 0;
        qint64 lastUtcMs = 0;
    };
    Refusals read() const;
    void write(const Refusals& refusals) const;

    QString m_path;
    const Clock& m_clock;
};

} // namespace cdesk
