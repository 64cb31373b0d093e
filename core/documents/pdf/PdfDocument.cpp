// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/PdfDocument.h"

#include "core/storage/DurableFile.h"

#include <QBuffer>

#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr double kPoints = 1 / kTwipsPerPoint;

/// Writes the pages of one document.
class PageWriter {
public:
    PageWriter(const DisplayList& document, PdfWriter& pdf) : m_pdf{pdf}
    {
        for (const auto& face : document.faces.all())
            m_faces.push_back(pdf.addFace(face));
    }

    void write(const DisplayPage& page)
    {
        m_pdf.beginPage(page.width * kPoints, page.height * kPoints);
        writeImages(page, true);
        for (const auto& fill : page.fills)
            m_pdf.fillRect(inPoints(fill.rect), fill.color);
        writeImages(page, false);
        writeRuns(page, true);
        for (const auto& line : page.lines)
            m_pdf.dashedLine(double(line.x0) * kPoints, double(line.y0) * kPoints, double(line.x1) * kPoints,
                             double(line.y1) * kPoints, double(line.width) * kPoints, double(line.dash) * kPoints,
                             line.color);
        writeRuns(page, false);
        m_pdf.endPage();
    }

private:
    static QRectF inPoints(const QRectF& twips)
    {
        return {twips.x() * kPoints, twips.y() * kPoints, twips.width() * kPoints, twips.height() * kPoints};
    }

    void writeImages(const DisplayPage& page, bool isPage)
    {
        for (const auto& image : page.images)
            if (image.isPage == isPage)
                m_pdf.drawImage(numberOf(*image.image), inPoints(image.rect));
    }

    void writeRuns(const DisplayPage& page, bool liesUnder)
    {
        for (const auto& run : page.runs)
            if (run.liesUnder == liesUnder)
                write(run, page.glyphsOf(run));
    }

    void write(const GlyphRun& run, std::span<const DisplayGlyph> glyphs)
    {
        m_run.clear();
        for (const DisplayGlyph& glyph : glyphs)
            m_run.push_back(
                {glyph.glyph, static_cast<float>(double(glyph.x) * kPoints / double(run.stretch)), glyph.character});
        m_pdf.glyphs(m_faces[run.face], double(run.points), double(run.x) * kPoints, double(run.baseline) * kPoints,
                     m_run, run.color, {double(run.angle), double(run.stretch)});
    }

    int numberOf(const FlowImage& image)
    {
        auto found = m_images.find(&image);
        if (found == m_images.end())
            found = m_images.emplace(&image, m_pdf.addImage(image.pixels, image.encoded)).first;
        return found->second;
    }

    PdfWriter& m_pdf;
    std::vector<int> m_faces;
    std::vector<PdfWriter::PlacedGlyph> m_run;
    std::unordered_map<const FlowImage*, int> m_images;
};

} // namespace

Result<void> writePdf(const DisplayList& document, QIODevice& device, PdfProperties properties)
{
    if (properties.title.isEmpty())
        properties.title = document.title;
    PdfWriter pdf(device, std::move(properties));
    PageWriter writer(document, pdf);
    for (const DisplayPage& page : document.pages)
        writer.write(page);
    return pdf.finish();
}

Result<QByteArray> pdfBytes(const DisplayList& document, PdfProperties properties)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = writePdf(document, buffer, std::move(properties)); !written)
        return passOn(written);
    return buffer.data();
}

Result<void> savePdf(const DisplayList& document, const QString& path, PdfProperties properties)
{
    const auto bytes = pdfBytes(document, std::move(properties));
    if (!bytes)
        return passOn(bytes);
    return durableReplace(path, *bytes);
}

} // namespace cdesk
