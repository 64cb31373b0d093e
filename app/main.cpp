// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/App.h"
#include "ui/editor/TextEditorAccess.h"
#include "ui/widgets/ScrollAreaAccess.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"contractdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CDESK_VERSION));
    QGuiApplication::setDesktopFileName(u"contractdesk"_s);
    cdesk::ui::installScrollAreaAccess();
    cdesk::ui::installTextEditorAccess();
    QApplication::setQuitOnLastWindowClosed(false);
    cdesk::App app(application, cdesk::CommandLine::parse(QCoreApplication::arguments()));
    return app.start() ? QApplication::exec() : 0;
}
