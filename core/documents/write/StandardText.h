// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

#include <array>

namespace cdesk {

// Names of the paragraph styles that the program's own templates use; shipped ones and those of the editor alike.
inline constexpr QStringView kTitleStyle = u"Title";
inline constexpr QStringView kArticleStyle = u"Heading1"; ///< 条款一级
inline constexpr QStringView kClauseStyle = u"Clause";    ///< 条款二级
inline constexpr QStringView kPointStyle = u"Point";      ///< 条款三级
inline constexpr QStringView kBodyStyle = u"BodyText";    ///< 正文
inline constexpr QStringView kPlainStyle = u"Normal";     ///< 无缩进正文
inline constexpr QStringView kCellStyle = u"Cell";        ///< 表格文字

/// How clauses of three levels are counted.
enum class ClauseNumbering {
    Articles, ///< 第一条 · 1.1 · （一）
    Plain,    ///< 第一条 · 1. · （1）
    Chinese,  ///< 一、 · （一） · 1.
};
inline constexpr std::array kAllClauseNumberings = {ClauseNumbering::Articles, ClauseNumbering::Plain,
                                                    ClauseNumbering::Chinese};
/// The list of clauses, bound to the three clause styles.
NumberingList clauseNumbering(ClauseNumbering numbering);

/// An empty contract on A4 with all styles, a title, the number in its header and page i of n in its footer.
FlowDoc blankContract(const QString& title);

/// A paragraph of a style of @p document, with its look; the default style where there is no such.
Paragraph styledParagraph(const FlowDoc& document, QStringView styleId, const QString& text);
/// A ruled table with a repeated heading row, as wide as the text; its cells are empty.
FlowTable ruledTable(const FlowDoc& document, int rows, int columns);
/// 明细: heading, the row that is repeated for each line of the contract, sum in figures and words.
FlowTable lineItemTable(const FlowDoc& document);
/// 签署栏: both parties side by side with place for seal, signature and date; never torn apart by a page break.
std::vector<Block> signatureBlocks(const FlowDoc& document);
/// Place for one seal: 盖章 and date at the right.
std::vector<Block> sealBlocks(const FlowDoc& document);

} // namespace cdesk
