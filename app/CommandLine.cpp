// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include <QCommandLineParser>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

CommandLine CommandLine::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption office(u"office"_s, u"Folder of the office to open."_s, u"DIR"_s);
    const QCommandLineOption language(u"lang"_s, u"Language of the window: zh_CN or en."_s, u"LANGUAGE"_s);
    const QCommandLineOption lightness(u"lightness"_s, u"light, dark or system."_s, u"LIGHTNESS"_s);
    const QCommandLineOption background(u"background"_s, u"Start in the tray."_s);
    parser.addOptions({office, language, lightness, background});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);
    const QString folder = parser.value(office);
    return {.office = folder.isEmpty() ? QString() : QDir::cleanPath(QDir(folder).absolutePath()),
            .language = parser.value(language),
            .lightness = parser.value(lightness),
            .inBackground = parser.isSet(background)};
}

} // namespace cdesk
