// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "tests/support/Catch.h"
#include "ui/shell/ViewState.h"
#include "ui/theme/Palette.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/DetailPane.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyHint.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/MoneyField.h"
#include "ui/widgets/StatusChip.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a message stands in the window until it is closed", "[messagebar]")
{
    MessageBar bar;
    CHECK(bar.isHidden());
    bar.say(Tone::Danger, u"<b>磁盘已满</b>"_s);
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.findChild<QLabel*>(u"messageText"_s)->textFormat() == Qt::PlainText);
    CHECK(bar.accessibleName() == u"<b>磁盘已满</b>"_s);
    CHECK(bar.findChild<QPushButton*>()->isHidden());
    QSignalSpy closed(&bar, &MessageBar::dismissed);
    bar.findChild<QToolButton*>()->click();
    CHECK(bar.isHidden());
    CHECK(closed.size() == 1);
}

TEST_CASE("the button of a message acts once and closes it", "[messagebar]")
{
    MessageBar bar;
    int undone = 0;
    bar.say(Tone::Success, u"已归档"_s, u"撤销"_s, [&undone] { ++undone; });
    bar.findChild<QPushButton*>()->click();
    CHECK(undone == 1);
    CHECK(bar.isHidden());
}

TEST_CASE("a button of a message may say the next message", "[messagebar]")
{
    MessageBar bar;
    bar.say(Tone::Info, u"一"_s, u"继续"_s, [&bar] { bar.say(Tone::Warning, u"二"_s); });
    bar.findChild<QPushButton*>()->click();
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.text() == u"二"_s);
    CHECK(bar.tone() == Tone::Warning);
}

TEST_CASE("an empty list says why and offers the next steps, the first one recommended", "[emptyhint]")
{
    EmptyHint hint;
    hint.setSentence(u"还没有合同。"_s);
    QPushButton* first = hint.addStep(u"新建"_s, u"newButton"_s);
    QPushButton* second = hint.addStep(u"导入"_s, u"importButton"_s);
    CHECK(hint.accessibleName() == u"还没有合同。"_s);
    CHECK(first->isDefault());
    CHECK_FALSE(second->isDefault());
    hint.clearSteps();
    CHECK(hint.addStep(u"清除筛选"_s, u"clearFilterButton"_s)->isDefault());
}

TEST_CASE("every field of a form is named after its label", "[form]")
{
    FixedClock clock(QDate(2025, 1, 1));
    FormPanel form;
    auto* name = new QLineEdit;
    auto* date = new DateField(clock);
    form.addField(u"name"_s, u"客户名称(&N)"_s, name, FormPanel::Need::Required);
    form.addField(u"signedOn"_s, u"Si&gned on"_s, date);
    CHECK(name->accessibleName().startsWith(u"客户名称"_s));
    CHECK(name->accessibleName() != u"客户名称"_s); // says that it is required
    CHECK(date->accessibleName() == u"Signed on"_s);
    CHECK(name->objectName() == u"nameField"_s);
}

TEST_CASE("the Tab key goes down a form, in whatever order its fields were made", "[formpanel]")
{
    QWidget window;
    auto* last = new QLineEdit(&window);
    auto* first = new QLineEdit(&window);
    auto* middle = new QLineEdit(&window);
    auto* form = new FormPanel(&window);
    form->addField(u"first"_s, u"一"_s, first);
    form->addField(u"middle"_s, u"二"_s, middle);
    form->addField(u"last"_s, u"三"_s, last);
    QPushButton save(&window); // buttons are made behind the form
    window.show();
    first->setFocus();
    for (QWidget* next : std::initializer_list<QWidget*>{middle, last, &save, first}) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        CHECK(window.focusWidget() == next);
    }
}

TEST_CASE("the Tab key goes into what stands over both columns of a form, and on", "[formpanel]")
{
    QWidget window;
    auto* form = new FormPanel(&window);
    auto* above = new QLineEdit(&window);
    auto* below = new QLineEdit(&window);
    auto* wide = new QWidget(&window);
    auto* inside = new QPushButton(wide);
    form->addField(u"above"_s, u"一"_s, above);
    form->addWide(wide);
    form->addField(u"below"_s, u"二"_s, below);
    window.show();
    above->setFocus();
    QTest::keyClick(above, Qt::Key_Tab);
    CHECK(window.focusWidget() == inside);
    QTest::keyClick(inside, Qt::Key_Tab);
    CHECK(window.focusWidget() == below);
}

TEST_CASE("an error stands under its field, is read with it, and takes the cursor", "[form]")
{
    FormPanel form;
    auto* first = new QLineEdit;
    auto* second = new QLineEdit;
    form.addField(u"a"_s, u"A"_s, first);
    form.addField(u"b"_s, u"B"_s, second);
    form.show();
    CHECK(form.setError(u"b"_s, u"不能为空。"_s));
    CHECK_FALSE(form.setError(u"unknown"_s, u"不能为空。"_s)); // the caller has to say it elsewhere
    CHECK(form.error(u"b"_s) == u"不能为空。"_s);
    CHECK(form.findChild<QLabel*>(u"bErrorLabel"_s)->isVisibleTo(&form));
    CHECK(second->accessibleDescription() == u"不能为空。"_s);
    CHECK(form.focusFirstError());
    CHECK(form.focusWidget() == second);
    form.clearErrors();
    CHECK(form.error(u"b"_s).isEmpty());
    CHECK_FALSE(form.focusFirstError());
}

TEST_CASE("the ink of an error follows the change between light and dark", "[form]")
{
    Theme theme(*qApp, Lightness::Light);
    FormPanel form;
    form.addField(u"a"_s, u"A"_s, new QLineEdit);
    form.setError(u"a"_s, u"不能为空。"_s);
    form.show();
    const auto inks = [&form](const QColor& ink) {
        const QImage image = form.findChild<QLabel*>(u"aErrorLabel"_s)->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == ink)
                    return true;
            }
        }
        return false;
    };
    const QColor onLight = toneColors(Tone::Danger, lightPalette()).ink;
    const QColor onDark = toneColors(Tone::Danger, darkPalette()).ink;
    CHECK(inks(onLight));
    theme.choose(Lightness::Dark);
    CHECK(inks(onDark));
    CHECK_FALSE(inks(onLight));
    theme.choose(Lightness::Light);
}

TEST_CASE("a chip shows its word in the ink of its tone, on light and dark windows", "[chip]")
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        const Chip chip{u"逾期"_s, Tone::Danger, {}};
        QImage image(200, 60, QImage::Format_ARGB32_Premultiplied);
        image.fill(palette.color(QPalette::Base));
        QPainter painter(&image);
        paintChip(painter, image.rect(), chip, palette, QFont());
        painter.end();
        const QSize size = chipSize(chip, QFont());
        CHECK(image.pixelColor(size.width() - 4, 30) == toneColors(Tone::Danger, palette).ground);
        CHECK(image.pixelColor(size.width() + 4, 30) == palette.color(QPalette::Base));
    }
    StatusChip widget;
    widget.setChip({u"履行中"_s, Tone::Info, {}});
    CHECK(widget.accessibleName() == u"履行中"_s);
}

TEST_CASE("a long name is cut, and whole in the tool tip, as plain text", "[elided]")
{
    ElidedLabel label;
    label.setText(u"<i>北京宏图科技有限公司</i>"_s);
    label.resize(60, 20);
    CHECK(label.shownText().endsWith(u'…'));
    label.grab();
    CHECK(label.toolTip() == u"&lt;i&gt;北京宏图科技有限公司&lt;/i&gt;"_s);
    label.resize(2000, 20);
    label.grab();
    CHECK(label.toolTip().isEmpty());
}

TEST_CASE("whether details are shown is remembered for each list", "[detailpane]")
{
    const QTemporaryDir folder;
    ViewState view(folder.filePath(u"view.ini"_s));
    {
        DetailPane pane(new QWidget, new QWidget, view, u"contracts"_s);
        CHECK(pane.detailShown());
        pane.showDetail(false);
    }
    DetailPane again(new QWidget, new QWidget, view, u"contracts"_s);
    CHECK_FALSE(again.detailShown());
    DetailPane other(new QWidget, new QWidget, view, u"customers"_s);
    CHECK(other.detailShown());
}
