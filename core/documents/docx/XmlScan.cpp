// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/XmlScan.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <cstring>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kDeepest = 256;
constexpr qsizetype kMostBytes = 24LL << 20; ///< a contract of a thousand pages has half of it
constexpr int kMostElements = 600'000;
constexpr int kMostAttributes = 1'500'000;

Result<QByteArray> decoded(const QByteArray& bytes, QStringConverter::Encoding encoding, const QString& name)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return invalid(u"docx.bad_text"_s, {}, name);
    return (text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text).toUtf8();
}

/// What the first line declares, in small letters; empty when it declares nothing.
QByteArray declaredEncoding(const QByteArray& bytes)
{
    static const QRegularExpression kEncoding(u"^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']"_s);
    return kEncoding.match(QString::fromLatin1(bytes.left(200))).captured(1).toLower().toLatin1();
}

/// Walks over the markup, one tag after the other, without recursion and without memory.
class Scan {
public:
    explicit Scan(std::string_view text) : m_text{text} {}

    /// The code of the first thing that costs too much; empty when all is well.
    QString findings()
    {
        while ((m_at = m_text.find('<', m_at)) != std::string_view::npos) {
            const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
            if (next == '!') {
                if (m_text.compare(m_at, 9, "<!DOCTYPE") == 0 || m_text.compare(m_at, 9, "<!doctype") == 0)
                    return u"docx.doctype"_s;
                skip(m_text.compare(m_at, 4, "<!--") == 0        ? "-->"
                     : m_text.compare(m_at, 9, "<![CDATA[") == 0 ? "]]>"
                                                                 : ">");
            } else if (next == '?') {
                skip("?>");
            } else if (next == '/') {
                --m_depth;
                skip(">");
            } else {
                openTag();
            }
            if (m_depth > kDeepest)
                return u"docx.too_deep"_s;
            if (m_elements > kMostElements || m_attributes > kMostAttributes)
                return u"docx.too_large"_s;
        }
        return {};
    }

private:
    void skip(std::string_view end)
    {
        const size_t found = m_text.find(end, m_at);
        m_at = found == std::string_view::npos ? m_text.size() : found + end.size();
    }

    void openTag()
    {
        ++m_elements;
        ++m_depth;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '>'; ++m_at) {
            const char letter = m_text[m_at];
            if (letter != '"' && letter != '\'')
                continue;
            ++m_attributes;
            const size_t close = m_text.find(letter, m_at + 1);
            m_at = close == std::string_view::npos ? m_text.size() - 1 : close;
        }
        if (m_at < m_text.size() && m_text[m_at - 1] == '/')
            --m_depth;
    }

    std::string_view m_text;
    size_t m_at = 0;
    int m_depth = 0;
    int m_elements = 0;
    int m_attributes = 0;
};

} // namespace

Result<QByteArray> xmlAsUtf8(const QByteArray& bytes, const QString& name)
{
    const auto startsWith = [&](const char* hex) { return bytes.startsWith(QByteArray::fromHex(hex)); };
    if (startsWith("fffe0000") || startsWith("0000feff") || startsWith("3c000000") || startsWith("0000003c"))
        return decoded(bytes,
                       startsWith("fffe0000") || startsWith("3c000000") ? QStringConverter::Utf32LE
                                                                        : QStringConverter::Utf32BE,
                       name);
    if (startsWith("fffe") || startsWith("3c00"))
        return decoded(bytes, QStringConverter::Utf16LE, name);
    if (startsWith("feff") || startsWith("003c"))
        return decoded(bytes, QStringConverter::Utf16BE, name);
    const QByteArray plain = startsWith("efbbbf") ? bytes.mid(3) : bytes;
    const QByteArray declared = declaredEncoding(plain);
    if (declared == "iso-8859-1" || declared == "latin1")
        return QString::fromLatin1(plain).toUtf8();
    const bool isUsual = declared.isEmpty() || declared == "utf-8" || declared == "utf8" || declared == "us-ascii" ||
                         declared == "utf-16"; // some programs declare that and write UTF-8
    if (!isUsual || !plain.isValidUtf8())
        return invalid(u"docx.bad_text"_s, {}, name);
    return plain;
}

Result<void> checkXmlCost(const QByteArray& utf8, const QString& name)
{
    if (utf8.size() > kMostBytes)
        return invalid(u"docx.too_large"_s, {}, name);
    const QString code = Scan(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size()))).findings();
    return code.isEmpty() ? Result<void>() : invalid(code, {}, name);
}

} // namespace cdesk
