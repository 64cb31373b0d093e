// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace cdesk {

/// What a document is, judged by its content; the name it came with proves nothing.
enum class MediaType { Png, Jpeg, Webp, Bmp, Tiff, Pdf, Docx, Xlsx, Text };
/// The registered name: `image/png`, `application/pdf` …
QLatin1StringView toCode(MediaType type);
bool fromCode(QStringView code, MediaType& type);

/// True for what an image reader can show.
bool isPicture(MediaType type);
/// The ending a file of this type carries, with its point: ".docx".
QLatin1StringView fileSuffix(MediaType type);

/// Looks at the content and refuses what the office does not keep.
/// Errors: document.empty, document.old_format (.doc, .xls: binary formats of Word 97), document.type_refused
/// (programs, archives, unknown formats), document.sheet_macros, and those of reading a Word document
/// (docx.encrypted, docx.macros, docx.broken …).
Result<MediaType> mediaTypeOf(const QByteArray& content);

} // namespace cdesk
