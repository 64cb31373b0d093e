// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cdesk {

/// Bytes that must not get out: a key, a password. Kept in memory that is not written to the swap where the system
/// allows that, between guard pages, and wiped when it goes. Only moved; a second copy is asked for by name.
class SecretBytes {
public:
    SecretBytes() = default;
    /// @p size zero bytes, to be filled through data().
    explicit SecretBytes(qsizetype size);
    static SecretBytes random(qsizetype size);
    static SecretBytes copyOf(QByteArrayView bytes);
    /// A typed password as UTF-8; composed alike (NFC), so that every keyboard gives the same bytes.
    static SecretBytes ofPassword(const QString& password);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;

    SecretBytes clone() const { return copyOf(view()); }
    unsigned char* data() { return m_bytes; }
    const unsigned char* data() const { return m_bytes; }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return {m_bytes, m_size}; }
    /// Compared without telling by time how far they agree.
    friend bool operator==(const SecretBytes& a, const SecretBytes& b);

private:
    unsigned char* m_bytes = nullptr;
    qsizetype m_size = 0;
};

/// Overwrites what was secret in an ordinary byte array; the array is empty then.
void wipe(QByteArray& bytes);

/// From now on this program leaves no image of its memory when it crashes, and no other program of this person looks
/// into it: keys are in there. Where the system has no such switch nothing happens.
void keepOutOfCoreDumps();

} // namespace cdesk
