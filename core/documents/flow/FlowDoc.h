// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowNumbering.h"

#include <QByteArray>
#include <QImage>

#include <map>
#include <memory>
#include <optional>
#include <variant>

namespace cdesk {

struct Block;
struct FlowNote;

/// A picture of the document: pixels, and the bytes they came from.
struct FlowImage {
    QImage pixels; ///< null: it can't be shown (EMF, WMF, a chart), a frame with its name stands for it
    QByteArray encoded;
    QString name; ///< of one that can't be shown: image3.emf
};

/// A word whose letters fill a box, stretched and turned: WordArt.
struct ShapedText {
    QString text;
    QString font;
    bool bold = false, italic = false;
    QRgb color = 0xFF000000;
    double clockwise = 0; ///< degrees, around the middle of the box
};

/// One piece of a paragraph.
struct Inline {
    enum class Kind { Text, Tab, LineBreak, PageBreak, PageNumber, PageCount, Image };
    Kind kind = Kind::Text;
    QString text; ///< for Text
    RunStyle style;
    std::shared_ptr<const FlowImage> image; ///< for Image
    double width = 0, height = 0;           ///< of the image, twips
    QString ruby;                           ///< small text above this text: its reading (拼音)
    double rubyPoints = 0;
    std::shared_ptr<const FlowNote> note; ///< foot- or endnote that this text, its number, refers to
    bool endsColumn = false;              ///< of a PageBreak: only the column ends
    bool ofSection = false;               ///< of a PageCount: pages of the section
};

enum class VerticalAlign { Top, Center, Bottom };

/// Where a floating thing is measured from: the page, the area between the margins, the column or paragraph of its
/// text, or one of the margins themselves.
enum class AnchorOrigin { Page, Margin, Text, LeftMargin, RightMargin, TopMargin, BottomMargin };

/// One coordinate of a floating thing.
struct AnchorPosition {
    AnchorOrigin origin = AnchorOrigin::Text;
    std::optional<TextAlign> align; ///< within the origin; beats offset. Center also means middle, Right also bottom
    double offset = 0;              ///< twips
};

/// A text box, picture or line that floats over the text of its paragraph, or that the text makes room for.
struct Floating {
    enum class Shape { Box, Ellipse, Line, RisingLine };
    Shape shape = Shape::Box;
    AnchorPosition horizontal;
    AnchorPosition vertical;
    double width = 0, height = 0;                                ///< twips
    bool widthFromText = false;                                  ///< a box that is as wide as its text
    bool pushesText = false;                                     ///< text continues below it
    bool besideText = false;                                     ///< text flows beside it
    double gapLeft = 0, gapRight = 0, gapTop = 0, gapBottom = 0; ///< between it and the text that makes room
    std::shared_ptr<const FlowImage> image;
    std::optional<ShapedText> shapedText;
    std::vector<Block> blocks; ///< of a text box
    double insetLeft = 144, insetTop = 72, insetRight = 144, insetBottom = 72;
    BorderStyle border;
    QRgb fill = 0;                                ///< 0 = none
    bool heightFromText = false;                  ///< a box that is as tall as its text
    double groupWidth = 0, groupHeight = 0;       ///< of the group it belongs to, which is what stands aligned
    double insideGroupX = 0, insideGroupY = 0;    ///< its place in the group
    VerticalAlign textAlign = VerticalAlign::Top; ///< of the text in the box
};

struct Paragraph {
    ParagraphStyle style;
    std::vector<Inline> inlines;
    RunStyle markStyle; ///< of the paragraph mark: gives an empty paragraph its height
    QString label;      ///< number or bullet, ready to print
    RunStyle labelStyle;
    using LabelEnd = cdesk::LabelEnd;
    LabelEnd labelEnd = LabelEnd::Tab;
    TextAlign labelAlign = TextAlign::Left; ///< of the number at its place: Left, Center or Right
    std::vector<Floating> floats;

    /// The text a reader sees, without number; tabs and breaks as control characters.
    QString plainText() const;
};

enum class VerticalMerge { None, Start, Continue };

struct TableCell {
    std::vector<Block> blocks;
    int columns = 1; ///< grid columns it spans
    VerticalMerge merge = VerticalMerge::None;
    VerticalAlign align = VerticalAlign::Top;
    std::optional<BorderStyle> top, left, bottom, right; ///< unset: the table's
    std::optional<int> marginLeft, marginRight, marginTop, marginBottom;
    QRgb shading = 0;
    int width = 0;           ///< twips as the cell states it; 0 = the grid's
    bool isVertical = false; ///< characters stand one below the other
};

struct TableRow {
    std::vector<TableCell> cells;
    int height = 0; ///< twips
    bool exactHeight = false;
    bool cantSplit = false;
    bool isHeader = false; ///< repeated on each page, when at the table's start
    int columnsBefore = 0; ///< grid columns left empty at its start
};

struct FlowTable {
    std::vector<int> grid; ///< column widths in twips
    std::vector<TableRow> rows;
    BorderStyle top, left, bottom, right, insideHorizontal, insideVertical;
    int marginLeft = 108, marginRight = 108, marginTop = 0, marginBottom = 0; ///< inside each cell
    int indent = 0;
    double widthShare = 0; ///< of the text width; 0 = as the grid says
    TextAlign align = TextAlign::Left;
};

/// A paragraph or a table.
struct Block {
    std::variant<Paragraph, FlowTable> content;
    const Paragraph* paragraph() const { return std::get_if<Paragraph>(&content); }
    const FlowTable* table() const { return std::get_if<FlowTable>(&content); }
};

/// A note at the foot of the page or at the end of the document.
struct FlowNote {
    std::vector<Block> blocks;
    bool atEnd = false;
};

/// Which pages a header or footer is for.
enum class PageKind { Default, First, Even };
enum class PageNumberFormat { Decimal, UpperRoman, LowerRoman, Chinese };
enum class PageParity { Any, Even, Odd };

/// One of several columns of text.
struct FlowColumn {
    double width = 0; ///< twips
    double gap = 0;   ///< to the next one
};

/// Lines around the page; a distance is counted from the paper's edge or from the text.
struct PageBorders {
    BorderStyle top, left, bottom, right;
    bool fromText = false;
};

/// A stretch of the document with one page set-up.
struct FlowSection {
    double pageWidth = 11906, pageHeight = 16838; ///< A4
    double left = 1800, right = 1800, top = 1440, bottom = 1440;
    double headerDistance = 851, footerDistance = 992;
    double gridPitch = 0;                     ///< height of a grid line, 0 = no grid
    bool hasFirstPage = false;                ///< first page has its own header and footer
    bool startsPage = true;                   ///< false: goes on where the one before ended
    PageParity firstParity = PageParity::Any; ///< the first page is given an even or odd number
    int firstPageNumber = -1;                 ///< -1 = goes on counting
    PageNumberFormat numberFormat = PageNumberFormat::Decimal;
    double characterSpacing = 0;     ///< twips that the grid adds to each Chinese character
    std::vector<FlowColumn> columns; ///< fewer than two: the text takes the whole width
    bool linesBetweenColumns = false;
    PageBorders borders;
    VerticalAlign align = VerticalAlign::Top; ///< of the text on its pages
    std::map<PageKind, std::vector<Block>> headers, footers;
    std::vector<Block> blocks;

    double textWidth() const { return pageWidth - left - right; }
};

/// A paragraph style by its name, with all that it means; paragraphs state again what they keep of it.
struct NamedStyle {
    QString id;            ///< ParagraphStyle::styleName refers to it
    QString name;          ///< as the document calls it
    QString next;          ///< style of the paragraph that follows; empty: the same
    int outlineLevel = -1; ///< of a heading, from 0
    ParagraphStyle paragraph;
    RunStyle run;
    friend bool operator==(const NamedStyle&, const NamedStyle&) = default;
};

/// A document as a writer thinks of it: sections of paragraphs and tables. Read from .docx or made by DocBuilder;
/// laid out by DocumentLayout.
struct FlowDoc {
    QString title;
    std::vector<FlowSection> sections;
    std::vector<NamedStyle> styles; ///< the first is that of paragraphs which name none; may be empty
    NumberingLists numbering;
    int defaultTab = 720; ///< twips between tab stops nobody set
    bool evenAndOddHeaders = false;
    QRgb background = 0;                                   ///< of all pages; 0 = none
    std::vector<std::shared_ptr<const FlowNote>> endnotes; ///< in the order of their numbers
    bool compressPunctuation = false;                      ///< two marks that meet are set closer
    bool addsSpacing = false; ///< space below and above add up between paragraphs; else the larger one counts
    bool gridInTables = true; ///< lines in cells stand on the document grid, too

    /// All text of the body, one paragraph a line; for digests, search and tests.
    QString plainText() const;
    /// The style with this id; null when there is none.
    const NamedStyle* style(const QString& id) const;
};

} // namespace cdesk
