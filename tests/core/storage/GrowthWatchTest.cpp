// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/GrowthWatch.h"

#include "tests/support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <future>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("who watches a file hears how large it has become, and nothing after the end", "[storage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"growing"_s);
    std::promise<void> small;
    std::promise<void> large;
    std::atomic<bool> isOver{false};
    bool isToldLate = false;
    qint64 before = -1;
    {
        const GrowthWatch watch(path, [&](qint64 bytes) {
            isToldLate = isToldLate || isOver;
            if (bytes == 100 && before < 100)
                small.set_value();
            if (bytes == 300 && before < 300)
                large.set_value();
            before = bytes;
        });
        append(path, QByteArray(100, 'x'));
        small.get_future().wait();
        append(path, QByteArray(200, 'x'));
        large.get_future().wait();
    }
    isOver = true;
    CHECK_FALSE(isToldLate);
}

TEST_CASE("nobody who wants to hear, nothing watched", "[storage]")
{
    const GrowthWatch watch(u"/nowhere"_s, nullptr);
    SUCCEED("it ends at once");
}
