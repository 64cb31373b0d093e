// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "tests/support/Catch.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/MoneyField.h"
#include "ui/widgets/PathField.h"
#include "ui/widgets/SearchField.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalSpy>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void type(QWidget& widget, const QString& text)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &press);
}

void press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(&widget, &down);
}

/// A person who always chooses the folder named after the purpose.
class AnsweringDialogs final : public FileDialogs {
public:
    void openFile(QWidget*, const Request& request, Chosen then) override { then(u"/chosen/"_s + request.purpose); }
    void saveFile(QWidget*, const Request& request, Chosen then) override { then(u"/chosen/"_s + request.purpose); }
    void chooseFolder(QWidget*, const Request& request, Chosen then) override { then(u"/chosen/"_s + request.purpose); }
};

} // namespace

TEST_CASE("a date field shows the ISO date as soon as the typing is finished", "[datefield]")
{
    FixedClock clock(QDate(2025, 11, 30));
    DateField field(clock);
    QSignalSpy changes(&field, &DateField::dateChanged);
    type(field, u"+30"_s);
    CHECK(field.date() == QDate(2025, 12, 30));
    press(field, Qt::Key_Return);
    CHECK(field.text() == u"2025-12-30"_s);
    CHECK(changes.last().first().toDate() == QDate(2025, 12, 30));
    CHECK(field.problem().isEmpty());
}

TEST_CASE("what a date field cannot read stays as typed and is named", "[datefield]")
{
    FixedClock clock(QDate(2025, 11, 30));
    DateField field(clock);
    type(field, u"31-31"_s);
    press(field, Qt::Key_Return);
    CHECK(field.text() == u"31-31"_s);
    CHECK_FALSE(field.date().isValid());
    CHECK(field.problem().contains(u"31-31"_s));
    field.setDate({});
    CHECK(field.problem().isEmpty());
}

TEST_CASE("the calendar of a date field opens on its day, or on today", "[datefield]")
{
    FixedClock clock(QDate(2025, 11, 30));
    DateField field(clock);
    field.show();
    press(field, Qt::Key_F4);
    auto* calendar = field.findChild<QCalendarWidget*>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2025, 11, 30));
    Q_EMIT calendar->clicked(QDate(2025, 12, 24));
    CHECK(field.text() == u"2025-12-24"_s);
}

TEST_CASE("a money field keeps exact fen and writes the amount out", "[moneyfield]")
{
    QWidget form;
    MoneyField field(&form);
    field.setWords([](qint64 fen) -> QString { return u"壹佰元:"_s + QString::number(fen); });
    QLabel* words = field.wordsLabel();
    type(field, u"1.2万"_s);
    press(field, Qt::Key_Return);
    CHECK(field.text() == u"12,000.00"_s);
    CHECK(field.fen() == 1200000);
    CHECK(words->text() == u"壹佰元:1200000"_s);
    CHECK(field.accessibleDescription() == words->text());
    field.setFen(std::nullopt);
    CHECK(words->text().isEmpty());
}

TEST_CASE("a negative amount is refused unless the field allows it", "[moneyfield]")
{
    MoneyField field;
    type(field, u"-5"_s);
    CHECK_FALSE(field.fen());
    CHECK_FALSE(field.problem().isEmpty());
    field.setSign(MoneyField::Sign::Any);
    CHECK(field.fen() == -500);
    CHECK(field.problem().isEmpty());
}

TEST_CASE("a search field says each wish once: after Return at once, after Esc everything", "[searchfield]")
{
    SearchField field;
    QSignalSpy wishes(&field, &SearchField::searched);
    QSignalSpy downward(&field, &SearchField::leftDownward);
    type(field, u" 宏图 "_s);
    press(field, Qt::Key_Return);
    press(field, Qt::Key_Return);
    REQUIRE(wishes.size() == 1);
    CHECK(wishes.at(0).first().toString() == u"宏图"_s);
    press(field, Qt::Key_Escape);
    REQUIRE(wishes.size() == 2);
    CHECK(wishes.at(1).first().toString().isEmpty());
    type(field, u"a"_s);
    CHECK(wishes.wait(2000)); // a pause in typing is enough
    press(field, Qt::Key_Down);
    CHECK(downward.size() == 1);
}

TEST_CASE("a path field hands out clean paths, typed or chosen", "[pathfield]")
{
    AnsweringDialogs dialogs;
    PathField field(PathField::Kind::Folder, dialogs, {u"backup"_s, u"Folder"_s, {}, {}});
    field.setText(u" /tmp//office/../backup "_s);
    CHECK(field.path() == u"/tmp/backup"_s);
    press(field, Qt::Key_F4);
    CHECK(field.path() == u"/chosen/backup"_s);
    field.clear();
    CHECK(field.path().isEmpty());
}

TEST_CASE("a path that is being typed counts when Return is pressed, not with every key", "[pathfield]")
{
    AnsweringDialogs dialogs;
    PathField field(PathField::Kind::OpenFile, dialogs, {u"form"_s, u"File"_s, {}, {}});
    QStringList heard;
    QObject::connect(&field, &PathField::pathChanged, &field, [&](const QString& path) {
        heard.append(path);
        field.setPath(path); // as the dialogs do that read the file at once
    });
    for (const QChar key : u"/tmp/office/form.docx"_s)
        type(field, key);
    CHECK(heard.isEmpty());
    press(field, Qt::Key_Return);
    CHECK(heard == QStringList{u"/tmp/office/form.docx"_s});
    press(field, Qt::Key_F4); // what is chosen counts at once
    CHECK(heard.last() == u"/chosen/form"_s);
}
