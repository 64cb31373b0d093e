// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/ForeignPdf.h"

#include "core/paperloop/PageText.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr double kPointsPerInch = 72;

/// The document, opened from @p bytes, which must stay. Errors: pdf.not_readable
Result<void> open(QPdfDocument& document, QBuffer& bytes)
{
    bytes.open(QIODevice::ReadOnly);
    document.load(&bytes);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return fault(u"pdf.not_readable"_s);
    return {};
}

QImage pictureOf(QPdfDocument& document, int page, double dpi)
{
    const QSize pixels = (document.pagePointSize(page) * dpi / kPointsPerInch).toSize();
    const QImage drawn = document.render(page, pixels);
    QImage picture(pixels, QImage::Format_RGB32);
    picture.fill(Qt::white); // the paper: a PDF's page has no colour of its own
    QPainter painter(&picture);
    painter.drawImage(0, 0, drawn);
    return picture;
}

} // namespace

bool canReadForeignPdf()
{
    return true;
}

Result<int> countForeignPages(const QByteArray& pdf)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    QPdfDocument document;
    if (const auto opened = open(document, buffer); !opened)
        return passOn(opened);
    return document.pageCount();
}

Result<std::vector<ForeignPage>> readForeignPdf(const QByteArray& pdf, double dpi, int mostPages)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    QPdfDocument document;
    if (const auto opened = open(document, buffer); !opened)
        return passOn(opened);
    std::vector<ForeignPage> pages;
    for (int page = 0; page < std::min(document.pageCount(), mostPages); ++page)
        pages.push_back({document.pagePointSize(page) * kTwipsPerPoint, document.getAllText(page).text(),
                         pictureOf(document, page, dpi)});
    return pages;
}

Result<QStringList> foreignPageTexts(const QByteArray& pdf, int mostPages)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    QPdfDocument document;
    if (const auto opened = open(document, buffer); !opened) {
        const auto why = document.error();
        const bool isLocked =
            why == QPdfDocument::Error::IncorrectPassword || why == QPdfDocument::Error::UnsupportedSecurityScheme;
        return isLocked ? invalid(u"pdf.locked"_s) : passOn(opened);
    }
    QStringList texts;
    for (int page = 0; page < std::min(document.pageCount(), mostPages); ++page)
        texts.append(document.getAllText(page).text());
    return texts;
}

Result<QImage> drawForeignPage(const QByteArray& pdf, int page, double dpi)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    QPdfDocument document;
    if (const auto opened = open(document, buffer); !opened)
        return passOn(opened);
    if (page < 0 || page >= document.pageCount())
        return fault(u"pdf.not_readable"_s);
    return pictureOf(document, page, dpi);
}

PageGround groundOf(const ForeignPage& page)
{
    constexpr int kWhite = 250; ///< what scaling leaves of white
    PageGround ground{.ink = {}, .digest = digestOf(page.text)};
    const QImage gray = page.picture.convertToFormat(QImage::Format_Grayscale8);
    const double across = page.twips.width() / gray.width();
    const double down = page.twips.height() / gray.height();
    for (int row = 0; row < gray.height(); ++row) {
        const uchar* line = gray.constScanLine(row);
        for (int column = 0; column < gray.width(); ++column) {
            const int first = column;
            while (column < gray.width() && line[column] < kWhite)
                ++column;
            if (column > first)
                ground.ink.emplace_back(first * across, row * down, (column - first) * across, down);
        }
    }
    return ground;
}

} // namespace cdesk
