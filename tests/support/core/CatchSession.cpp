// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "tests/support/core/CatchSession.h"

#include "tests/support/Catch.h"

namespace cdesk::test {

int runTestCases(int argc, char** argv)
{
    return Catch::Session().run(argc, argv);
}

} // namespace cdesk::test
