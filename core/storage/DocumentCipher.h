// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

namespace cdesk {

/// What one document of a protected office is encrypted with: chosen at random for it alone, kept in the database.
struct DocumentKey {
    static constexpr int kIdBytes = 16;
    static constexpr int kKeyBytes = 32;

    QByteArray id; ///< stands in no file, but every piece of the document is bound to it
    SecretBytes key;

    static DocumentKey random();
};

enum class DocumentFormat : quint8 {
    AesGcm = 1,   ///< AES-256-GCM
    XChaCha20 = 2 ///< XChaCha20-Poly1305, where the processor has no instructions for AES
};
/// What this computer writes.
DocumentFormat bestDocumentFormat();

/// Encrypts in pieces of 64 KiB; each is bound to the document's id, its own number and whether it is the last, so that
/// pieces can't be swapped, left out or taken from another document unseen. A key encrypts one content only.
QByteArray encryptedDocument(QByteArrayView content, const DocumentKey& key,
                             DocumentFormat format = bestDocumentFormat());

/// The content again. Errors: document.damaged, document.needs_aes (the processor cannot read it)
Result<QByteArray> decryptedDocument(QByteArrayView encrypted, const DocumentKey& key);

} // namespace cdesk
