// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QAction;
class QFormLayout;
class QGridLayout;
class QLabel;
class QTreeWidget;
class QVBoxLayout;
class QWidget;

/// What the views beside the lists are made of, so that all of them look alike. They scroll as a whole.
namespace cdesk::ui::detail {

/// Text from the office: wraps, can be selected, never read as markup.
QLabel* plainLabel(const QString& text, QWidget* parent);
void addHeading(const QString& text, QVBoxLayout* layout, double scale = 1.0);
/// Room for facts below what stands in @p layout: their names right-aligned, as in the forms.
QFormLayout* addFactsTo(QVBoxLayout* layout);
/// One line of facts; nothing where @p text is empty.
void addFact(QFormLayout* facts, const QString& name, const QString& text);
/// Lets the facts of all groups of @p page begin in one line.
void alignFacts(QWidget* page);
/// The hint of a view that has nothing to show yet.
QLabel* hint(const QString& text, QWidget* parent);

/// A table for a few lines; fill it, then call fitTable.
QTreeWidget* addTable(const QString& objectName, const QString& title, const QStringList& headings,
                      QVBoxLayout* layout);
/// A table of @p lines that is as high as they are, @p most of them at most; each cell is told in full by its tool tip.
QTreeWidget* addLines(const QString& objectName, const QString& title, const QStringList& headings,
                      const QList<QStringList>& lines, int most, QVBoxLayout* layout);
/// Columns as wide as what they show, the widest as narrow as it must be, and as high as its lines, @p most of them at
/// most. The last @p spare columns are left out where there is no room for them beside a widest one of @p shortest
/// characters.
void fitTable(QTreeWidget* table, int most, int spare = 0, int shortest = 5);
/// Widths of columns that would like to be as wide as @p wanted in @p room: the widest gives way, down to @p shortest,
/// then the next widest; of the last @p spare ones those that still don't fit get 0.
std::vector<int> fittedWidths(const std::vector<int>& wanted, int room, int shortest, int spare);
/// The same steps as in the tool bar, as buttons, two in a row.
QGridLayout* stepButtons(const QList<QAction*>& steps, QWidget* parent, int inRow = 2);

} // namespace cdesk::ui::detail
