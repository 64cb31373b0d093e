// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ClassSection.h"

#include "tests/support/Catch.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/settings/LinesEdit.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QPushButton>
#include <QTreeWidget>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ClassDesk : TestDesk {
    ClassSection section{context, nullptr};
    OfficeSettings kept = defaultSettings();
    int saved = 0;

    ClassDesk()
    {
        section.show(kept);
        QObject::connect(&section, &ClassSection::changed, [this](const OfficeSettings& settings) {
            kept = settings;
            ++saved;
            section.show(kept); // as the page does when the office has changed
        });
    }
    QTreeWidget& tree() { return *section.findChild<QTreeWidget*>(); }
    LinesEdit& lines(const QString& name) { return *section.findChild<LinesEdit*>(name); }
    QPushButton& button(const QString& name) { return *section.findChild<QPushButton*>(name); }
    void choose(const QString& name)
    {
        const auto found = tree().findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        REQUIRE_FALSE(found.isEmpty());
        tree().setCurrentItem(found.last());
    }
    void write(const QString& field, const QString& text)
    {
        lines(field).selectAll();
        lines(field).insertPlainText(text);
        QFocusEvent left(QEvent::FocusOut);
        QCoreApplication::sendEvent(&lines(field), &left);
    }
    const ContractClass* find(ClassAxis axis, const QString& name) const
    {
        for (const ContractClass& one : kept.classes)
            if (one.axis == axis && one.name == name)
                return &one;
        return nullptr;
    }
};

} // namespace

TEST_CASE("points and papers of a class are written a line each", "[settings][classes]")
{
    ClassDesk desk;
    desk.choose(u"买卖合同"_s);
    CHECK(desk.lines(u"classPointsField"_s).lines().size() == 4);
    CHECK(desk.lines(u"classPapersField"_s).lines().first() == u"Signed original"_s); // words, not codes

    desk.write(u"classPointsField"_s, u"看质保期\n\n  看运费 "_s);
    REQUIRE(desk.saved == 1);
    CHECK(desk.find(ClassAxis::Nature, u"买卖合同"_s)->points == QStringList{u"看质保期"_s, u"看运费"_s});
    desk.write(u"classPapersField"_s, u"Invoice\n装箱单"_s);
    CHECK(desk.find(ClassAxis::Nature, u"买卖合同"_s)->papers == QStringList{u"invoice"_s, u"装箱单"_s});

    desk.button(u"restoreClassButton"_s).click();
    CHECK(desk.kept == defaultSettings());
}

TEST_CASE("a type nobody described gets its points when somebody writes them", "[settings][classes]")
{
    ClassDesk desk;
    desk.choose(u"其他合同"_s);
    CHECK(desk.lines(u"classPointsField"_s).lines().isEmpty());
    CHECK_FALSE(desk.button(u"restoreClassButton"_s).isEnabled());
    desk.write(u"classPointsField"_s, u"先问法务"_s);
    CHECK(desk.find(ClassAxis::Nature, u"其他合同"_s)->points == QStringList{u"先问法务"_s});
    CHECK(desk.find(ClassAxis::Nature, u"其他合同"_s)->papers == leastPapers()); // as they stood there
}

TEST_CASE("a type named like another shows what it takes from there, until it has its own", "[settings][classes]")
{
    ClassDesk desk;
    desk.kept.contractTypes.append(u"设备买卖合同"_s);
    desk.section.show(desk.kept);
    desk.choose(u"设备买卖合同"_s);
    const QStringList taken = desk.lines(u"classPointsField"_s).lines();
    CHECK(taken == natureClass(desk.kept.classes, u"买卖合同"_s)->points);
    CHECK_FALSE(desk.button(u"restoreClassButton"_s).isEnabled());

    desk.write(u"classPapersField"_s, u"装箱单"_s);
    CHECK(desk.find(ClassAxis::Nature, u"设备买卖合同"_s)->papers == QStringList{u"装箱单"_s});
    CHECK(desk.find(ClassAxis::Nature, u"设备买卖合同"_s)->points == taken);

    desk.button(u"restoreClassButton"_s).click();
    CHECK_FALSE(desk.find(ClassAxis::Nature, u"设备买卖合同"_s));
    CHECK(desk.lines(u"classPapersField"_s).lines().first() == u"Signed original"_s);
}

TEST_CASE("kinds of subjects are added, renamed and removed; forms are not", "[settings][classes]")
{
    ClassDesk desk;
    desk.button(u"addSubjectButton"_s).click();
    REQUIRE(desk.find(ClassAxis::Subject, u"New kind"_s));
    QTreeWidgetItem* item = desk.tree().currentItem();
    item->setText(0, u"设备"_s);
    REQUIRE(desk.find(ClassAxis::Subject, u"设备"_s));
    item->setText(0, u"动产"_s); // taken
    CHECK(desk.messages.codes == QStringList{u"setting.class_twice"_s});
    CHECK(desk.find(ClassAxis::Subject, u"设备"_s));

    desk.choose(u"设备"_s);
    desk.button(u"removeSubjectButton"_s).click();
    CHECK_FALSE(desk.find(ClassAxis::Subject, u"设备"_s));
    desk.choose(u"Oral"_s);
    CHECK_FALSE(desk.button(u"removeSubjectButton"_s).isEnabled());
}
