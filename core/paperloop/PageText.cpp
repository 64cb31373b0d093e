// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paperloop/PageText.h"

#include <QCryptographicHash>

namespace cdesk {

QString digestText(const DisplayPage& page)
{
    QString text;
    for (const QChar unit : page.plainText().normalized(QString::NormalizationForm_KC))
        if (!unit.isSpace())
            text += unit;
    return text;
}

QString pageDigest(const DisplayPage& page)
{
    constexpr qsizetype kDigits = 12;
    const QByteArray hash = QCryptographicHash::hash(digestText(page).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(kDigits)).toUpper();
}

} // namespace cdesk
