// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace cdesk {

class SecretBytes;

/// A zip of these named entries in this order. The same entries always give the same bytes.
/// Errors: docx.not_written
Result<QByteArray> zipOf(const std::vector<std::pair<QString, QByteArray>>& entries);

/// A zip of one entry, encrypted with AES-256 (WinZip's AE-2). Errors: export.no_encryption, docx.not_written
Result<QByteArray> encryptedZipOf(const QString& name, const QByteArray& bytes, const SecretBytes& password);

} // namespace cdesk
