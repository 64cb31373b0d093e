// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/ArchiveReportWords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

ArchiveReportWords::ArchiveReportWords(const QString& language)
{
    QFile file(u":/reports/archive.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject languages = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject words = languages.value(language.startsWith(u"zh"_s) ? u"zh_CN"_s : u"en"_s).toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        m_words.insert(word.key(), word.value().toString());
}

} // namespace cdesk
