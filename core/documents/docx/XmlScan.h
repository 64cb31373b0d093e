// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace cdesk {

/// The bytes of an XML part as UTF-8 without byte order mark, whatever of the allowed encodings they came in.
/// @errors docx.bad_text (invalid or foreign encoding); detail is @p name
Result<QByteArray> xmlAsUtf8(const QByteArray& bytes, const QString& name);

/// Looks over UTF-8 markup before any tree is built of it: a tree costs many times the bytes.
/// @errors docx.doctype, docx.too_deep, docx.too_large; detail is @p name
Result<void> checkXmlCost(const QByteArray& utf8, const QString& name);

} // namespace cdesk
