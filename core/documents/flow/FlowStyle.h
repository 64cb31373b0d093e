// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <vector>

namespace cdesk {

// Lengths of the model are twips: 1/20 point, 1/1440 inch, the unit of Word documents.

/// Twips in a point and in a millimetre.
inline constexpr double kTwipsPerPoint = 20.0;
inline constexpr double kTwipsPerInch = 1440.0;
inline constexpr double kTwipsPerMillimetre = kTwipsPerInch / 25.4;

enum class TextAlign { Left, Center, Right, Justify, Distribute };
/// How RunStyle text sits to the line.
enum class VerticalPosition { Normal, Superscript, Subscript };
enum class UnderlineKind { None, Single, Double, Thick, Dotted, Dashed };
/// 着重号: a mark below each character; Circle and Comma stand above it.
enum class EmphasisMark { None, Dot, Circle, Comma };
enum class LineRule { Multiple, AtLeast, Exact };
enum class TabAlign { Left, Center, Right, Decimal, Clear };
enum class TabLeader { None, Dots, Hyphens, Line };
enum class BorderKind { None, Single, Double, Dotted, Dashed };

/// How a stretch of text looks. Latin and East-Asian characters have each their font.
struct RunStyle {
    QString latinFont = QStringLiteral("Times New Roman");
    QString eastAsianFont = QStringLiteral("宋体");
    double points = 10.5;
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool allCaps = false;
    bool hidden = false;
    UnderlineKind underline = UnderlineKind::None;
    VerticalPosition position = VerticalPosition::Normal;
    QRgb color = 0xFF000000;
    QRgb shading = 0;       ///< background; 0 = none
    int letterSpacing = 0;  ///< twips after each character
    int raise = 0;          ///< twips above the line
    int widthPercent = 100; ///< of each character, its height unchanged
    EmphasisMark emphasis = EmphasisMark::None;
    int fitWidth = 0; ///< twips the whole stretch shall take; 0 = as it comes
    int fitGroup = 0; ///< tells two such stretches apart that follow each other
    friend bool operator==(const RunStyle&, const RunStyle&) = default;
};

struct BorderStyle {
    BorderKind kind = BorderKind::None;
    double width = 0; ///< twips
    double space = 0; ///< twips between line and text
    QRgb color = 0xFF000000;
    bool isVisible() const { return kind != BorderKind::None && width > 0; }
    friend bool operator==(const BorderStyle&, const BorderStyle&) = default;
};

struct TabStop {
    int position = 0; ///< twips from the left margin
    TabAlign align = TabAlign::Left;
    TabLeader leader = TabLeader::None;
    friend bool operator==(const TabStop&, const TabStop&) = default;
};

/// How a paragraph sits on the page. Where both exist, the value counted in characters or lines beats twips.
struct ParagraphStyle {
    TextAlign align = TextAlign::Left;
    int left = 0, right = 0;             ///< indents in twips
    int firstLine = 0;                   ///< twips, negative = hanging
    int leftChars = 0, rightChars = 0;   ///< hundredths of a character
    int firstLineChars = 0;              ///< hundredths of a character, negative = hanging
    int before = 0, after = 0;           ///< twips
    int beforeLines = 0, afterLines = 0; ///< hundredths of a line
    bool beforeAuto = false, afterAuto = false;
    bool contextualSpacing = false; ///< no space between paragraphs of the same named style
    int line = 240;                 ///< 240ths of a line for Multiple, else twips
    LineRule lineRule = LineRule::Multiple;
    bool keepNext = false;
    bool keepLines = false;
    bool pageBreakBefore = false;
    bool widowControl = true;
    bool snapToGrid = true;
    bool autoSpace = true;          ///< a quarter em between Chinese and Latin
    bool hangingPunctuation = true; ///< a full stop may stand past the right margin
    std::vector<TabStop> tabs;      ///< by position
    BorderStyle top, bottom, leftBorder, rightBorder;
    QRgb shading = 0; ///< 0 = none
    QString styleName;
    int numberingId = 0; ///< 0 = no number
    int numberingLevel = 0;
    friend bool operator==(const ParagraphStyle&, const ParagraphStyle&) = default;
};

} // namespace cdesk
