// SPDX-License-Identifier: GPL-3.0-or-later
// The conformance table of the Word engine: every file of tests/data/conformance is a case.
#include "core/documents/merge/TemplateFill.h"
#include "tests/core/documents/conformance/CaseFile.h"
#include "tests/core/documents/conformance/PartText.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QSet>

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

MergeOptions optionsOf(const CaseFile& file)
{
    MergeOptions options;
    if (const QString open = file.option(u"open"_s); !open.isEmpty())
        options.delimiters = {open, file.option(u"close"_s)};
    if (const QString gap = file.option(u"gap"_s); !gap.isEmpty())
        options.gap = gap;
    if (file.option(u"tracked"_s) == u"keep")
        options.trackedChanges = TrackedChanges::Keep;
    return options;
}

/// The part behind `expected`, `expected header` …
QString partOf(const DocxPackage& package, const QString& section)
{
    const QString word = section.section(u' ', 1);
    for (const QString& name : package.textParts()) {
        if (word.isEmpty() ? name == package.mainPart() : name.contains(u'/' + word))
            return name;
    }
    return {};
}

void checkText(const CaseFile& file, const DocxPackage& filled)
{
    for (auto section = file.sections.cbegin(); section != file.sections.cend(); ++section) {
        if (!section.key().startsWith(u"expected"_s))
            continue;
        CAPTURE(section.key());
        CHECK(textOf(filled.part(partOf(filled, section.key())).value()).trimmed() == section->trimmed());
    }
    const QString body = QString::fromUtf8(filled.part(filled.mainPart()).value());
    CAPTURE(body);
    for (const QString& wanted : file.lines(u"contains"_s))
        CHECK(body.contains(wanted));
    for (const QString& unwanted : file.lines(u"lacks"_s))
        CHECK_FALSE(body.contains(unwanted));
    CHECK_FALSE(body.contains(u"cdesk"_s));
}

/// Nothing but text may differ: other parts byte for byte, and no format that the template did not have.
void checkTheRest(const CaseFile& file, const DocxPackage& before, const DocxPackage& after)
{
    const QStringList mayChange = file.option(u"changes"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString& name : before.partNames()) {
        CAPTURE(name);
        REQUIRE(after.hasPart(name));
        if (!before.textParts().contains(name)) {
            if (!mayChange.contains(name))
                CHECK(after.part(name) == before.part(name));
            continue;
        }
        if (file.option(u"package"_s) == u"utf16" || file.option(u"package"_s).contains(u"namespace"_s) ||
            file.option(u"package"_s) == u"prefix")
            continue; // written anew as UTF-8 with the usual prefixes
        const QStringList old = formatsOf(before.part(name).value());
        const QSet<QString> known(old.begin(), old.end());
        for (const QString& format : formatsOf(after.part(name).value())) {
            CAPTURE(format);
            CHECK((known.contains(format) || file.lines(u"new formats"_s).contains(format)));
        }
    }
}

void runCase(const CaseFile& file)
{
    const auto before = DocxPackage::fromBytes(packedCase(file));
    const auto data = mergeDataFromJson(file.section(u"data"_s).toUtf8());
    REQUIRE(data);
    const auto filled = before ? fillTemplate(*before, *data, optionsOf(file)) : Result<FilledDocument>(passOn(before));
    if (file.has(u"error"_s)) {
        REQUIRE_FALSE(filled);
        const QString expected = file.section(u"error"_s).trimmed();
        CHECK(filled.error().code == expected.section(u' ', 0, 0));
        CHECK(filled.error().detail.startsWith(expected.section(u' ', 1)));
        return;
    }
    CAPTURE((filled ? QString() : QString(filled.error().code + u' ' + filled.error().detail)));
    REQUIRE(filled);
    checkText(file, filled->package);
    checkTheRest(file, *before, filled->package);
    QStringList missing;
    for (const MissingField& field : filled->missing)
        missing.append(field.name);
    CHECK(missing == file.lines(u"missing"_s));
}

} // namespace

TEST_CASE("the Word engine keeps its conformance table", "[merge][conformance]")
{
    const QDir folder(QString::fromUtf8(CDESK_TEST_DATA) + u"/conformance"_s);
    const QStringList names = folder.entryList({u"*.case"_s}, QDir::Files, QDir::Name);
    REQUIRE(names.size() >= 60);
    for (const QString& name : names) {
        DYNAMIC_SECTION(name.toStdString())
        {
            runCase(readCase(folder.filePath(name)));
        }
    }
}
