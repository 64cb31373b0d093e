// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Catch.h"
#include "ui/text/ErrorText.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every error code that core can return, with the file that does.
QMap<QString, QString> codesOfCore()
{
    static const QRegularExpression given(
        u"(?:invalid|fault|denied|StorageFault)\\(\\s*u\"([a-z_]+\\.[a-z_.]+)\"_s"
        u"|(?:refused|Error)[({]\\s*ErrorKind::\\w+,\\s*u\"([a-z_]+\\.[a-z_.]+)\"_s|\"([a-z_]+\\.[a-z_]+)\"_L1"
        u"|u\"(check\\.[a-z_]+)\"_s"_s);
    static const QRegularExpression missing(u"notFound\\(u\"([a-z_]+)\"_s"_s);
    static const QRegularExpression stale(u"StaleRevision[({]u\"([a-z_]+)\"_s"_s);
    QMap<QString, QString> codes;
    QDirIterator files(QStringLiteral(CDESK_SOURCE_DIR) + u"/core"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const auto collect = [&](const QRegularExpression& pattern, const QString& ending) {
            for (auto match = pattern.globalMatch(text); match.hasNext();) {
                const QStringList parts = match.next().capturedTexts();
                for (qsizetype i = 1; i < parts.size(); ++i)
                    if (!parts.at(i).isEmpty())
                        codes.insert(parts.at(i) + ending, files.fileName());
            }
        };
        collect(given, {});
        collect(missing, u".not_found"_s);
        collect(stale, u".changed_meanwhile"_s);
    }
    return codes;
}

} // namespace

TEST_CASE("no error code has two sentences", "[text]")
{
    static const QRegularExpression entry(u"\\{\\s*\"([a-z_]+\\.[a-z_.]+)\","_s);
    QMap<QString, QString> codes;
    QDirIterator files(QStringLiteral(CDESK_SOURCE_DIR) + u"/ui/text/errors"_s, {u"*.cpp"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = entry.globalMatch(text); match.hasNext();) {
            const QString code = match.next().captured(1);
            INFO(code.toStdString() << " in " << file.fileName().toStdString());
            CHECK_FALSE(codes.contains(code));
            codes.insert(code, file.fileName());
        }
    }
    CHECK(codes.size() > 100);
}

TEST_CASE("every error code of core has a sentence of its own", "[text]")
{
    const auto codes = codesOfCore();
    REQUIRE(codes.size() > 100);
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        INFO(code.key().toStdString() << " in " << code.value().toStdString());
        CHECK(ui::hasErrorText(code.key()));
    }
}
