// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/CatchSession.h"

#include <QApplication>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    return cdesk::test::runTestCases(argc, argv);
}
