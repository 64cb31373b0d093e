// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/IdleWatch.h"

#include "core/base/Clock.h"
#include "tests/support/Catch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

struct IdleDesk {
    FixedClock clock{QDate(2026, 3, 2)};
    ui::IdleWatch watch{clock};
    QSignalSpy idle{&watch, &ui::IdleWatch::idle};
    QLineEdit field;

    void type()
    {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
        QCoreApplication::sendEvent(&field, &press);
    }
};

} // namespace

TEST_CASE("after ten minutes without a key the window is to be locked, once", "[login][idle]")
{
    IdleDesk desk;
    desk.watch.setMinutes(10);
    desk.clock.advanceMs(9 * kMinute);
    desk.watch.check();
    CHECK(desk.idle.isEmpty());
    desk.type();
    desk.clock.advanceMs(9 * kMinute);
    desk.watch.check();
    CHECK(desk.idle.isEmpty()); // counted from the last key
    desk.clock.advanceMs(kMinute);
    desk.watch.check();
    desk.watch.check();
    CHECK(desk.idle.size() == 1);
}

TEST_CASE("the key that ends the computer's sleep is not typed into the page", "[login][idle]")
{
    IdleDesk desk;
    desk.watch.setMinutes(5);
    desk.type();
    CHECK(desk.field.text() == u"a"_s);
    desk.clock.advanceMs(8 * 60 * kMinute);
    desk.type();
    CHECK(desk.idle.size() == 1);
    CHECK(desk.field.text() == u"a"_s);
}

TEST_CASE("an office that wants no lock has none", "[login][idle]")
{
    IdleDesk desk;
    desk.watch.setMinutes(10);
    desk.watch.setMinutes(0);
    desk.clock.advanceMs(24 * 60 * kMinute);
    desk.watch.check();
    desk.type();
    CHECK(desk.idle.isEmpty());
}
