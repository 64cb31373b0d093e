// SPDX-License-Identifier: GPL-3.0-or-later
// No file from outside may cost more than an error: every case runs in a process of its own with hard limits.
#include "core/documents/merge/TemplateInspection.h"
#include "tests/core/documents/hostile/HostileFiles.h"
#include "tests/core/documents/hostile/LimitedChild.h"
#include "tests/support/Catch.h"

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMegabytes = 300;
constexpr int kSeconds = 20; ///< a cap for slow machines and debug builds; an optimised build needs less than one

/// Code of the error, or "filled". What a template checker reads is read too.
QString outcomeOf(const QByteArray& bytes, const QByteArray& json, const MergeOptions& options)
{
    const auto data = mergeDataFromJson(json);
    if (!data)
        return data.error().code;
    const auto package = DocxPackage::fromBytes(bytes);
    if (!package)
        return package.error().code;
    const auto filled = fillTemplate(*package, *data, options);
    if (!filled)
        return filled.error().detail.size() < 500 ? filled.error().code : u"an error of endless length"_s;
    const auto inspected = inspectTemplate(*package, options);
    return inspected ? u"filled"_s : inspected.error().code;
}

void check(const HostileFile& file)
{
    MergeOptions options;
    if (!file.open.isEmpty())
        options.delimiters = {file.open, file.close};
    const QByteArray bytes = file.bytes();
    const QByteArray data = file.data();
    const ChildResult result = runLimited([&] { return outcomeOf(bytes, data, options); }, kMegabytes, kSeconds);
    CAPTURE(file.outcome, result.answer, result.seconds, result.megabytes);
    CHECK(file.outcome.split(u'|').contains(result.answer));
    if (qEnvironmentVariableIsSet("CDESK_SHOW_COSTS"))
        qInfo("%6.2f s %4lld MB  %s: %s", result.seconds, result.megabytes, qUtf8Printable(file.name),
              qUtf8Printable(result.answer));
}

void checkAll(const std::vector<HostileFile>& files)
{
    for (const HostileFile& file : files) {
        DYNAMIC_SECTION(file.name.toStdString())
        {
            check(file);
        }
    }
}

} // namespace

TEST_CASE("a hostile archive costs an error and nothing else", "[hostile][docx]")
{
    checkAll(hostileArchives());
}

TEST_CASE("hostile markup costs an error and nothing else", "[hostile][docx]")
{
    checkAll(hostileMarkup());
}

TEST_CASE("a hostile template costs an error and nothing else", "[hostile][merge]")
{
    checkAll(hostileTemplates());
}
