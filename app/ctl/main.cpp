// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts and images without a display
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("contractdesk"));
    return cdesk::ctl::run(QCoreApplication::arguments().mid(1));
}
