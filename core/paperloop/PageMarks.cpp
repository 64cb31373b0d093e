// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paperloop/PageMarks.h"

#include "core/paperloop/CodeMatrix.h"
#include "core/paperloop/PageText.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr double kTwipsPerMm = 1440 / 25.4;
constexpr double kEdge = 5 * kTwipsPerMm;          // printers can still reach it
constexpr double kLeastModule = 0.3 * kTwipsPerMm; // finer ones are lost at 200 dpi under a seal
constexpr int kQuietModules = 4;
constexpr QRgb kPaperWhite = 0xFFFFFFFF;
constexpr double kTextPoints = 7;
constexpr double kTextFromBottom = 6 * kTwipsPerMm;
constexpr std::array kSides = {15 * kTwipsPerMm, 14 * kTwipsPerMm, 13 * kTwipsPerMm, 12 * kTwipsPerMm};

using Ink = std::vector<QRectF>;

/// Everything that is drawn on a page.
Ink inkOf(const DisplayPage& page, const DisplayFaces& faces)
{
    Ink ink;
    for (const GlyphRun& run : page.runs) {
        if (run.count == 0 || run.angle != 0)
            continue; // a watermark lies across the middle
        const double em = double(run.points) * kTwipsPerPoint;
        const DisplayGlyph& last = page.glyphsOf(run).back();
        const double width = double(last.x) + double(faces.all()[run.face]->advance(last.glyph)) * em;
        ink.emplace_back(double(run.x), double(run.baseline) - em, width, em * 1.3);
    }
    for (const DisplayLine& line : page.lines) {
        const double half = double(line.width) / 2;
        const QRectF stroke(QPointF(double(line.x0), double(line.y0)), QPointF(double(line.x1), double(line.y1)));
        ink.push_back(stroke.normalized().adjusted(-half, -half, half, half));
    }
    for (const DisplayFill& fill : page.fills)
        ink.push_back(fill.rect);
    for (const DisplayImage& image : page.images)
        ink.push_back(image.rect);
    return ink;
}

bool isFree(const QRectF& room, const Ink& ink)
{
    return std::none_of(ink.begin(), ink.end(), [&](const QRectF& drawn) { return drawn.intersects(room); });
}

enum class Corner { BottomLeft, TopLeft };

/// The free square nearest to a corner, its quiet zone free as well.
std::optional<QRectF> placeIn(Corner corner, const QSizeF& paper, const Ink& ink, double side, double quiet)
{
    constexpr double kStep = kTwipsPerMm;
    const double reach = std::min(paper.width(), paper.height()) / 4;
    std::optional<QRectF> nearest;
    double nearestAway = 2 * reach;
    for (double x = 0; x < reach; x += kStep)
        for (double y = 0; y < reach && x + y < nearestAway; y += kStep) {
            const double top = corner == Corner::TopLeft ? kEdge + y : paper.height() - kEdge - y - side;
            const QRectF square(kEdge + x, top, side, side);
            if (!isFree(square.adjusted(-quiet, -quiet, quiet, quiet), ink))
                continue;
            nearest = square;
            nearestAway = x + y;
        }
    return nearest;
}

std::optional<QRectF> placeOn(const QSizeF& paper, const Ink& ink, int modules)
{
    for (const double side : kSides) {
        if (side / modules < kLeastModule)
            break;
        for (const Corner corner : {Corner::BottomLeft, Corner::TopLeft})
            if (const auto place = placeIn(corner, paper, ink, side, side * kQuietModules / modules))
                return place;
    }
    return {};
}

QString smallText(const PageCode& code, const QString& note)
{
    QString text =
        u"%1  V%2  %3/%4  %5"_s.arg(code.number).arg(code.version).arg(code.page).arg(code.pages).arg(code.digest);
    if (!note.isEmpty())
        text += u"  "_s + note;
    return text;
}

/// Beside the code where that is free, else in the middle of the bottom margin.
void drawText(DisplayList& pages, DisplayPage& page, const PageGround& ground, const TextFont& font,
              const QString& text, const std::optional<QRectF>& code, double quiet)
{
    constexpr QRgb kDarkGray = 0xFF404040;
    const double em = kTextPoints * kTwipsPerPoint;
    const double width = font.width(text) * em;
    QPointF start((page.width - width) / 2, page.height - kTextFromBottom);
    if (code) {
        const QRectF beside(code->right() + quiet, code->bottom() - em, width, em * 1.2);
        if (isFree(beside, ground.ink) && beside.right() < page.width - kEdge)
            start = QPointF(beside.left(), code->bottom());
    }
    if (ground.isPicture)
        page.fills.push_back({QRectF(start.x(), start.y() - em, width, em * 1.3), kPaperWhite});
    addText(page, pages.faces, font, kTextPoints, start.x(), start.y(), text, kDarkGray);
}

} // namespace

void drawCode(DisplayPage& page, const CodeMatrix& code, const QRectF& square)
{
    // Those that touch in a row are one rectangle.
    const double module = square.width() / code.size;
    for (int row = 0; row < code.size; ++row)
        for (int column = 0; column < code.size; ++column) {
            const int first = column;
            while (column < code.size && code.isBlack(row, column))
                ++column;
            if (column > first)
                page.fills.push_back(
                    {QRectF(square.x() + first * module, square.y() + row * module, (column - first) * module, module),
                     0xFF000000});
        }
}

MarkedPages markPages(DisplayList& pages, const TextFont& font, const DocumentMark& mark)
{
    std::vector<PageGround> grounds;
    for (const DisplayPage& page : pages.pages)
        grounds.push_back({.ink = inkOf(page, pages.faces), .digest = pageDigest(page)});
    return markPages(pages, grounds, font, mark);
}

MarkedPages markPages(DisplayList& pages, const std::vector<PageGround>& grounds, const TextFont& font,
                      const DocumentMark& mark)
{
    const int count = static_cast<int>(pages.pages.size());
    MarkedPages marked;
    std::vector<PageCode> codes;
    std::vector<CodeMatrix> matrices;
    Ink all;
    bool isOneSize = true;
    int modules = 1; // of the largest: page 10 may need more than page 9
    for (int i = 0; i < count; ++i) {
        const DisplayPage& page = pages.pages[static_cast<size_t>(i)];
        const PageGround& ground = grounds[static_cast<size_t>(i)];
        codes.push_back({mark.number, mark.version, i + 1, count, ground.digest});
        matrices.push_back(codeMatrixOf(toPayload(codes.back())));
        modules = std::max(modules, matrices.back().size);
        all.insert(all.end(), ground.ink.begin(), ground.ink.end());
        isOneSize = isOneSize && page.width == pages.pages.front().width && page.height == pages.pages.front().height;
    }
    std::optional<QRectF> common;
    if (isOneSize && count > 0)
        common = placeOn({pages.pages.front().width, pages.pages.front().height}, all, modules);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        DisplayPage& page = pages.pages[i];
        const int size = matrices[i].size;
        std::optional<QRectF> place;
        if (size > 0) // else the number is too long for any code
            place = common ? common : placeOn({page.width, page.height}, grounds[i].ink, size);
        const double quiet = place ? place->width() * kQuietModules / size : 0;
        if (place) {
            if (grounds[i].isPicture)
                page.fills.push_back({place->adjusted(-quiet, -quiet, quiet, quiet), kPaperWhite});
            drawCode(page, matrices[i], *place);
            marked.codes.push_back({i, *place});
        } else {
            marked.withoutCode.push_back(static_cast<int>(i) + 1);
        }
        drawText(pages, page, grounds[i], font, smallText(codes[i], mark.note), place, quiet);
    }
    return marked;
}

} // namespace cdesk
