// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SingleInstance.h"

#include "core/base/Sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kAnswerMs = 2000;
constexpr qint64 kLongestRequest = 8192; // more than any path; whoever sends more is no second start of ours
const QByteArray kRaise = "raise\n";
const QByteArray kOpen = "open ";
const QByteArray kTaken = "taken\n";

/// Name of the socket: the same for every way to write the folder, another one for every person.
QString addressOf(const QString& officeFolder)
{
    const QString canonical = QFileInfo(officeFolder).canonicalFilePath();
    const QString key = (canonical.isEmpty() ? QDir::cleanPath(officeFolder) : canonical) + u'\n' + QDir::homePath();
    return u"contractdesk-"_s + sha256Hex(key.toUtf8()).left(20);
}

QString lockPath(const QString& officeFolder)
{
    return QDir(officeFolder).filePath(u"window.lock"_s);
}

QByteArray lineOf(const StartRequest& request)
{
    return request.path.isEmpty() ? kRaise : kOpen + request.path.toUtf8() + '\n';
}

/// The path that an "open" line asks for; empty when the line is none of ours.
QString pathOf(const QByteArray& line)
{
    if (!line.startsWith(kOpen))
        return {};
    const QString path = QString::fromUtf8(line.sliced(kOpen.size())).chopped(1);
    const bool plain =
        std::ranges::none_of(path, [](QChar c) { return c.unicode() < 0x20 || c == QChar::ReplacementCharacter; });
    return plain && QDir::isAbsolutePath(path) ? path : QString();
}

} // namespace

SingleInstance::SingleInstance(const QString& officeFolder, QObject* parent)
    : QObject(parent), m_address{addressOf(officeFolder)}, m_lock{lockPath(officeFolder)}
{
    // A lock is stale when its process is gone on this computer, however old it is; never by its age alone.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::start(const StartRequest& request)
{
    if (m_lock.tryLock(0)) {
        listen();
        return Role::First;
    }
    if (m_lock.error() == QLockFile::PermissionError || m_lock.error() == QLockFile::UnknownError)
        return Role::NoPermission;
    if (handOver(request))
        return Role::HandedOver;
    const QString computer = holder().computer;
    return computer.isEmpty() || computer == QSysInfo::machineHostName() ? Role::NotAnswering : Role::OtherComputer;
}

SingleInstance::Holder SingleInstance::holder() const
{
    Holder holder;
    QString program;
    m_lock.getLockInfo(&holder.processId, &holder.computer, &program);
    return holder;
}

void SingleInstance::forgetHolder(const QString& officeFolder)
{
    QFile::remove(lockPath(officeFolder));
}

bool SingleInstance::handOver(const StartRequest& request) const
{
    QLocalSocket door;
    door.connectToServer(m_address);
    if (!door.waitForConnected(kAnswerMs))
        return false;
    door.write(lineOf(request));
    while (!door.canReadLine()) {
        if (!door.waitForReadyRead(kAnswerMs))
            return false;
    }
    return door.readLine() == kTaken;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_address); // a crashed window leaves its socket behind; we hold the lock
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server->nextPendingConnection()) {
            caller->setReadBufferSize(kLongestRequest);
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { receive(caller); });
            QTimer::singleShot(kAnswerMs, caller, [caller] { caller->abort(); }); // a caller that says nothing
            if (caller->bytesAvailable() > 0)
                receive(caller);
        }
    });
    m_server->listen(m_address);
}

void SingleInstance::receive(QLocalSocket* caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() >= kLongestRequest)
            caller->abort();
        return;
    }
    const QByteArray line = caller->readLine(kLongestRequest);
    const QString path = pathOf(line);
    if (line != kRaise && path.isEmpty()) {
        caller->abort();
        return;
    }
    caller->write(kTaken);
    caller->flush();
    caller->disconnectFromServer();
    Q_EMIT raiseWanted();
    if (!path.isEmpty())
        Q_EMIT openWanted(path);
}

} // namespace cdesk::ui
