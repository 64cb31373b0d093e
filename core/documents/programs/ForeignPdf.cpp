// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/ForeignPdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr double kPointsPerInch = 72;

/// The document, opened from @p bytes, which must stay. Errors: pdf.not_readable, pdf.locked
Result<void> open(QPdfDocument& document, QBuffer& bytes)
{
    bytes.open(QIODevice::ReadOnly);
    document.load(&bytes);
    const auto why = document.error();
    if (why == QPdfDocument::Error::IncorrectPassword || why == QPdfDocument::Error::UnsupportedSecurityScheme)
        return invalid(u"pdf.locked"_s);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return fault(u"pdf.not_readable"_s);
    return {};
}

QImage pictureOf(QPdfDocument& document, int page, double dpi)
{
    constexpr QSizeF kLargest(7100, 7100); // A2 at 300 dpi; a page may claim to be as large as a house
    QSizeF wanted = document.pagePointSize(page) * (dpi / kPointsPerInch);
    if (wanted.width() > kLargest.width() || wanted.height() > kLargest.height())
        wanted.scale(kLargest, Qt::KeepAspectRatio);
    const QSize pixels = wanted.toSize().expandedTo({1, 1});
    const QImage drawn = document.render(page, pixels);
    QImage picture(pixels, QImage::Format_RGB32);
    picture.fill(Qt::white); // the paper: a PDF's page has no colour of its own
    QPainter painter(&picture);
    painter.drawImage(0, 0, drawn);
    return picture;
}

ForeignPage pageOf(QPdfDocument& document, int page, double dpi)
{
    return {document.pagePointSize(page) * kTwipsPerPoint, document.getAllText(page).text(),
            pictureOf(document, page, dpi)};
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
        pages.push_back(pageOf(document, page, dpi));
    return pages;
}

Result<QStringList> foreignPageTexts(const QByteArray& pdf, int mostPages)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    QPdfDocument document;
    if (const auto opened = open(document, buffer); !opened)
        return passOn(opened);
    QStringList texts;
    for (int page = 0; page < std::min(document.pageCount(), mostPages); ++page)
        texts.append(document.getAllText(page).text());
    return texts;
}

Result<ForeignPage> readForeignPage(const QByteArray& pdf, int page, double dpi)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    QPdfDocument document;
    if (const auto opened = open(document, buffer); !opened)
        return passOn(opened);
    if (page < 0 || page >= document.pageCount())
        return fault(u"pdf.not_readable"_s);
    return pageOf(document, page, dpi);
}

} // namespace cdesk
