// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/PasswordCost.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

bool KeyPolicy::takes(const PasswordCost& cost) const
{
    return cost.memoryBytes >= least.memoryBytes && cost.memoryBytes <= most.memoryBytes &&
           cost.passes >= least.passes && cost.passes <= most.passes;
}

PasswordCost KeyPolicy::calibrated() const
{
    PasswordCost cost = least;
    const SecretBytes probe = SecretBytes::random(16);
    const QByteArray salt(kPasswordSaltBytes, '\0');
    while (cost.memoryBytes * 2 <= mostMemoryWhenMade) {
        QElapsedTimer timer;
        timer.start();
        if (!stretched(probe, salt, cost))
            return least;
        if (timer.elapsed() * 2 > aimMs) // twice the memory takes twice as long
            break;
        cost.memoryBytes *= 2;
    }
    return cost;
}

Result<SecretBytes> stretched(const SecretBytes& password, const QByteArray& salt, const PasswordCost& cost)
{
    SecretBytes key(crypto_secretbox_KEYBYTES);
    // No password is tried as an empty one: the library takes no null.
    const char* text = password.size() > 0 ? reinterpret_cast<const char*>(password.data()) : "";
    if (salt.size() != crypto_pwhash_SALTBYTES ||
        crypto_pwhash(key.data(), static_cast<size_t>(key.size()), text, static_cast<size_t>(password.size()),
                      reinterpret_cast<const unsigned char*>(salt.constData()),
                      static_cast<unsigned long long>(cost.passes), static_cast<size_t>(cost.memoryBytes),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fault(u"keys.no_memory"_s, QString::number(cost.memoryBytes >> 20) + u" MiB"_s);
    return key;
}

} // namespace cdesk
