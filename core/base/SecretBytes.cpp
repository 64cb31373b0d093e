// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SecretBytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace cdesk {

SecretBytes::SecretBytes(qsizetype size)
{
    if (size == 0)
        return;
    // Fails only where the system itself is broken: no randomness, no memory. There is nothing to go on with then.
    if (sodium_init() < 0 || !(m_bytes = static_cast<unsigned char*>(sodium_malloc(static_cast<size_t>(size)))))
        throw std::bad_alloc();
    m_size = size;
    std::memset(m_bytes, 0, static_cast<size_t>(size));
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.m_bytes, static_cast<size_t>(size));
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(copy.m_bytes, bytes.data(), static_cast<size_t>(bytes.size()));
    return copy;
}

SecretBytes SecretBytes::ofPassword(const QString& password)
{
    QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes secret = copyOf(utf8);
    wipe(utf8);
    return secret;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_bytes); // wipes it
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_bytes{std::exchange(other.m_bytes, nullptr)}, m_size{std::exchange(other.m_size, 0)}
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

bool operator==(const SecretBytes& a, const SecretBytes& b)
{
    return a.m_size == b.m_size &&
           (a.m_size == 0 || sodium_memcmp(a.m_bytes, b.m_bytes, static_cast<size_t>(a.m_size)) == 0);
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void keepOutOfCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace cdesk
