// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace cdesk::pdf {

/// Appends a number with two decimals at most, never in the locale's way; a blank follows.
void appendNumber(QByteArray& out, double value);
/// Appends a glyph number as four hexadecimal digits.
void appendGlyph(QByteArray& out, quint16 glyph);
/// A text string of the document structure, e.g. a title: UTF-16 with byte-order mark, in hexadecimal.
QByteArray textString(QStringView text);
/// UTF-16BE in hexadecimal digits without brackets.
QByteArray utf16Hex(QStringView text);
/// "12 0 R"
QByteArray reference(int object);
/// zlib stream of @p bytes; level 1 (fast) to 9 (small).
QByteArray deflated(const QByteArray& bytes, int level);

} // namespace cdesk::pdf
