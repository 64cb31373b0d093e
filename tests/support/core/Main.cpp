// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/CatchSession.h"

#include <QGuiApplication>

/// Programs that need widgets define their own main in their folder; the linker then leaves this one out.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    return cdesk::test::runTestCases(argc, argv);
}
