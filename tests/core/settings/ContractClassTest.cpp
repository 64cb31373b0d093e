// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/OfficeSettings.h"
#include "tests/support/Catch.h"
#include "tests/support/core/TestOffice.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("each class of a contract brings its own points and papers", "[settings]")
{
    const std::vector<ContractClass>& classes = defaultClasses();
    const auto points = [&](const QString& nature, const QString& subject, const QString& form) {
        return pointsFor(classes, {nature, subject, form}).join(u'\n');
    };
    CHECK(points(u"买卖合同"_s, {}, {}).contains(u"质量"_s));
    CHECK(points(u"买卖合同"_s, {}, {}).contains(u"交付"_s));
    CHECK(points(u"服务合同"_s, {}, {}).contains(u"期限"_s));
    CHECK(points({}, {}, u"oral"_s).contains(u"书面确认"_s));
    CHECK(points({}, u"知识产权"_s, {}).contains(u"权利证书"_s));
    CHECK(points(u"不在其中"_s, u"也没有"_s, {}).isEmpty());

    CHECK(papersFor(classes, {u"买卖合同"_s, u"动产"_s, u"written"_s}) ==
          QStringList{u"original"_s, u"approval_sheet"_s, u"authorisation"_s, u"delivery_note"_s, u"acceptance"_s,
                      u"invoice"_s});
    CHECK(papersFor(classes, {u"买卖合同"_s, u"动产"_s, u"oral"_s}).last() == u"书面确认"_s);
    // A nature nobody described: what every file holds.
    CHECK(papersFor(classes, {u"合资合同"_s, {}, {}}) ==
          QStringList{u"original"_s, u"approval_sheet"_s, u"authorisation"_s});
}

TEST_CASE("a type the office named itself is like the type its name ends with", "[settings]")
{
    const std::vector<ContractClass>& classes = defaultClasses();
    const auto likeness = [&](const QString& type) {
        const ContractClass* found = natureClass(classes, type);
        return found ? found->name : QString();
    };
    CHECK(likeness(u"买卖合同"_s) == u"买卖合同"_s);
    CHECK(likeness(u"设备买卖合同"_s) == u"买卖合同"_s);
    CHECK(likeness(u"汽车租赁协议"_s) == u"租赁合同"_s);
    CHECK(likeness(u"技术服务合同"_s) == u"服务合同"_s);
    CHECK(likeness(u"技术服务合同补充协议"_s) == u"补充协议"_s);
    CHECK(likeness(u"合资合同"_s).isEmpty());
    CHECK(likeness({}).isEmpty());

    CHECK(papersFor(classes, {u"设备买卖合同"_s, {}, {}}) == papersFor(classes, {u"买卖合同"_s, {}, {}}));
    CHECK(pointsFor(classes, {u"设备买卖合同"_s, {}, {}}) == pointsFor(classes, {u"买卖合同"_s, {}, {}}));

    std::vector<ContractClass> own = classes;
    own.push_back({ClassAxis::Nature, u"设备买卖合同"_s, {}, {u"装箱单"_s}});
    CHECK(papersFor(own, {u"设备买卖合同"_s, {}, {}}) == QStringList{u"装箱单"_s});
    CHECK(likeness(u"进口设备买卖合同"_s) == u"买卖合同"_s);
    CHECK(natureClass(own, u"进口设备买卖合同"_s)->name == u"设备买卖合同"_s); // the longer word of two
    // A kind of subject of that name is no nature.
    CHECK_FALSE(natureClass({{ClassAxis::Subject, u"买卖合同"_s, {}, {}}}, u"买卖合同"_s));
}

TEST_CASE("a paper that the office took out of a class is not asked for again", "[settings]")
{
    const std::vector<ContractClass> classes{{ClassAxis::Nature, u"买卖合同"_s, {}, {u"original"_s, u"invoice"_s}},
                                             {ClassAxis::Nature, u"运输合同"_s, {}, {}},
                                             {ClassAxis::Form, u"electronic"_s, {}, {u"电子合同原始文件"_s}}};
    CHECK(papersFor(classes, {u"买卖合同"_s, {}, {}}) == QStringList{u"original"_s, u"invoice"_s});
    CHECK(papersFor(classes, {u"运输合同"_s, {}, u"electronic"_s}) == QStringList{u"电子合同原始文件"_s});
    CHECK(papersFor(classes, {u"合资合同"_s, {}, u"electronic"_s}) ==
          leastPapers() + QStringList{u"电子合同原始文件"_s});
}

TEST_CASE("the subjects and forms of the field are there from the start", "[settings]")
{
    CHECK(classNames(defaultClasses(), ClassAxis::Subject) ==
          QStringList{u"动产"_s, u"不动产"_s, u"知识产权"_s, u"服务"_s});
    CHECK(classNames(defaultClasses(), ClassAxis::Form) == QStringList{u"written"_s, u"oral"_s, u"electronic"_s});
    CHECK(checkClasses(defaultClasses()));
    CHECK(classesFrom(toJson(defaultClasses())) == defaultClasses());
}

TEST_CASE("an office writes its own points, and takes all of them away if it likes", "[settings]")
{
    TestOffice office;
    SettingService service(office.session);
    OfficeSettings settings = defaultSettings();
    settings.classes = {{ClassAxis::Subject, u"设备"_s, {u"铭牌拍照"_s}, {u"合格证"_s}}};
    REQUIRE(service.save(office.admin, settings));
    CHECK(service.read(office.admin)->classes == settings.classes);
    settings.classes.clear();
    REQUIRE(service.save(office.admin, settings));
    CHECK(service.read(office.admin)->classes.empty());
}

TEST_CASE("classes that can't be kept are refused by name", "[settings]")
{
    const auto codeOf = [](const std::vector<ContractClass>& classes) { return checkClasses(classes).error().code; };
    const ContractClass goods{ClassAxis::Subject, u"设备"_s, {}, {}};
    CHECK(codeOf({{ClassAxis::Subject, {}, {}, {}}}) == u"setting.class_name_missing"_s);
    CHECK(codeOf({goods, goods}) == u"setting.class_twice"_s);
    CHECK(checkClasses({goods, {ClassAxis::Nature, u"设备"_s, {}, {}}})); // the classifications are independent
    CHECK(codeOf({{ClassAxis::Form, u"oral"_s, {QString(301, u'长')}, {}}}) == u"setting.class_text_too_long"_s);
    QStringList many;
    for (int line = 0; line < 31; ++line)
        many.append(QString::number(line));
    CHECK(codeOf({{ClassAxis::Form, u"oral"_s, many, {}}}) == u"setting.class_too_many"_s);
}
