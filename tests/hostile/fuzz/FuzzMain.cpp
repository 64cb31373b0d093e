// SPDX-License-Identifier: GPL-3.0-or-later
// The entry points that libFuzzer calls; without it the program runs the files it is given, once each.
#include "tests/hostile/fuzz/Fuzz.h"

#include <QGuiApplication>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

[[noreturn]] void broken(const char* promise)
{
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

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
    fuzz(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
