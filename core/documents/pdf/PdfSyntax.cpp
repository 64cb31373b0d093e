// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/PdfSyntax.h"

#include <zlib.h>

#include <cmath>

namespace cdesk::pdf {

namespace {
constexpr char kHex[] = "0123456789ABCDEF";
}

void appendNumber(QByteArray& out, double value)
{
    qint64 hundredths = std::llround(value * 100);
    if (hundredths < 0) {
        out.append('-');
        hundredths = -hundredths;
    }
    char digits[24];
    int at = sizeof digits;
    qint64 whole = hundredths / 100;
    do {
        digits[--at] = char('0' + whole % 10);
        whole /= 10;
    } while (whole > 0);
    out.append(digits + at, int(sizeof digits) - at);
    if (const int fraction = int(hundredths % 100); fraction != 0) {
        out.append('.').append(char('0' + fraction / 10));
        if (fraction % 10 != 0)
            out.append(char('0' + fraction % 10));
    }
    out.append(' ');
}

void appendGlyph(QByteArray& out, quint16 glyph)
{
    const char digits[4] = {kHex[glyph >> 12], kHex[glyph >> 8 & 15], kHex[glyph >> 4 & 15], kHex[glyph & 15]};
    out.append(digits, 4);
}

QByteArray utf16Hex(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() * 4);
    for (const QChar unit : text)
        appendGlyph(out, unit.unicode());
    return out;
}

QByteArray textString(QStringView text)
{
    return "<FEFF" + utf16Hex(text) + ">";
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray deflated(const QByteArray& bytes, int level)
{
    uLongf size = compressBound(static_cast<uLong>(bytes.size()));
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.constData()),
              static_cast<uLong>(bytes.size()), level);
    out.resize(static_cast<qsizetype>(size));
    return out;
}

} // namespace cdesk::pdf
