// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/FontAliases.h"

#include "core/documents/fonts/FontCatalog.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QByteArray fontAliases(const FontCatalog& fonts)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(fonts)
    return {};
#else
    const QString systems = qEnvironmentVariable("FONTCONFIG_FILE", u"/etc/fonts/fonts.conf"_s);
    QString rules;
    for (const FontSubstitution& font : fonts.missingOfficeFonts())
        rules += u"<match target=\"pattern\"><test name=\"family\"><string>%1</string></test><edit name=\"family\" "
                 "mode=\"assign\" binding=\"same\"><string>%2</string></edit></match>\n"_s.arg(
                     font.wanted.toHtmlEscaped(), font.used.toHtmlEscaped());
    return u"<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\">\n<fontconfig>\n"
           "<include ignore_missing=\"yes\">%1</include>\n%2</fontconfig>\n"_s.arg(systems.toHtmlEscaped(), rules)
               .toUtf8();
#endif
}

} // namespace cdesk
