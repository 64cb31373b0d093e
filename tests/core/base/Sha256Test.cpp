// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Sha256.h"

#include "tests/support/Catch.h"

#include <QCryptographicHash>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a digest is SHA-256, whichever library makes it", "[files]")
{
    // FIPS 180-2, appendix B
    CHECK(sha256Hex("abc") == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    CHECK(sha256Hex({}) == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    for (const int size : {1, 55, 56, 63, 64, 65, 1000, 1 << 20}) {
        const QByteArray bytes(size, 'x');
        CHECK(sha256Hex(bytes) ==
              QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }
}

TEST_CASE("pieces make the digest of the whole", "[files]")
{
    Sha256 hash;
    for (const QByteArray& piece : {QByteArray("a"), QByteArray(), QByteArray("bc")})
        hash.add(piece);
    CHECK(hash.hex() == sha256Hex("abc"));
}
