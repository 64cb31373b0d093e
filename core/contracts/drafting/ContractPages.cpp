// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/ContractPages.h"

#include "core/base/Sha256.h"
#include "core/documents/flow/DocxReader.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DocumentLayout.h"
#include "core/documents/layout/PageText.h"
#include "core/documents/pdf/PdfDocument.h"
#include "core/paperloop/PageText.h"

#include <QBuffer>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr QRgb kMissingGround = 0xFFFFE08A;

/// `{{?交货地点:choice=a/b|默认:a` → 交货地点
QString fieldName(QString tag)
{
    tag = tag.section(u'|', 0, 0);
    if (tag.startsWith(u'?'))
        tag = tag.mid(1).section(u':', 0, 0);
    return tag.trimmed();
}

/// Of number, version and page beside the code.
std::shared_ptr<const TextFont> markFont(FontCatalog& fonts)
{
    return fonts.textFont(u"Times New Roman"_s, u"宋体"_s, false, false);
}

} // namespace

Result<DisplayList> layContract(const DocxPackage& package, const QString& title, FontCatalog& fonts)
{
    auto document = readFlowDoc(package);
    if (!document)
        return passOn(document);
    if (!title.isEmpty())
        document->title = title;
    return layDocument(*document, fonts);
}

MarkedPages markContract(DisplayList& pages, FontCatalog& fonts, const DocumentMark& mark)
{
    return markPages(pages, *markFont(fonts), mark);
}

MarkedPages markPaper(DisplayList& pages, const std::vector<PageGround>& grounds, FontCatalog& fonts,
                      const DocumentMark& mark)
{
    return markPages(pages, grounds, *markFont(fonts), mark);
}

QString watermarkFor(ContractState state)
{
    switch (state) {
    case ContractState::Draft:
    case ContractState::InReview:
    case ContractState::Returned:
        return u"草稿"_s;
    case ContractState::Void:
    case ContractState::Disposed:
        return u"作废"_s;
    default:
        return {};
    }
}

void addWatermarkFor(ContractState state, DisplayList& pages, FontCatalog& fonts)
{
    const QString text = watermarkFor(state);
    if (!text.isEmpty())
        addWatermark(pages, *fonts.textFont(u"Arial"_s, u"黑体"_s, false, false), text);
}

std::vector<MarkedField> markMissing(DisplayList& pages)
{
    std::vector<MarkedField> fields;
    for (size_t number = 0; number < pages.pages.size(); ++number) {
        DisplayPage& page = pages.pages[number];
        const std::vector<PlacedCharacter> placed = placedCharacters(page, pages.faces);
        size_t open = placed.size();
        for (size_t i = 1; i < placed.size(); ++i) {
            const auto isPair = [&](char32_t sign) {
                return placed[i].character == sign && placed[i - 1].character == sign;
            };
            if (isPair(U'{'))
                open = i - 1;
            if (!isPair(U'}') || open == placed.size())
                continue;
            QString tag;
            for (size_t inside = open + 2; inside + 1 < i; ++inside)
                tag += QString::fromUcs4(&placed[inside].character, 1);
            const std::vector<QRectF> rects = lineStretches(placed, open, i);
            for (const QRectF& rect : rects)
                page.fills.push_back({rect, kMissingGround});
            fields.push_back({fieldName(tag), number, rects.front()});
            open = placed.size();
        }
    }
    return fields;
}

QString textDigest(const DisplayList& pages)
{
    Sha256 hash;
    for (const DisplayPage& page : pages.pages)
        hash.add(digestText(page).toUtf8());
    return hash.hex();
}

Result<QByteArray> pdfOf(const DisplayList& pages, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const PdfProperties properties{.title = title};
    if (const auto written = writePdf(pages, buffer, properties); !written)
        return passOn(written);
    return bytes;
}

} // namespace cdesk
