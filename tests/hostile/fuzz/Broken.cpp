// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/fuzz/Fuzz.h"

#include <cstdio>
#include <cstdlib>

[[noreturn]] void broken(const char* promise)
{
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}
