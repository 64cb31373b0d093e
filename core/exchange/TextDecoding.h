// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace cdesk {

/// Text of a file whose encoding nobody states: UTF-8 and UTF-16 by their marks, UTF-16 without a mark by its zero
/// bytes, UTF-8 when all bytes are valid, else GB18030 (which contains GBK and GB2312).
/// @errors text.encoding (detail: the line where no known encoding fits)
Result<QString> decodeText(const QByteArray& bytes);

/// Text of GB18030 bytes.
/// @errors text.encoding
Result<QString> decodeGb18030(const QByteArray& bytes);

} // namespace cdesk
