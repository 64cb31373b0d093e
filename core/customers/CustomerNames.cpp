// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerNames.h"

#include "core/base/CreditCode.h"

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QString sameNameKey(const QString& name)
{
    QString key = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf([](QChar character) { return character.isSpace(); });
    return key;
}

QString customerNameKey(const QString& name)
{
    QString key = sameNameKey(name);
    key.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    return key;
}

int nameLikeness(const QString& key, const QString& other)
{
    const auto length = static_cast<size_t>(other.size());
    const auto longest = std::max(key.size(), other.size());
    if (longest == 0)
        return 0;
    std::vector<int> distances(length + 1);
    for (size_t column = 0; column <= length; ++column)
        distances[column] = static_cast<int>(column);
    for (qsizetype row = 0; row < key.size(); ++row) {
        int diagonal = distances[0]++;
        for (size_t column = 1; column <= length; ++column) {
            const int replaced = diagonal + (key[row] == other[static_cast<qsizetype>(column) - 1] ? 0 : 1);
            diagonal = distances[column];
            distances[column] = std::min({replaced, distances[column] + 1, distances[column - 1] + 1});
        }
    }
    return static_cast<int>(100 - distances[length] * 100 / longest);
}

bool nameMatches(const QString& name, const QString& query)
{
    return name.contains(query, Qt::CaseInsensitive);
}

QString customerSortKey(const QString& name)
{
    return sameNameKey(name);
}

bool isSoundCreditCode(const QString& code)
{
    return creditCodeHolds(judgeCreditCode(code));
}

} // namespace cdesk
