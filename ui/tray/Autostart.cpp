// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/Autostart.h"

#include "core/storage/DurableFile.h"

#include <QDir>
#include <QFile>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

Autostart::Autostart(QString program, QString configFolder)
    : m_program{std::move(program)}, m_folder{configFolder + u"/autostart"_s}
{
}

#ifdef Q_OS_WIN

namespace {

const QString kRun = uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)"_s;
const QString kApproved =
    uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run)"_s;
const QString kName = u"ContractDesk"_s;

} // namespace

Autostart::State Autostart::state() const
{
    if (!QSettings(kRun, QSettings::NativeFormat).contains(kName))
        return State::Off;
    const QByteArray approved = QSettings(kApproved, QSettings::NativeFormat).value(kName).toByteArray();
    return !approved.isEmpty() && (approved.at(0) & 1) ? State::BlockedByDesktop : State::On;
}

Result<void> Autostart::turnOn() const
{
    if (state() == State::BlockedByDesktop)
        return invalid(u"autostart.blocked_by_desktop"_s);
    QSettings run(kRun, QSettings::NativeFormat);
    run.setValue(kName, QString(u"\""_s + QDir::toNativeSeparators(m_program) + u"\" --background"_s));
    return {};
}

Result<void> Autostart::turnOff() const
{
    QSettings(kRun, QSettings::NativeFormat).remove(kName);
    return {};
}

#else

namespace {

QString fileIn(const QString& folder)
{
    return folder + u"/contractdesk.desktop"_s;
}

/// The program's path as the Exec key of a desktop entry wants it.
QString quotedForExec(const QString& program)
{
    QString quoted = program;
    for (const QChar special : {u'\\', u'"', u'`', u'$'})
        quoted.replace(special, QString(u"\\"_s + special));
    quoted.replace(u'%', u"%%"_s);
    // The value itself is a string of the file, in which a backslash is written twice.
    return u"\""_s + quoted.replace(u'\\', u"\\\\"_s) + u"\""_s;
}

} // namespace

Autostart::State Autostart::state() const
{
    QFile file(fileIn(m_folder));
    if (!file.open(QIODevice::ReadOnly))
        return State::Off;
    const QStringList lines = QString::fromUtf8(file.readAll()).remove(u' ').split(u'\n');
    const bool blocked = lines.contains(u"Hidden=true"_s) || lines.contains(u"X-GNOME-Autostart-enabled=false"_s);
    return blocked ? State::BlockedByDesktop : State::On;
}

Result<void> Autostart::turnOn() const
{
    if (state() == State::BlockedByDesktop)
        return invalid(u"autostart.blocked_by_desktop"_s);
    QDir().mkpath(m_folder);
    const QString entry = u"[Desktop Entry]\nType=Application\nName=ContractDesk\nName[zh_CN]=合同台\nExec="_s %
                          quotedForExec(m_program) % u" --background\nIcon=contractdesk\nTerminal=false\n"_s;
    if (!durableReplace(fileIn(m_folder), entry.toUtf8()))
        return fault(u"autostart.not_written"_s, fileIn(m_folder));
    return {};
}

Result<void> Autostart::turnOff() const
{
    if (state() != State::On) // a refusal stays where the desktop put it
        return {};
    if (!QFile::remove(fileIn(m_folder)))
        return fault(u"autostart.not_written"_s, fileIn(m_folder));
    return {};
}

#endif

} // namespace cdesk::ui
