// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/store/MediaType.h"

#include "core/documents/docx/DocxPackage.h"
#include "core/exchange/TextDecoding.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct TypeWords {
    QLatin1StringView code;
    QLatin1StringView suffix;
};

/// In the order of the enum.
constexpr std::array kWords = {
    TypeWords{"image/png"_L1, ".png"_L1},
    TypeWords{"image/jpeg"_L1, ".jpg"_L1},
    TypeWords{"image/webp"_L1, ".webp"_L1},
    TypeWords{"image/bmp"_L1, ".bmp"_L1},
    TypeWords{"image/tiff"_L1, ".tif"_L1},
    TypeWords{"application/pdf"_L1, ".pdf"_L1},
    TypeWords{"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1, ".docx"_L1},
    TypeWords{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1, ".xlsx"_L1},
    TypeWords{"text/plain"_L1, ".txt"_L1},
};

constexpr qsizetype kPdfHeadBytes = 1024; // readers accept the mark anywhere in the first kilobyte
constexpr qsizetype kBitmapSizeAt = 2;    // little-endian size of the file

bool isBitmap(const QByteArray& content)
{
    if (!content.startsWith("BM") || content.size() < 26)
        return false;
    quint32 announced = 0;
    for (qsizetype i = 3; i >= 0; --i)
        announced = (announced << 8) | static_cast<quint8>(content[kBitmapSizeAt + i]);
    return announced == 0 || announced <= content.size(); // 0: some programs never fill it in
}

/// Text has no bytes that only machines write, in one of the encodings that offices use.
bool isText(const QByteArray& content)
{
    const auto decoded = decodeText(content);
    return decoded && std::none_of(decoded->cbegin(), decoded->cend(), [](QChar character) {
               const bool isLayout = QStringView(u"\t\r\n\f").contains(character);
               return character.isNull() || (!isLayout && character < u' ') || character == QChar::ReplacementCharacter;
           });
}

Result<MediaType> zipType(const QByteArray& content)
{
    const auto entries = ZipEntries::open(content);
    if (!entries)
        return passOn(entries);
    if (entries->contains(u"xl/vbaProject.bin"_s))
        return invalid(u"document.sheet_macros"_s);
    if (entries->contains(u"xl/workbook.xml"_s))
        return MediaType::Xlsx;
    if (!entries->contains(u"[Content_Types].xml"_s))
        return invalid(u"document.type_refused"_s);
    if (const auto package = DocxPackage::fromBytes(content); !package)
        return passOn(package);
    return MediaType::Docx;
}

/// Word and Excel of 1997 and encrypted new documents share one container; the reader of Word documents tells which.
Error compoundFileError(const QByteArray& content)
{
    const auto package = DocxPackage::fromBytes(content);
    if (!package && package.error().code == u"docx.encrypted")
        return package.error();
    return {ErrorKind::Invalid, u"document.old_format"_s, {}, {}};
}

} // namespace

QLatin1StringView toCode(MediaType type)
{
    return kWords[static_cast<size_t>(type)].code;
}

bool fromCode(QStringView code, MediaType& type)
{
    const auto found =
        std::find_if(kWords.begin(), kWords.end(), [&](const TypeWords& one) { return code == one.code; });
    if (found == kWords.end())
        return false;
    type = static_cast<MediaType>(found - kWords.begin());
    return true;
}

bool isPicture(MediaType type)
{
    return type == MediaType::Png || type == MediaType::Jpeg || type == MediaType::Webp || type == MediaType::Bmp ||
           type == MediaType::Tiff;
}

QLatin1StringView fileSuffix(MediaType type)
{
    return kWords[static_cast<size_t>(type)].suffix;
}

Result<MediaType> mediaTypeOf(const QByteArray& content)
{
    if (content.isEmpty())
        return invalid(u"document.empty"_s);
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return MediaType::Png;
    if (content.startsWith("\xff\xd8\xff"))
        return MediaType::Jpeg;
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return MediaType::Webp;
    if (isBitmap(content))
        return MediaType::Bmp;
    if (content.startsWith(QByteArray("II*\0", 4)) || content.startsWith(QByteArray("MM\0*", 4)))
        return MediaType::Tiff;
    if (content.startsWith("\xd0\xcf\x11\xe0"))
        return tl::unexpected<Error>(compoundFileError(content));
    if (content.startsWith("PK"))
        return zipType(content);
    if (content.left(kPdfHeadBytes).contains("%PDF-"))
        return MediaType::Pdf;
    if (isText(content))
        return MediaType::Text;
    return invalid(u"document.type_refused"_s);
}

} // namespace cdesk
