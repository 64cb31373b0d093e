// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "tests/support/Catch.h"
#include "ui/theme/Icons.h"
#include "ui/tray/Autostart.h"
#include "ui/tray/DesktopNotifier.h"
#include "ui/tray/MinuteTick.h"
#include "ui/tray/TrayIcon.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps what would be shown.
class RecordingNotifier final : public Notifier {
public:
    void withdraw(const QString&) override {}
    bool isAvailable() const override { return true; }
    QList<Note> shown;

protected:
    void show(const Note& note) override { shown.append(note); }
};

QList<Note> matters(int count)
{
    QList<Note> notes;
    for (int number = 1; number <= count; ++number)
        notes.append({u"reminder:%1"_s.arg(number), u"合同 %1 到期"_s.arg(number), u"客户：上海贸易行"_s});
    return notes;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("up to three matters are told one by one, more as one summary", "[notifier]")
{
    RecordingNotifier notifier;
    notifier.notify(matters(3));
    CHECK(notifier.shown.size() == 3);
    notifier.shown.clear();

    QList<Note> many = matters(5);
    many.last().critical = true;
    notifier.notify(many);
    REQUIRE(notifier.shown.size() == 1);
    CHECK(notifier.shown.first().tag == Notifier::kSummaryTag);
    CHECK(notifier.shown.first().title.contains(u'5'));
    CHECK(notifier.shown.first().body.contains(u"合同 1 到期"_s));
    CHECK(notifier.shown.first().critical);
}

TEST_CASE("a discreet bubble names nobody and no amount", "[notifier]")
{
    RecordingNotifier notifier;
    notifier.setPrivacy(Notifier::Privacy::Discreet);
    notifier.notify(matters(1));
    notifier.notify(matters(4));
    REQUIRE(notifier.shown.size() == 2);
    for (const Note& note : notifier.shown) {
        CHECK_FALSE(note.title.contains(u"合同"_s));
        CHECK(note.body.isEmpty());
    }
    CHECK(notifier.shown.first().tag == u"reminder:1"_s); // its buttons still find their matter
}

TEST_CASE("text on a bubble is never taken for markup", "[notifier]")
{
    const QString name = u"上海<A&B>贸易行"_s + QChar(QChar::Null);
    CHECK(DesktopNotifier::bodyFor(name, {u"body"_s, u"body-markup"_s}) == u"上海&lt;A&amp;B&gt;贸易行"_s);
    CHECK(DesktopNotifier::bodyFor(name, {u"body"_s}) == u"上海<A&B>贸易行"_s);
}

TEST_CASE("the number of due matters is painted on the icon", "[tray]")
{
    const QIcon plain = Icons::program();
    const auto corner = [](const QIcon& icon) { return icon.pixmap(QSize(64, 64), 1.0).toImage().pixelColor(40, 60); };
    CHECK(badgedIcon(plain, 0).cacheKey() == plain.cacheKey());
    CHECK(corner(badgedIcon(plain, 3)).red() > 150);
    CHECK(badgedIcon(plain, 3).pixmap(QSize(22, 22), 1.0).toImage() !=
          badgedIcon(plain, 4).pixmap(QSize(22, 22), 1.0).toImage());
    CHECK(badgedIcon(plain, 100).pixmap(QSize(22, 22), 1.0).toImage() ==
          badgedIcon(plain, 5000).pixmap(QSize(22, 22), 1.0).toImage());
}

TEST_CASE("without a place in the tray a hidden window could not come back", "[tray]")
{
    TrayIcon tray;
    CHECK_FALSE(tray.isThere());
    CHECK_FALSE(tray.showMessage({u"reminder:1"_s, u"到期"_s, {}}));
    tray.setCount(4); // waits for the icon
}

TEST_CASE("starting at login is the person's choice, in both directions", "[autostart]")
{
    const QTemporaryDir config;
    const Autostart autostart(u"/opt/合同 台/bin/contractdesk"_s, config.path());
    CHECK(autostart.state() == Autostart::State::Off);
    REQUIRE(autostart.turnOn());
    CHECK(autostart.state() == Autostart::State::On);
    const QByteArray entry = contentOf(config.filePath(u"autostart/contractdesk.desktop"_s));
    CHECK(QString::fromUtf8(entry).contains(u"Exec=\"/opt/合同 台/bin/contractdesk\" --background\n"_s));
    REQUIRE(autostart.turnOff());
    CHECK(autostart.state() == Autostart::State::Off);
}

TEST_CASE("what the desktop has switched off stays off", "[autostart]")
{
    const QTemporaryDir config;
    REQUIRE(QDir(config.path()).mkpath(u"autostart"_s));
    const QString path = config.filePath(u"autostart/contractdesk.desktop"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[Desktop Entry]\nHidden=true\n");
    file.close();
    const Autostart autostart(u"/usr/bin/contractdesk"_s, config.path());
    CHECK(autostart.state() == Autostart::State::BlockedByDesktop);
    const auto refused = autostart.turnOn();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"autostart.blocked_by_desktop"_s);
    REQUIRE(autostart.turnOff());
    CHECK(contentOf(path) == "[Desktop Entry]\nHidden=true\n");
}

TEST_CASE("a new day is announced once, whichever way the clock went", "[tick]")
{
    FixedClock clock(QDate(2026, 1, 31));
    MinuteTick tick(clock);
    QSignalSpy ticks(&tick, &MinuteTick::ticked);
    QSignalSpy days(&tick, &MinuteTick::dayChanged);
    tick.check();
    CHECK(days.isEmpty());
    clock.setToday(QDate(2026, 2, 1));
    tick.check();
    tick.check();
    REQUIRE(days.size() == 1);
    CHECK(days.first().first().toDate() == QDate(2026, 2, 1));
    clock.setToday(QDate(2026, 1, 30)); // the clock was corrected
    tick.check();
    CHECK(days.size() == 2);
    CHECK(ticks.size() == 4);
}
