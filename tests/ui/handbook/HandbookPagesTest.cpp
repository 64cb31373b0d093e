// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

QString handbookFile(const QString& name)
{
    QFile file{u":/handbook/"_s + name};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

QStringList topics(const QString& language)
{
    return handbookFile(language + u"/pages.txt"_s).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("every topic of the handbook has a page in both languages", "[handbook]")
{
    REQUIRE(topics(u"en"_s).size() >= 17);
    CHECK(topics(u"en"_s) == topics(u"zh_CN"_s));
    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        for (const QString& topic : topics(language)) {
            INFO(topic.toStdString());
            const QString text = handbookFile(language + u'/' + topic + u".md"_s);
            CHECK(text.startsWith(u"# "_s)); // the heading is the title in the list of pages
            CHECK(text.count(u'\n') <= 60);
        }
    }
}

TEST_CASE("a link in the handbook leads to a page of the handbook", "[handbook]")
{
    const QRegularExpression link{u"\\]\\(([^)]*)\\)"_s};
    int links = 0;
    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        for (const QString& topic : topics(language)) {
            auto found = link.globalMatch(handbookFile(language + u'/' + topic + u".md"_s));
            for (; found.hasNext(); ++links) {
                const QString target = found.next().captured(1);
                INFO(topic.toStdString() << " links to " << target.toStdString());
                CHECK(topics(language).contains(target.chopped(3)));
                CHECK(target.endsWith(u".md"_s));
            }
        }
    }
    CHECK(links >= 14);
}
