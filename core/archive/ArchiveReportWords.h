// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace cdesk {

/// The words of a printed archive report in one language; they belong to the paper, as those of a template do.
class ArchiveReportWords {
public:
    /// "zh_CN" or "en"; another language reads as English.
    explicit ArchiveReportWords(const QString& language);

    /// The word of @p key, e.g. `column.amount`; the key itself when there is none.
    QString operator()(const QString& key) const { return m_words.value(key, key); }
    /// Word of the code of a ContractStatus or a ContractState.
    QString status(const QString& code) const { return (*this)(QStringLiteral("status.") + code); }
    QStringList keys() const { return m_words.keys(); }

private:
    QMap<QString, QString> m_words;
};

} // namespace cdesk
