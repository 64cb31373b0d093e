// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonDocument>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace cdesk::ctl {

/// Exit status of the program; fixed, other programs rely on it.
enum class Exit {
    Done = 0,
    Refused = 1,
    Usage = 2,
    Fault = 3,
    Shortened = 4, ///< of `audit verify` alone: the log ends before a place that was seen
};

/// What stands before the command: `[--office DIR] [--user NAME --password-file FILE] [--lang L] [--json]`.
struct GlobalOptions {
    QString office; ///< empty: the user's default office
    QString user;
    QString passwordFile;
    QString language;
    bool json = false;
};

/// One call of one command: its arguments taken apart, and the ways to answer.
class Call {
public:
    Call(GlobalOptions options, QStringList arguments);

    const GlobalOptions& options() const { return m_options; }

    /// Takes the next positional argument; empty when there is none left.
    QString next();
    QStringList rest();
    /// Value of `--name VALUE`, removed from the arguments; @p fallback when not given.
    QString value(const QString& name, const QString& fallback = {});
    /// Every value of a repeated `--name VALUE`.
    QStringList values(const QString& name);
    /// True when `--name` stands among the arguments; it is removed.
    bool flag(const QString& name);

    /// Writes one line to stdout (only without --json).
    void line(const QString& text) const;
    /// Writes the one JSON document (only with --json).
    void json(const QJsonObject& object) const;
    void json(const QJsonArray& array) const;
    /// Writes the error to stderr, with its stable code and place, and returns the exit status for it. With --json
    /// the one document is `{"error": {code, field, detail}}`, unless the command has answered already.
    Exit fail(const Error& error) const;
    /// Writes how the command is called and returns Exit::Usage.
    Exit usage(const QString& text) const;
    /// Refuses the first argument that no part of the command has taken; nothing when all were.
    std::optional<Exit> refuseRest();

private:
    void answer(const QByteArray& document) const;

    GlobalOptions m_options;
    QStringList m_arguments;
    mutable bool m_hasAnswered = false;
};

/// A command by its full name, e.g. "rules term", with one line of help.
struct Command {
    QString name;
    QString help;
    std::function<Exit(Call&)> run;
};

/// Finds and runs the command; @p arguments are without the program's name.
int run(const QStringList& arguments);

} // namespace cdesk::ctl
