// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk {

// One function per place where text of strangers leaves the program. Nothing else may write there.

/// True when a spreadsheet would take the text for a formula or tear its cell: it starts with = + - @, a tab, a line
/// break, or one of the full-width forms of the four signs.
bool startsLikeFormula(QStringView text);

/// Text for a CSV cell that must stay text: guarded by a leading ' where it starts like a formula.
/// Source: OWASP ASVS 1.2.10.
QString guarded(const QString& text);
/// Undoes guarded(), so that our own files come back unchanged.
QStringView withoutGuard(QStringView text);

/// A CSV cell of text: guarded, and quoted where needed.
QString csvText(const QString& text);
/// A CSV cell of our own making (number, date): never guarded, so that -5.00 stays a number.
QString csvPlain(const QString& text);

/// A file name made of a title: no control, direction or zero-width characters, none of / \ : * ? " < > |, no leading
/// point or hyphen, no trailing point or blank, no device name of Windows, at most 120 characters before @p suffix.
/// @param suffix with its point, e.g. ".xlsx"
QString fileName(const QString& title, const QString& suffix);

/// A sheet title as workbooks allow it: at most 31 characters, none of [ ] : * ? / \, no ' at its ends, never empty.
QString sheetTitle(const QString& title);

} // namespace cdesk
