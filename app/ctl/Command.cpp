// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"

#include "app/ctl/Commands.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

void write(FILE* stream, const QByteArray& utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stream);
    std::fflush(stream);
}

QString helpText(const std::vector<Command>& commands)
{
    QString text =
        u"contractdeskctl [--office DIR] [--user NAME --password-file FILE] [--lang zh_CN|en] [--json] COMMAND …\n\n"_s;
    for (const Command& command : commands)
        text += u"  %1  %2\n"_s.arg(command.name.leftJustified(24), command.help);
    return text;
}

/// Takes the global options from the front of @p arguments; false on an option that nobody knows.
bool takeGlobals(QStringList& arguments, GlobalOptions& options)
{
    while (!arguments.isEmpty() && arguments.first().startsWith(u"--"_s)) {
        const QString name = arguments.takeFirst();
        if (name == u"--json"_s) {
            options.json = true;
            continue;
        }
        QString* target = name == u"--office"_s          ? &options.office
                          : name == u"--user"_s          ? &options.user
                          : name == u"--password-file"_s ? &options.passwordFile
                          : name == u"--lang"_s          ? &options.language
                                                         : nullptr;
        if (!target || arguments.isEmpty())
            return false;
        *target = arguments.takeFirst();
    }
    return true;
}

QJsonObject errorJson(const Error& error)
{
    return {{u"error"_s, QJsonObject{{u"code"_s, error.code}, {u"field"_s, error.field}, {u"detail"_s, error.detail}}}};
}

} // namespace

Call::Call(GlobalOptions options, QStringList arguments)
    : m_options{std::move(options)}, m_arguments{std::move(arguments)}
{
    m_options.json = flag(u"--json"_s) || m_options.json; // accepted after the command too
}

QString Call::next()
{
    return m_arguments.isEmpty() ? QString() : m_arguments.takeFirst();
}

QStringList Call::rest()
{
    return std::exchange(m_arguments, {});
}

QString Call::value(const QString& name, const QString& fallback)
{
    const QStringList all = values(name);
    return all.isEmpty() ? fallback : all.last();
}

QStringList Call::values(const QString& name)
{
    QStringList found;
    for (qsizetype at = m_arguments.indexOf(name); at >= 0 && at + 1 < m_arguments.size();
         at = m_arguments.indexOf(name)) {
        found.append(m_arguments.at(at + 1));
        m_arguments.remove(at, 2);
    }
    return found;
}

bool Call::flag(const QString& name)
{
    return m_arguments.removeAll(name) > 0;
}

void Call::line(const QString& text) const
{
    if (!m_options.json)
        write(stdout, text.toUtf8() + '\n');
}

void Call::answer(const QByteArray& document) const
{
    if (!m_options.json || m_hasAnswered) // one document, whatever comes after it
        return;
    m_hasAnswered = true;
    write(stdout, document);
}

void Call::json(const QJsonObject& object) const
{
    answer(QJsonDocument(object).toJson());
}

void Call::json(const QJsonArray& array) const
{
    answer(QJsonDocument(array).toJson());
}

Exit Call::fail(const Error& error) const
{
    QString text = error.code;
    if (!error.field.isEmpty())
        text += u" ["_s + error.field + u"]"_s;
    if (!error.detail.isEmpty())
        text += u": "_s + error.detail;
    write(stderr, text.toUtf8() + '\n');
    json(errorJson(error));
    return error.kind == ErrorKind::Fault ? Exit::Fault : Exit::Refused;
}

Exit Call::usage(const QString& text) const
{
    write(stderr, "usage: contractdeskctl " + text.toUtf8() + '\n');
    json(errorJson({ErrorKind::Invalid, u"usage"_s, {}, text}));
    return Exit::Usage;
}

std::optional<Exit> Call::refuseRest()
{
    if (m_arguments.isEmpty())
        return std::nullopt;
    write(stderr, "unexpected argument: " + m_arguments.first().toUtf8() + '\n');
    json(errorJson({ErrorKind::Invalid, u"usage"_s, {}, m_arguments.first()}));
    return Exit::Usage;
}

int run(const QStringList& arguments)
{
    const std::vector<Command> commands = allCommands();
    QStringList rest = arguments;
    GlobalOptions options;
    const bool known = takeGlobals(rest, options);
    if (!known || rest.isEmpty() || rest.first() == u"help"_s) {
        write(known && !rest.isEmpty() ? stdout : stderr, helpText(commands).toUtf8());
        return static_cast<int>(known && !rest.isEmpty() ? Exit::Done : Exit::Usage);
    }
    for (const Command& command : commands) {
        const QStringList words = command.name.split(u' ');
        if (rest.mid(0, words.size()) != words)
            continue;
        Call call(options, rest.mid(words.size()));
        return static_cast<int>(command.run(call));
    }
    write(stderr, "unknown command: " + rest.join(u' ').toUtf8() + "\n\n" + helpText(commands).toUtf8());
    Call(options, rest).json(errorJson({ErrorKind::Invalid, u"usage"_s, {}, rest.join(u' ')}));
    return static_cast<int>(Exit::Usage);
}

} // namespace cdesk::ctl
