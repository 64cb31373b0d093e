// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/fonts/TextFont.h"
#include "core/documents/pdf/PdfFontFile.h"

#include <QColor>
#include <QImage>
#include <QRectF>

#include <span>

namespace cdesk {

/// What stands about a PDF in the PDF.
struct PdfProperties {
    QString title = {};
    QString author = {};
    qint64 createdUtcMs = -1; ///< not written when negative: two runs then give the same bytes
    int compressionLevel = 6; ///< zlib, 1 (fast) to 9 (small)
};

/// Writes a PDF page by page to a device. Lengths are points (1/72 inch), the origin is the top left corner, text
/// stands on its baseline. Only the glyphs used are embedded, once; extracted text equals the text given.
/// Same calls, same bytes.
class PdfWriter {
public:
    PdfWriter(QIODevice& device, PdfProperties properties);
    ~PdfWriter();

    /// Makes a font usable; the same font gives the same number.
    int addFont(std::shared_ptr<const TextFont> font);
    /// Width of one line of text.
    double width(int font, double size, QStringView text) const;

    void beginPage(double pageWidth, double pageHeight);
    /// Draws one line of text from @p x on, standing on @p baseline.
    void text(int font, double size, double x, double baseline, QStringView text, QRgb color = 0xFF000000);
    /// A line; lines of one width and colour that follow each other become one path.
    void line(double x0, double y0, double x1, double y1, double lineWidth, QRgb color = 0xFF000000);
    /// A dashed line: @p dash points on, @p dash points off.
    void dashedLine(double x0, double y0, double x1, double y1, double lineWidth, double dash, QRgb color = 0xFF000000);
    /// A filled rectangle; neighbours of one colour become one path.
    void fillRect(const QRectF& rect, QRgb color);
    /// Everything until the matching popClip() is drawn inside @p rect only.
    void pushClip(const QRectF& rect);
    void popClip();
    /// Adds a picture; @p encoded may hold its JPEG bytes, which are then kept as they are. Returns its number.
    int addImage(const QImage& image, const QByteArray& encoded = {});
    void drawImage(int image, const QRectF& rect);
    void endPage();

    /// One glyph at a place of its own, for text that was laid out before.
    struct PlacedGlyph {
        quint16 glyph = 0;
        float x = 0; ///< points from the run's start
        char32_t character = 0;
    };
    /// Makes one face usable for glyphs().
    int addFace(const std::shared_ptr<const FontFace>& face);
    /// How a run is bent: turned around its start by degrees against the clock, its x axis stretched.
    struct Bend {
        double angle = 0;
        double stretch = 1;
    };
    /// Draws glyphs of one face.
    void glyphs(int face, double size, double x, double baseline, std::span<const PlacedGlyph> run, QRgb color,
                Bend bend = {0, 1});

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Embeds the fonts and ends the file. Errors: pdf.not_written when the device took not all bytes.
    Result<void> finish();

private:
    enum class Open { Nothing, Text, Lines, Fills };
    struct UsedFont {
        std::shared_ptr<const TextFont> font;
        std::vector<int> files; ///< index into m_files, by face of the font
    };
    struct Pen {
        double width = -1;
        double dash = 0;
        QRgb color = 0;
        friend bool operator==(const Pen&, const Pen&) = default;
    };

    void open(Open what);
    void setFillColor(QRgb color);
    void setPen(const Pen& pen);
    void selectFace(int file, double size);
    void showGlyphs(int file, double size, std::span<const PlacedGlyph> run);
    QByteArray resources();

    PdfProperties m_properties;
    pdf::PdfObjects m_objects;
    int m_pagesObject;
    int m_resourcesObject;
    std::vector<UsedFont> m_fonts;
    std::vector<std::unique_ptr<pdf::PdfFontFile>> m_files;
    std::vector<int> m_images; ///< object numbers
    std::vector<int> m_pages;  ///< object numbers

    QByteArray m_content; ///< of the page being drawn
    std::vector<PlacedGlyph> m_run;
    double m_pageWidth = 0;
    double m_pageHeight = 0;
    Open m_open = Open::Nothing;
    int m_currentFile = -1;
    double m_currentSize = 0;
    int m_renderMode = 0;
    QRgb m_fillColor = 0xFF000000;
    Pen m_pen;
};

} // namespace cdesk
