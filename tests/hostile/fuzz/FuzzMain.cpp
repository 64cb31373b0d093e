// SPDX-License-Identifier: GPL-3.0-or-later
// The entry points that libFuzzer calls, for one of the targets.
#include "tests/hostile/fuzz/Fuzz.h"

#include <QGuiApplication>

#include <cstdint>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static int count = 1;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(count, *argv); // fonts and pictures want one
    Q_UNUSED(argc)
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    CDESK_FUZZ_TARGET(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
