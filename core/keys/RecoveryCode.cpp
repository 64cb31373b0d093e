// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryCode.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr QLatin1StringView kDigits{"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};
constexpr int kBits = 5;
constexpr int kLength = RecoveryCode::kGroups * RecoveryCode::kGroupSize;
constexpr int kCheckBits = kLength * kBits - RecoveryCode::kBytes * 8;

unsigned checkOf(const SecretBytes& bytes)
{
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash(hash, sizeof hash, bytes.data(), static_cast<size_t>(bytes.size()), nullptr, 0);
    return hash[0] & ((1U << kCheckBits) - 1);
}

/// The character that was meant, or a null one for what stands between the groups.
QChar meant(QChar typed)
{
    const QChar upper = typed.toUpper();
    if (upper == u'O')
        return u'0';
    return upper == u'I' || upper == u'L' ? QChar(u'1') : upper;
}

bool isBetweenGroups(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'–' || c == u'—' || c == u'－';
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    return RecoveryCode(SecretBytes::random(kBytes));
}

QStringList RecoveryCode::groups() const
{
    QString digits;
    unsigned held = 0;
    int bits = 0;
    const auto take = [&](unsigned value, int width) {
        held = (held << width) | value;
        bits += width;
        for (; bits >= kBits; bits -= kBits)
            digits += kDigits[(held >> (bits - kBits)) & 31];
        held &= (1U << bits) - 1;
    };
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        take(m_bytes.data()[i], 8);
    take(checkOf(m_bytes), kCheckBits);
    QStringList groups;
    for (int i = 0; i < kLength; i += kGroupSize)
        groups.append(digits.mid(i, kGroupSize));
    return groups;
}

Result<RecoveryCode> RecoveryCode::parse(const QString& typed)
{
    QString digits;
    for (const QChar c : typed)
        if (!isBetweenGroups(c))
            digits += meant(c);
    if (digits.size() != kLength)
        return invalid(u"recovery.incomplete"_s, u"code"_s, QString::number(digits.size()));
    SecretBytes bytes(kBytes);
    unsigned held = 0;
    int bits = 0;
    int filled = 0;
    for (const QChar digit : digits) {
        const qsizetype value = kDigits.indexOf(digit);
        if (value < 0)
            return invalid(u"recovery.mistyped"_s, u"code"_s, QString(digit));
        held = (held << kBits) | static_cast<unsigned>(value);
        bits += kBits;
        if (bits >= 8 && filled < kBytes) {
            bits -= 8;
            bytes.data()[filled++] = static_cast<unsigned char>(held >> bits);
            held &= (1U << bits) - 1;
        }
    }
    if (held != checkOf(bytes))
        return invalid(u"recovery.mistyped"_s, u"code"_s);
    return RecoveryCode(std::move(bytes));
}

} // namespace cdesk
