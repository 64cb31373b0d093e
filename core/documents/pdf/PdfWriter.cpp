// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/PdfWriter.h"

#include "core/documents/pdf/PdfImage.h"
#include "core/documents/pdf/PdfSyntax.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

using pdf::appendNumber;
using pdf::reference;

namespace {

/// Smallest shift of a glyph that is worth a number in the file, in thousandths of the font size. Shifts are whole ones
/// of these: the pen goes on from where it really is, so that nothing adds up, and the numbers stay short.
constexpr int kVisibleShift = 2;
/// Thickness of the outline that makes a regular face look bold, in em.
constexpr double kSyntheticBold = 1.0 / 36;
/// Slant that makes an upright face look italic: tan 12°.
constexpr double kSyntheticSlant = 0.2126;

void appendColor(QByteArray& out, QRgb color, const char* op)
{
    appendNumber(out, qRed(color) / 255.0);
    appendNumber(out, qGreen(color) / 255.0);
    appendNumber(out, qBlue(color) / 255.0);
    out += op;
}

} // namespace

PdfWriter::PdfWriter(QIODevice& device, PdfProperties properties)
    : m_properties{std::move(properties)}, m_objects{device, m_properties.compressionLevel},
      m_pagesObject{m_objects.reserve()}, m_resourcesObject{m_objects.reserve()}
{
}

PdfWriter::~PdfWriter() = default;

int PdfWriter::addFace(const std::shared_ptr<const FontFace>& face)
{
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (&m_files[i]->face() == face.get())
            return static_cast<int>(i);
    }
    m_files.push_back(std::make_unique<pdf::PdfFontFile>(face));
    return static_cast<int>(m_files.size()) - 1;
}

int PdfWriter::addFont(std::shared_ptr<const TextFont> font)
{
    for (size_t i = 0; i < m_fonts.size(); ++i) {
        if (m_fonts[i].font == font)
            return static_cast<int>(i);
    }
    UsedFont used{std::move(font), {}};
    for (const auto& face : used.font->faces())
        used.files.push_back(addFace(face));
    m_fonts.push_back(std::move(used));
    return static_cast<int>(m_fonts.size()) - 1;
}

double PdfWriter::width(int font, double size, QStringView text) const
{
    return m_fonts[static_cast<size_t>(font)].font->width(text) * size;
}

void PdfWriter::beginPage(double pageWidth, double pageHeight)
{
    m_pageWidth = pageWidth;
    m_pageHeight = pageHeight;
    m_content.clear();
    m_open = Open::Nothing;
    m_currentFile = -1;
    m_renderMode = 0;
    m_fillColor = 0xFF000000;
    m_pen = {};
    m_pen.dash = -1; // nothing set yet
}

void PdfWriter::open(Open what)
{
    if (m_open == what)
        return;
    if (m_open == Open::Text)
        m_content += "ET\n";
    else if (m_open == Open::Lines)
        m_content += "S\n";
    else if (m_open == Open::Fills)
        m_content += "f\n";
    if (what == Open::Text)
        m_content += "BT\n";
    m_open = what;
}

void PdfWriter::setFillColor(QRgb color)
{
    if (m_fillColor == color)
        return;
    if (m_open != Open::Text)
        open(Open::Nothing);
    appendColor(m_content, color, "rg ");
    m_fillColor = color;
}

void PdfWriter::setPen(const Pen& pen)
{
    if (m_pen == pen)
        return;
    open(Open::Nothing);
    appendNumber(m_content, pen.width);
    m_content += "w ";
    if (m_pen.dash != pen.dash) {
        m_content += "[";
        if (pen.dash > 0)
            appendNumber(m_content, pen.dash);
        m_content += "]0 d ";
        m_content += pen.dash > 0 ? "0 J " : "2 J "; // square ends close the corners of tables
    }
    appendColor(m_content, pen.color, "RG ");
    m_pen = pen;
}

void PdfWriter::line(double x0, double y0, double x1, double y1, double lineWidth, QRgb color)
{
    dashedLine(x0, y0, x1, y1, lineWidth, 0, color);
}

void PdfWriter::dashedLine(double x0, double y0, double x1, double y1, double lineWidth, double dash, QRgb color)
{
    setPen({lineWidth, dash, color});
    open(Open::Lines);
    appendNumber(m_content, x0);
    appendNumber(m_content, m_pageHeight - y0);
    m_content += "m ";
    appendNumber(m_content, x1);
    appendNumber(m_content, m_pageHeight - y1);
    m_content += "l ";
}

void PdfWriter::fillRect(const QRectF& rect, QRgb color)
{
    open(Open::Fills == m_open && m_fillColor == color ? Open::Fills : Open::Nothing);
    setFillColor(color);
    open(Open::Fills);
    appendNumber(m_content, rect.x());
    appendNumber(m_content, m_pageHeight - rect.bottom());
    appendNumber(m_content, rect.width());
    appendNumber(m_content, rect.height());
    m_content += "re ";
}

void PdfWriter::pushClip(const QRectF& rect)
{
    open(Open::Nothing);
    m_content += "q ";
    appendNumber(m_content, rect.x());
    appendNumber(m_content, m_pageHeight - rect.bottom());
    appendNumber(m_content, rect.width());
    appendNumber(m_content, rect.height());
    m_content += "re W n\n";
}

void PdfWriter::popClip()
{
    open(Open::Nothing);
    m_content += "Q\n";
    // What was set inside the clip is forgotten by the viewer; set it again when next needed.
    m_currentFile = -1;
    m_renderMode = -1;
    m_pen = {};
    m_pen.dash = -1;
    m_fillColor = 0;
}

void PdfWriter::text(int font, double size, double x, double baseline, QStringView text, QRgb color)
{
    const UsedFont& used = m_fonts[static_cast<size_t>(font)];
    double start = 0; // of the run, points from x
    double pen = 0;
    int file = -1;
    m_run.clear();
    const auto flush = [&] {
        if (!m_run.empty())
            glyphs(file, size, x + start, baseline, m_run, color);
        m_run.clear();
        start = pen;
    };
    forEachCharacter(text, [&](char32_t character) {
        const auto glyph = used.font->glyphFor(character);
        const int wanted = used.files[glyph.face];
        if (wanted != file) {
            flush();
            file = wanted;
        }
        m_run.push_back({glyph.glyph, static_cast<float>(pen - start), character});
        pen += double(glyph.advance) * size;
    });
    flush();
}

void PdfWriter::selectFace(int file, double size)
{
    const FontFace& face = m_files[static_cast<size_t>(file)]->face();
    if (m_currentFile != file || m_currentSize != size) {
        m_content += "/F" + QByteArray::number(file) + " ";
        appendNumber(m_content, size);
        m_content += "Tf ";
        m_currentFile = file;
        m_currentSize = size;
    }
    if (const int mode = face.isBoldSynthetic() ? 2 : 0; mode != m_renderMode) {
        m_content += mode == 2 ? "2 Tr " : "0 Tr ";
        m_renderMode = mode;
    }
}

void PdfWriter::glyphs(int file, double size, double x, double baseline, std::span<const PlacedGlyph> run, QRgb color,
                       Bend bend)
{
    const FontFace& face = m_files[static_cast<size_t>(file)]->face();
    if (face.isBoldSynthetic())
        setPen({size * kSyntheticBold, 0, color});
    setFillColor(color);
    open(Open::Text);
    selectFace(file, size);
    if (bend.angle == 0 && bend.stretch == 1 && !face.isItalicSynthetic()) {
        m_content += "1 0 0 1 ";
    } else {
        const double radians = bend.angle * M_PI / 180;
        const double slant = face.isItalicSynthetic() ? kSyntheticSlant : 0;
        for (const double value :
             {bend.stretch * std::cos(radians), bend.stretch * std::sin(radians),
              slant * std::cos(radians) - std::sin(radians), slant * std::sin(radians) + std::cos(radians)})
            m_content += QByteArray::number(value, 'f', 4) + " ";
    }
    appendNumber(m_content, x + (run.empty() ? 0.0 : double(run.front().x) * bend.stretch));
    appendNumber(m_content, m_pageHeight - baseline);
    m_content += "Tm ";
    showGlyphs(file, size, run);
}

void PdfWriter::showGlyphs(int file, double size, std::span<const PlacedGlyph> run)
{
    pdf::PdfFontFile& font = *m_files[static_cast<size_t>(file)];
    double pen = run.empty() ? 0.0 : double(run.front().x);
    m_content += "[<";
    for (const PlacedGlyph& placed : run) {
        const auto shift = static_cast<int>(std::lround((double(placed.x) - pen) / size * 1000));
        if (std::abs(shift) >= kVisibleShift) {
            m_content += '>' + QByteArray::number(-shift) + '<';
            pen += shift * size / 1000;
        }
        if (font.use(placed.glyph, placed.character)) {
            pdf::appendGlyph(m_content, placed.glyph);
        } else {
            m_content +=
                ">]TJ /Span<</ActualText" + pdf::textString(QString::fromUcs4(&placed.character, 1)) + ">>BDC <";
            pdf::appendGlyph(m_content, placed.glyph);
            m_content += ">Tj EMC [<";
        }
        pen += double(font.face().advance(placed.glyph)) * size;
    }
    m_content += ">]TJ\n";
}

int PdfWriter::addImage(const QImage& image, const QByteArray& encoded)
{
    m_images.push_back(pdf::writeImage(m_objects, image, encoded));
    return static_cast<int>(m_images.size()) - 1;
}

void PdfWriter::drawImage(int image, const QRectF& rect)
{
    open(Open::Nothing);
    m_content += "q ";
    appendNumber(m_content, rect.width());
    m_content += "0 0 ";
    appendNumber(m_content, rect.height());
    appendNumber(m_content, rect.x());
    appendNumber(m_content, m_pageHeight - rect.bottom());
    m_content += "cm /I" + QByteArray::number(image) + " Do Q\n";
}

void PdfWriter::endPage()
{
    open(Open::Nothing);
    const int content = m_objects.reserve();
    m_objects.writeStream(content, m_content);
    const int page = m_objects.reserve();
    QByteArray body = "<</Type/Page/Parent " + reference(m_pagesObject) + "/MediaBox[0 0 ";
    appendNumber(body, m_pageWidth);
    appendNumber(body, m_pageHeight);
    m_objects.write(page,
                    body + "]/Resources " + reference(m_resourcesObject) + "/Contents " + reference(content) + ">>");
    m_pages.push_back(page);
}

QByteArray PdfWriter::resources()
{
    QByteArray fonts;
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i]->isUsed())
            fonts += "/F" + QByteArray::number(static_cast<int>(i)) + " " + reference(m_files[i]->write(m_objects));
    }
    QByteArray images;
    for (size_t i = 0; i < m_images.size(); ++i)
        images += "/I" + QByteArray::number(static_cast<int>(i)) + " " + reference(m_images[i]);
    return "<</Font<<" + fonts + ">>/XObject<<" + images + ">>>>";
}

Result<void> PdfWriter::finish()
{
    m_objects.write(m_resourcesObject, resources());
    QByteArray kids;
    for (const int page : m_pages)
        kids += reference(page) + " ";
    m_objects.write(m_pagesObject, "<</Type/Pages/Count " + QByteArray::number(pageCount()) + "/Kids[" + kids + "]>>");
    const int catalog = m_objects.reserve();
    m_objects.write(catalog, "<</Type/Catalog/Pages " + reference(m_pagesObject) +
                                 "/ViewerPreferences<</DisplayDocTitle true>>>>");
    const int information = m_objects.reserve();
    QByteArray entries = "/Title" + pdf::textString(m_properties.title);
    if (!m_properties.author.isEmpty())
        entries += "/Author" + pdf::textString(m_properties.author);
    if (m_properties.createdUtcMs >= 0) {
        const auto created = QDateTime::fromMSecsSinceEpoch(m_properties.createdUtcMs, QTimeZone::utc());
        entries += "/CreationDate(D:" + created.toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
    }
    m_objects.write(information, "<<" + entries + "/Producer(ContractDesk)>>");
    m_objects.finish(catalog, information);
    if (!m_objects.isWritten())
        return fault(u"pdf.not_written"_s);
    return {};
}

} // namespace cdesk
