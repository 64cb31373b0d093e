// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DetailParts.h"

#include "tests/support/Catch.h"
#include "ui/widgets/DetailView.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A view with two steps, of which the second may be taken.
class StepView final : public DetailView {
public:
    StepView() : DetailView(u"stepView"_s, u"Steps"_s, 10, nullptr) {}
    void showSteps(bool mayPublish)
    {
        QVBoxLayout* page = beginPage();
        for (const QString& name : {u"draftButton"_s, u"publishButton"_s}) {
            auto* button = new QPushButton(name, page->parentWidget());
            button->setObjectName(name);
            button->setEnabled(mayPublish || name == u"draftButton"_s);
            page->addWidget(button);
        }
        showPage(page);
    }
    QString focused() { return focusWidget() ? focusWidget()->objectName() : QString(); }
};

} // namespace

TEST_CASE("who takes a step by its button keeps the focus when the view is made anew", "[widgets]")
{
    StepView view;
    view.show();
    view.showSteps(true);
    view.findChild<QPushButton*>(u"publishButton"_s)->setFocus();
    view.showSteps(true);
    CHECK(view.focused() == u"publishButton"_s);
    view.showSteps(false);
    CHECK(view.focused() == u"draftButton"_s);
}

TEST_CASE("the widest column gives way, and the last ones are left out only where they may be", "[widgets]")
{
    using Widths = std::vector<int>;
    CHECK(detail::fittedWidths({100, 70, 200}, 400, 80, 0) == Widths{100, 70, 200});
    CHECK(detail::fittedWidths({100, 70, 200}, 280, 80, 0) == Widths{100, 70, 110});
    CHECK(detail::fittedWidths({100, 70, 200}, 250, 80, 0) == Widths{100, 70, 80});
    CHECK(detail::fittedWidths({100, 70, 200}, 240, 80, 0) == Widths{90, 70, 80}); // then the next widest
    CHECK(detail::fittedWidths({100, 70, 200}, 200, 80, 0) == Widths{80, 70, 80}); // the rest is scrolled to
    CHECK(detail::fittedWidths({100, 70, 200, 80, 80}, 280, 80, 2) == Widths{100, 70, 110, 0, 0});
    CHECK(detail::fittedWidths({100, 70, 200, 80, 80}, 345, 80, 2) == Widths{100, 70, 95, 80, 0});
    CHECK(detail::fittedWidths({}, 100, 80, 1).empty());
}

TEST_CASE("the names of facts are right-aligned on every page, in one line over all groups", "[widgets]")
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    for (const QString& name : {u"Who"_s, u"Place in the log"_s})
        detail::addFact(detail::addFactsTo(layout), name, u"…"_s);
    detail::alignFacts(&page);
    page.resize(400, 200);
    page.show();
    int end = 0;
    for (const QFormLayout* facts : page.findChildren<QFormLayout*>()) {
        const auto* name = qobject_cast<QLabel*>(facts->itemAt(0, QFormLayout::LabelRole)->widget());
        REQUIRE(name);
        CHECK(name->alignment().testFlag(Qt::AlignRight));
        end = end == 0 ? name->geometry().right() : end;
        CHECK(name->geometry().right() == end);
    }
}

TEST_CASE("a table beside a list shows its columns without scrolling sideways", "[widgets]")
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* table = detail::addLines(u"versionTable"_s, u"Versions"_s, {u"No."_s, u"Why"_s},
                                   {{u"1"_s, QString(60, u'理')}}, 5, layout);
    page.resize(300, 200);
    page.show();
    CHECK(table->horizontalScrollBar()->maximum() == 0);
    CHECK(table->topLevelItem(0)->toolTip(1) == QString(60, u'理')); // what is cut is told
}
