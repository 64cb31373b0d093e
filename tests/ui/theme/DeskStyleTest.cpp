// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/DeskStyle.h"

#include "tests/support/Catch.h"
#include "ui/theme/FlatDrawing.h"
#include "ui/theme/Palette.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest/QTest>

using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Colour of the ground of a button, beside its words.
QColor groundOf(QPushButton& button)
{
    return button.grab().toImage().pixelColor(6, button.height() / 2);
}

} // namespace

TEST_CASE("the button that Return presses carries the accent colour, on light and on dark windows", "[theme]")
{
    DeskStyle style;
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        QDialog dialog;
        QPushButton save(u"Save"_s, &dialog);
        QPushButton cancel(u"Cancel"_s, &dialog);
        for (QPushButton* button : {&save, &cancel}) {
            button->setStyle(&style);
            button->setPalette(palette);
            button->resize(100, 30);
        }
        save.setDefault(true);
        CHECK(groundOf(save) == palette.color(QPalette::Highlight));
        CHECK(groundOf(cancel) == palette.color(QPalette::Button));
        save.setEnabled(false);
        CHECK(groundOf(save) != palette.color(QPalette::Highlight));
    }
}

TEST_CASE("the handle of a scroll bar takes the share that is in sight, and stands where one is", "[theme]")
{
    QStyleOptionSlider bar;
    bar.rect = QRect(0, 0, 14, 200);
    bar.orientation = Qt::Vertical;
    bar.minimum = 0;
    bar.maximum = 100;
    bar.pageStep = 100;
    bar.sliderPosition = 100;
    CHECK(flat::scrollBarPart(bar, QStyle::SC_ScrollBarSlider) == QRect(0, 100, 14, 100));
    CHECK(flat::scrollBarPart(bar, QStyle::SC_ScrollBarSubPage) == QRect(0, 0, 14, 100));
    CHECK(flat::scrollBarPart(bar, QStyle::SC_ScrollBarAddPage).isEmpty());
    CHECK(flat::scrollBarPart(bar, QStyle::SC_ScrollBarAddLine).isEmpty());

    bar.maximum = 1'000'000'000; // so long a list leaves a handle that a hand can still take
    bar.sliderPosition = 0;
    CHECK(flat::scrollBarPart(bar, QStyle::SC_ScrollBarSlider).height() >= bar.fontMetrics.height());
}

TEST_CASE("a tool button that opens a menu has room for its arrow", "[theme]")
{
    DeskStyle style;
    QMenu menu;
    QToolButton plain;
    QToolButton opening;
    for (QToolButton* button : {&plain, &opening}) {
        button->setStyle(&style);
        button->setText(u"More"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    opening.setPopupMode(QToolButton::InstantPopup);
    opening.setMenu(&menu);
    CHECK(opening.sizeHint().width() > plain.sizeHint().width());
}

TEST_CASE("Return presses the button that has the focus, on a page as in a dialog", "[theme]")
{
    DeskStyle style;
    QWidget page;
    QPushButton button(u"Create"_s, &page);
    button.setStyle(&style);
    page.show();
    int presses = 0;
    QObject::connect(&button, &QPushButton::clicked, [&presses] { ++presses; });
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter);
    CHECK(presses == 2);
    button.setEnabled(false);
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(presses == 2);
    button.setStyle(nullptr);
}

TEST_CASE("Tab goes through the buttons of a dialog and back to its first field", "[theme]")
{
    DeskStyle style;
    QDialog dialog;
    QLineEdit field(&dialog);
    // As dialogs do it: one button comes with the row, more are added before it.
    QDialogButtonBox buttons(QDialogButtonBox::Close, &dialog);
    for (const QString& name : {u"New"_s, u"Edit"_s, u"Remove"_s})
        buttons.addButton(name, QDialogButtonBox::ActionRole);
    QVBoxLayout layout(&dialog);
    layout.addWidget(&field);
    layout.addWidget(&buttons);
    buttons.setStyle(&style);
    dialog.show();
    field.setFocus();
    constexpr int kStops = 5;
    for (int i = 0; i < kStops; ++i)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    CHECK(dialog.focusWidget() == &field);
}
