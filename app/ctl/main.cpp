// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

/// stderr carries the answer's errors alone: what the tool kit remarks about its surroundings is left out.
void saysOnlyWhatMatters(QtMsgType kind, const QMessageLogContext&, const QString& text)
{
    if (kind == QtCriticalMsg || kind == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts and images without a display
    qInstallMessageHandler(saysOnlyWhatMatters);
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("contractdesk"));
    return cdesk::ctl::run(QCoreApplication::arguments().mid(1));
}
