// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/TextDecoding.h"

#include <QStringDecoder>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <iconv.h>

#include <cerrno>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

tl::unexpected<Error> unreadable(const QByteArray& bytes, qsizetype at)
{
    return invalid(u"text.encoding"_s, {}, QString::number(QByteArrayView(bytes).first(at).count('\n') + 1));
}

/// Zero bytes stand on one side of the pairs only when Latin letters, digits or line ends are UTF-16.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray& bytes)
{
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype{1};
    for (qsizetype i = 0; i < looked; i += 2) {
        evenZeros += bytes[i] == 0;
        oddZeros += bytes[i + 1] == 0;
    }
    const qsizetype enough = std::max<qsizetype>(looked / 100, 1); // one stray zero byte does not make a file UTF-16
    if (oddZeros > enough && evenZeros == 0)
        return QStringConverter::Utf16LE;
    if (evenZeros > enough && oddZeros == 0)
        return QStringConverter::Utf16BE;
    return {};
}

Result<QString> decodeUtf16(const QByteArray& bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return invalid(u"text.encoding"_s);
    return text;
}

} // namespace

Result<QString> decodeText(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodeText(bytes.mid(3)); // some programs put the mark in front of GBK
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(bytes.mid(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(bytes.mid(2), QStringConverter::Utf16BE);
    if (const auto encoding = utf16WithoutMark(bytes))
        return decodeUtf16(bytes, *encoding);
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    return decodeGb18030(bytes);
}

// Qt knows GB18030 only where it was built with ICU, so the operating system's own tables are asked.
#ifdef Q_OS_WIN
Result<QString> decodeGb18030(const QByteArray& bytes)
{
    constexpr UINT kGb18030 = 54936;
    if (bytes.isEmpty())
        return QString();
    const int size = static_cast<int>(bytes.size());
    const int length = MultiByteToWideChar(kGb18030, MB_ERR_INVALID_CHARS, bytes.constData(), size, nullptr, 0);
    if (length <= 0)
        return unreadable(bytes, bytes.size());
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(kGb18030, MB_ERR_INVALID_CHARS, bytes.constData(), size,
                        reinterpret_cast<wchar_t*>(text.data()), length);
    return text;
}
#else
Result<QString> decodeGb18030(const QByteArray& bytes)
{
    const char* toCode = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE";
    const iconv_t converter = iconv_open(toCode, "GB18030");
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): iconv's own error value
        return invalid(u"text.encoding"_s);
    QString text(bytes.size() + 1, Qt::Uninitialized); // never more UTF-16 units than bytes
    QByteArray input = bytes;                          // iconv wants a writable pointer
    char* in = input.data();
    auto inLeft = static_cast<size_t>(input.size());
    auto* out = reinterpret_cast<char*>(text.data());
    auto outLeft = static_cast<size_t>(text.size()) * sizeof(QChar);
    const size_t done = iconv(converter, &in, &inLeft, &out, &outLeft);
    iconv_close(converter);
    if (done == static_cast<size_t>(-1))
        return unreadable(bytes, in - input.data());
    text.truncate((out - reinterpret_cast<char*>(text.data())) / static_cast<qsizetype>(sizeof(QChar)));
    return text;
}
#endif

} // namespace cdesk
