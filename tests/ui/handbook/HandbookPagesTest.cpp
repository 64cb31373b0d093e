// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray page(const QString& name)
{
    QFile file{u":/handbook/"_s + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

TEST_CASE("every topic of the handbook has a page in both languages", "[handbook]")
{
    const auto topics = QJsonDocument::fromJson(page(u"pages.json"_s)).array();
    REQUIRE(topics.size() == 15);
    for (const auto& topic : topics) {
        for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
            const QString name = language + u'/' + topic.toString() + u".md"_s;
            const QByteArray text = page(name);
            INFO(name.toStdString());
            CHECK(text.startsWith("# ")); // the heading is the title in the list of pages
            CHECK(text.count('\n') <= 60);
        }
    }
}
