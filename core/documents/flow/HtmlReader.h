// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/flow/FlowDoc.h"

namespace cdesk {

/// True when the bytes are a web page rather than an office file.
bool looksLikeHtml(const QByteArray& bytes);

/// Reads the text of a web page: paragraphs, headings, lists, tables, bold, italic, underlined, alignment. Pictures,
/// scripts, styles and everything that stands outside the file are left out. Encodings: UTF-8, UTF-16, GB18030.
/// Errors: text.encoding, html.not_a_page, html.empty
Result<FlowDoc> readHtml(const QByteArray& bytes);

} // namespace cdesk
