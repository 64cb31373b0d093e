// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

#include <QStringList>

namespace cdesk {

/// One column of a table made by DocBuilder.
struct BuiltColumn {
    QString heading;
    double share = 1; ///< of the table's width, relative to the other columns
    TextAlign align = TextAlign::Left;
};

/// Makes the documents the program writes itself: letters, lists, certificates. Text is 宋体 10.5 pt on A4.
class DocBuilder {
public:
    explicit DocBuilder(const QString& title);

    /// A4 lying on its side; before anything is written.
    void setLandscape();
    /// Margins in millimetres.
    void setMargins(double left, double top, double right, double bottom);
    /// Font size of what follows, points.
    void setTextSize(double points) { m_run.points = points; }

    /// A centred title in bold 黑体.
    void addTitle(const QString& text);
    /// A heading that stays with what follows.
    void addHeading(const QString& text);
    /// A paragraph; a line feed in @p text breaks the line.
    Paragraph& addParagraph(const QString& text, TextAlign align = TextAlign::Left);
    /// A paragraph with the first line two characters in, justified.
    Paragraph& addBodyText(const QString& text);
    /// A ruled table; its heading row is repeated on each page, rows are not torn apart.
    FlowTable& addTable(const std::vector<BuiltColumn>& columns, const std::vector<QStringList>& rows);
    /// Pairs of name and value, in two columns without rules.
    FlowTable& addPairs(const std::vector<std::pair<QString, QString>>& pairs);
    void addPageBreak();
    /// Text at the head of each page.
    void setHeader(const QString& text);
    /// Text at the foot of each page; {page} and {pages} become the numbers, e.g. "第 {page} 页 共 {pages} 页".
    void setFooter(const QString& text);

    /// The finished document.
    FlowDoc take() { return std::move(m_document); }

private:
    Paragraph paragraphOf(const QString& text, TextAlign align) const;
    std::vector<Block>& blocks() { return section().blocks; }
    FlowSection& section() { return m_document.sections.front(); }

    FlowDoc m_document;
    RunStyle m_run;
};

} // namespace cdesk
