// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

QHash<QString, const char*> collect()
{
    QHash<QString, const char*> sentences;
    for (const auto table : {groundErrors(), customerErrors(), contractErrors(), paperErrors(), templateErrors(),
                             documentErrors(), exchangeErrors(), archiveErrors(), reminderErrors(), backupErrors(),
                             ruleErrors(), clauseErrors(), checkErrors(), keyErrors(), userErrors()})
        for (const ErrorSentence& entry : table)
            sentences.insert(QString::fromLatin1(entry.code), entry.sentence);
    return sentences;
}

const QHash<QString, const char*>& sentences()
{
    static const QHash<QString, const char*> all = collect();
    return all;
}

} // namespace

bool hasErrorText(const QString& code)
{
    return sentences().contains(code);
}

QString errorText(const Error& error)
{
    const char* sentence = sentences().value(error.code);
    if (!sentence)
        return QCoreApplication::translate("ErrorText", "That did not work (%1). Nothing was changed.")
            .arg(error.detail.isEmpty() ? error.code : error.code + u": "_s + error.detail);
    const QString text = QCoreApplication::translate("ErrorText", sentence);
    return text.contains(u"%1"_s) ? text.arg(error.detail) : text;
}

} // namespace cdesk::ui
