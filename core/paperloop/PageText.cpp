// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paperloop/PageText.h"

#include "core/base/Sha256.h"

namespace cdesk {

QString digestText(const QString& text)
{
    QString plain;
    for (const QChar unit : text.normalized(QString::NormalizationForm_KC))
        if (!unit.isSpace())
            plain += unit;
    return plain;
}

QString digestText(const DisplayPage& page)
{
    return digestText(page.plainText());
}

QString digestOf(const QString& text)
{
    constexpr qsizetype kDigits = 12;
    return sha256Hex(digestText(text).toUtf8()).left(kDigits).toUpper();
}

QString pageDigest(const DisplayPage& page)
{
    return digestOf(page.plainText());
}

} // namespace cdesk
