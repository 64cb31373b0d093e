// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SingleInstance.h"

#include "tests/support/Catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;
using StartRole = SingleInstance::Role;

namespace {

/// A later start of the program: in its own thread, because it waits for the first one's answer.
StartRole laterStart(const QString& folder, const StartRequest& request)
{
    StartRole role = StartRole::First;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance later(folder);
        role = later.start(request);
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    finished.wait(10000);
    thread->wait();
    return role;
}

/// What the lock file of a process on @p computer looks like.
void writeLock(const QString& folder, qint64 processId, const QString& computer)
{
    QFile file(folder + u"/window.lock"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringList{
        QString::number(processId), QFileInfo(QCoreApplication::applicationFilePath()).fileName(), computer, {}}
                   .join(u'\n')
                   .toUtf8());
}

/// Sends @p bytes to the window's socket and waits until it hangs up.
void ring(const QString& folder, const QByteArray& bytes)
{
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance asked(folder);
        QLocalSocket door;
        door.connectToServer(asked.address());
        door.waitForConnected(2000);
        door.write(bytes);
        door.waitForBytesWritten(2000);
        door.waitForDisconnected(5000);
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    finished.wait(10000);
    thread->wait();
}

} // namespace

TEST_CASE("a second start brings the first window to the front and ends", "[single]")
{
    const QTemporaryDir office;
    SingleInstance first(office.path());
    REQUIRE(first.start({}) == StartRole::First);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QSignalSpy opened(&first, &SingleInstance::openWanted);

    CHECK(laterStart(office.path(), {}) == StartRole::HandedOver);
    CHECK(raised.size() == 1);
    CHECK(opened.isEmpty());

    CHECK(laterStart(office.path() + u"/."_s, {u"/tmp/合同 1.docx"_s}) == StartRole::HandedOver);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().toString() == u"/tmp/合同 1.docx"_s);
}

TEST_CASE("two offices may be open side by side", "[single]")
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());
    CHECK(first.start({}) == StartRole::First);
    CHECK(second.start({}) == StartRole::First);
}

TEST_CASE("the lock of a process that is gone does not keep the office closed", "[single]")
{
    const QTemporaryDir office;
    writeLock(office.path(), 999999999, QSysInfo::machineHostName());
    SingleInstance instance(office.path());
    CHECK(instance.start({}) == StartRole::First);
}

TEST_CASE("an office that is open on another computer is never taken", "[single]")
{
    const QTemporaryDir office;
    writeLock(office.path(), 4711, u"front-desk"_s);
    SingleInstance instance(office.path());
    CHECK(instance.start({}) == StartRole::OtherComputer);
    CHECK(instance.holder().computer == u"front-desk"_s);
    CHECK(instance.holder().processId == 4711);

    SingleInstance::forgetHolder(office.path()); // a person knows that the other computer has crashed
    CHECK(SingleInstance(office.path()).start({}) == StartRole::First);
}

TEST_CASE("a first window that does not answer is named, and no second one starts", "[single]")
{
    const QTemporaryDir office;
    writeLock(office.path(), QCoreApplication::applicationPid(), QSysInfo::machineHostName());
    SingleInstance instance(office.path());
    CHECK(instance.start({}) == StartRole::NotAnswering);
    CHECK(instance.holder().processId == QCoreApplication::applicationPid());
}

TEST_CASE("the doorbell understands nothing but its two requests", "[single]")
{
    const QTemporaryDir office;
    SingleInstance first(office.path());
    REQUIRE(first.start({}) == StartRole::First);
    QSignalSpy raised(&first, &SingleInstance::raiseWanted);
    QSignalSpy opened(&first, &SingleInstance::openWanted);
    for (const QByteArray& bytes :
         {QByteArray("quit\n"), QByteArray("open relative.docx\n"), QByteArray("open /a\tb\n"),
          QByteArray(20000, 'x').prepend("open /"), QByteArray("open /\xff\xfe\n")})
        ring(office.path(), bytes);
    CHECK(raised.isEmpty());
    CHECK(opened.isEmpty());
    CHECK(laterStart(office.path(), {}) == StartRole::HandedOver); // and still answers
}
