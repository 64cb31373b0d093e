// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QString windowLanguage(const QString& asked, const QString& chosen)
{
    for (const QString& wish : {asked, chosen})
        if (wish == u"zh_CN"_s || wish == u"en"_s)
            return wish;
    return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

void installLanguage(QCoreApplication& application, const QString& language)
{
    QLocale::setDefault(language == u"zh_CN"_s ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English));
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(name, folder))
            application.installTranslator(translator);
    };
    if (language == u"zh_CN"_s)
        install(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"contractdesk_"_s + language, u":/i18n"_s);
}

} // namespace cdesk
