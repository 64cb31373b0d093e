// SPDX-License-Identifier: GPL-3.0-or-later
// Helper of scripts/qr-loop: scans pictures of printed pages, gently and not, and reads their codes back.
//
// qr-loop-scan SEED CASE DPI PNG…    CASE: clean, corner, half, turned
// One line a page: name, payload read or "-", how it was read, milliseconds; "unprinted" when the page has no code.
#include "core/paperloop/PageCodeReader.h"
#include "tests/support/core/ScanSimulation.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>

#include <cstdio>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMmPerInch = 25.4;

ScanTrouble troubleOf(const QString& name, const QPointF& codeMm, quint32 seed)
{
    ScanTrouble trouble;
    if (name == u"corner"_s || name == u"turned"_s)
        trouble.sealAtMm = sealOverCorner(codeMm, seed);
    if (name == u"half"_s)
        trouble.sealAtMm = sealOverHalf(codeMm, seed);
    if (name == u"turned"_s)
        trouble.degrees = 181.5;
    return trouble;
}

const char* wordOf(CodeReading reading)
{
    switch (reading) {
    case CodeReading::CornerGray:
        return "corner-gray";
    case CodeReading::CornerRed:
        return "corner-red";
    case CodeReading::WholePageRed:
        return "page-red";
    case CodeReading::CornerUpscaled:
        return "corner-upscaled";
    case CodeReading::UpsideDown:
        return "upside-down";
    }
    return "";
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    const auto seed = arguments[1].toUInt();
    const double dpi = arguments[3].toDouble();
    for (qsizetype i = 4; i < arguments.size(); ++i) {
        const QImage page(arguments[i]);
        const QByteArray name = QFileInfo(arguments[i]).completeBaseName().toUtf8();
        const auto printed = readPageCode(page);
        if (!printed) {
            std::printf("%s\t-\tunprinted\t0\n", name.constData());
            continue;
        }
        const QPointF codeMm = printed->corners.boundingRect().center() * kMmPerInch / dpi;
        const quint32 pageSeed = seed * 100'003 + static_cast<quint32>(i) * 83;
        const QImage scan = simulatedScan(page, dpi, troubleOf(arguments[2], codeMm, pageSeed), pageSeed);
        QElapsedTimer timer;
        timer.start();
        const auto read = readPageCode(scan);
        std::printf("%s\t%s\t%s\t%.1f\n", name.constData(), read ? toPayload(read->code).toUtf8().constData() : "-",
                    read ? wordOf(read->reading) : "lost", double(timer.nsecsElapsed()) / 1e6);
    }
    return 0;
}
