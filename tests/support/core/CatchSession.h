// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cdesk::test {

/// Runs the test cases the command line asks for and returns the exit code. Catch2's own program text is compiled once,
/// behind this function, for all test programs.
int runTestCases(int argc, char** argv);

} // namespace cdesk::test
