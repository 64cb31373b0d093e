// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/paper/PaperPages.h"

#include "core/base/Sha256.h"
#include "core/documents/paint/PagePainter.h"
#include "core/documents/programs/ForeignPdf.h"
#include "core/documents/store/DocumentService.h"
#include "core/jobs/JobContext.h"
#include "core/paperloop/PageText.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kMostDrawnPages = 300;
constexpr double kPageInches = 8.27 * 11.69; ///< square inches of A4
constexpr double kTwipsPerInch = 1440;
constexpr double kGroundDotsPerTwip = 50.8 / kTwipsPerInch; ///< two a millimetre: enough to see where a page is empty
constexpr qsizetype kFewLetters = 8;                        ///< fewer on a page are a stamp or a page number

/// Dots an inch, so that all pages together stay in bounds.
double finenessFor(int pages, PaperUse use)
{
    const double most = use == PaperUse::Printer ? 300 : 110;
    const double least = use == PaperUse::Printer ? 100 : 60;
    const double dots = use == PaperUse::Printer ? 120e6 : 40e6;
    return std::clamp(std::sqrt(dots / (pages * kPageInches)), least, most);
}

/// The size of the sheet that a picture was taken of: what it says of itself where that is a sheet of paper, else A4.
QSizeF sheetOf(const QImage& picture)
{
    constexpr double kLeastDpi = 90; // phones and screens claim 72 whatever they show
    constexpr double kInchesPerMetre = 39.37;
    constexpr QSizeF kA4(11906, 16838);
    constexpr double kLongestA3 = 17.0 * kTwipsPerInch;
    const double dpi = picture.dotsPerMeterX() / kInchesPerMetre;
    const QSizeF said = dpi > 0 ? QSizeF(picture.size()) * (kTwipsPerInch / dpi) : QSizeF();
    const double longest = std::max(said.width(), said.height());
    if (dpi >= kLeastDpi && longest <= kLongestA3 && longest > kA4.width() / 2)
        return said;
    return picture.width() > picture.height() ? kA4.transposed() : kA4;
}

/// A picture of a page in the middle of its sheet.
ForeignPage onSheet(const QImage& picture, double dpi)
{
    ForeignPage page{.twips = sheetOf(picture), .text = {}, .picture = {}};
    const QSize sheet = (page.twips * (dpi / kTwipsPerInch)).toSize().expandedTo({1, 1});
    page.picture = QImage(sheet, QImage::Format_RGB32);
    page.picture.fill(Qt::white);
    QRect place(QPoint(), picture.size().scaled(sheet, Qt::KeepAspectRatio));
    place.moveCenter(page.picture.rect().center());
    QPainter painter(&page.picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, picture.scaled(place.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return page;
}

/// What is clearly darker than the paper, whose own gray and dirt are none of it; nor is the shadow of its edges.
QImage inkAlone(const QImage& gray)
{
    constexpr int kEdgeDots = 8; // 4 mm
    std::array<int, 256> counts{};
    for (int row = 0; row < gray.height(); ++row)
        for (int column = 0; column < gray.width(); ++column)
            ++counts[gray.constScanLine(row)[column]];
    int paper = 255; // as bright as the brightest fifth of the page
    for (int brighter = counts[255]; paper > 0 && brighter < gray.width() * gray.height() / 5;)
        brighter += counts[static_cast<size_t>(--paper)];
    QImage ink(gray.size(), QImage::Format_Grayscale8);
    ink.fill(Qt::white);
    for (int row = kEdgeDots; row < gray.height() - kEdgeDots; ++row)
        for (int column = kEdgeDots; column < gray.width() - kEdgeDots; ++column)
            if (gray.constScanLine(row)[column] < paper * 3 / 4)
                ink.scanLine(row)[column] = 0;
    return ink;
}

PageGround groundFor(const ForeignPage& page, const QString& sha256, int number)
{
    const QSize size = (page.twips * kGroundDotsPerTwip).toSize().expandedTo({1, 1});
    const QImage gray = page.picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_Grayscale8);
    const bool isScan = digestText(page.text).size() < kFewLetters;
    PageGround ground = groundOf({page.twips, page.text, isScan ? inkAlone(gray) : gray});
    ground.isPicture = isScan;
    if (isScan)
        ground.digest = digestOf(sha256 + u'/' + QString::number(number));
    return ground;
}

void addPage(PaperPages& pages, const ForeignPage& page, const QString& sha256)
{
    const QImage picture =
        page.picture.allGray() ? page.picture.convertToFormat(QImage::Format_Grayscale8) : page.picture;
    DisplayPage& drawn = pages.list.pages.emplace_back();
    drawn.width = page.twips.width();
    drawn.height = page.twips.height();
    drawn.images.push_back({.rect = QRectF(QPointF(), page.twips),
                            .image = std::make_shared<const FlowImage>(FlowImage{picture, {}, {}}),
                            .isPage = true});
    pages.grounds.push_back(groundFor(page, sha256, static_cast<int>(pages.list.pages.size())));
}

Result<ForeignPage> pictureSheet(const QByteArray& bytes, int page, double dpi)
{
    constexpr QSize kLargest(5000, 5000); // 300 dots an inch on A3
    const auto picture = picturePage(bytes, page, kLargest);
    return picture ? Result<ForeignPage>(onSheet(*picture, dpi)) : invalid(u"paper.pages_not_readable"_s);
}

Result<ForeignPage> pdfSheet(const QByteArray& bytes, int page, double dpi)
{
    auto read = readForeignPage(bytes, page, dpi);
    return read ? read : invalid(u"paper.pages_not_readable"_s);
}

} // namespace

Result<int> countPaperPages(const QByteArray& bytes, MediaType type)
{
    if (type != MediaType::Pdf && !isPicture(type))
        return invalid(u"paper.no_pages"_s);
    if (type == MediaType::Pdf && !canReadForeignPdf())
        return invalid(u"paper.pages_not_supported"_s);
    const auto count = type == MediaType::Pdf ? countForeignPages(bytes) : countPicturePages(bytes);
    if (count && *count > kMostDrawnPages)
        return invalid(u"paper.most_pages"_s, {}, QString::number(kMostDrawnPages));
    if (!count)
        return invalid(count.error().code == u"pdf.locked" ? u"paper.pages_locked"_s : u"paper.pages_not_readable"_s);
    return count;
}

Result<PaperPages> drawPaper(const QByteArray& bytes, MediaType type, PaperUse use, JobContext& job)
{
    const auto count = countPaperPages(bytes, type);
    if (!count)
        return passOn(count);
    const double dpi = finenessFor(*count, use);
    const QString sha256 = sha256Hex(bytes);
    PaperPages pages;
    for (int i = 0; i < *count; ++i) {
        if (!job.step(i, *count))
            return cancelled();
        const auto page = type == MediaType::Pdf ? pdfSheet(bytes, i, dpi) : pictureSheet(bytes, i, dpi);
        if (!page)
            return passOn(page);
        addPage(pages, *page, sha256);
    }
    return pages;
}

void layMarkInto(PaperPages& pages, const DisplayList& mark)
{
    PagePainter letters;
    for (size_t i = 0; i < pages.list.pages.size(); ++i) {
        DisplayPage& page = pages.list.pages[i];
        for (DisplayImage& image : page.images) {
            QImage picture = image.image->pixels.convertToFormat(QImage::Format_RGB32);
            QImage veil(picture.size(), QImage::Format_RGB32);
            veil.fill(Qt::white);
            QPainter onVeil(&veil);
            letters.paint(onVeil, mark, i, picture.width() / page.width, {});
            onVeil.end();
            QPainter painter(&picture);
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.drawImage(0, 0, veil);
            painter.end();
            if (image.image->pixels.isGrayscale())
                picture = picture.convertToFormat(QImage::Format_Grayscale8);
            image.image = std::make_shared<const FlowImage>(FlowImage{picture, {}, {}});
        }
    }
}

void packPictures(DisplayList& pages)
{
    constexpr int kQuality = 85;
    for (DisplayPage& page : pages.pages)
        for (DisplayImage& image : page.images) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            if (image.image->pixels.save(&buffer, "JPG", kQuality))
                image.image = std::make_shared<const FlowImage>(FlowImage{image.image->pixels, buffer.data(), {}});
        }
}

} // namespace cdesk
