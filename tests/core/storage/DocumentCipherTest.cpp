// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DocumentCipher.h"

#include "tests/support/Catch.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kPieceBytes = 64 * 1024;
constexpr qsizetype kHeadBytes = 8;
constexpr qsizetype kStoredPiece = kPieceBytes + 16;

QByteArray someContent(qsizetype size)
{
    QByteArray content(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        content[i] = static_cast<char>(i * 31 + i / 256);
    return content;
}

} // namespace

TEST_CASE("an encrypted document comes back as it was, and tells nothing", "[keys][files]")
{
    const auto format = GENERATE(DocumentFormat::AesGcm, DocumentFormat::XChaCha20);
    if (format == DocumentFormat::AesGcm && bestDocumentFormat() != format)
        return; // a processor without AES writes the other one
    const auto size = GENERATE(qsizetype(0), qsizetype(1), kPieceBytes - 1, kPieceBytes, kPieceBytes + 1, 200'000);
    const DocumentKey key = DocumentKey::random();
    const QByteArray content = someContent(size);
    const QByteArray encrypted = encryptedDocument(content, key, format);
    CHECK(decryptedDocument(encrypted, key).value() == content);
    if (size > 16)
        CHECK_FALSE(encrypted.contains(content.mid(4, 12)));
}

TEST_CASE("whatever is changed in an encrypted document is noticed", "[keys][files]")
{
    const DocumentKey key = DocumentKey::random();
    const QByteArray whole = encryptedDocument(someContent(3 * kPieceBytes), key);
    const auto isDamaged = [&](const QByteArray& bytes) {
        const auto content = decryptedDocument(bytes, key);
        return !content && content.error().code == u"document.damaged"_s;
    };
    REQUIRE_FALSE(isDamaged(whole));
    for (const qsizetype place : {qsizetype(0), kHeadBytes - 1, kHeadBytes, whole.size() / 2, whole.size() - 1}) {
        QByteArray flipped = whole;
        flipped[place] = static_cast<char>(flipped[place] ^ 4);
        CHECK(isDamaged(flipped));
    }
    const QByteArray first = whole.mid(kHeadBytes, kStoredPiece);
    const QByteArray second = whole.mid(kHeadBytes + kStoredPiece, kStoredPiece);
    const QByteArray third = whole.mid(kHeadBytes + 2 * kStoredPiece);
    CHECK(isDamaged(whole.left(kHeadBytes) + second + first + third)); // swapped
    CHECK(isDamaged(whole.left(kHeadBytes) + first + third));          // one left out
    CHECK(isDamaged(whole.left(kHeadBytes) + first + second));         // cut at a piece's end
    CHECK(isDamaged(whole.chopped(1)));
    CHECK(isDamaged(whole + third));
    CHECK(isDamaged({}));

    DocumentKey other{DocumentKey::random().id, key.key.clone()}; // the same key for another document
    CHECK_FALSE(decryptedDocument(whole, other));
}
