// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cdesk::test {

/// What a person would read in a part, written down for comparison; knows nothing of the program's own reader.
/// One line a paragraph; a row as `| cell | cell |` with ` ¶ ` between paragraphs of a cell and nested rows in `[ ]`;
/// ↵ a line break, → a tab; deleted text as ~text~; a field's code as {code}; a text box on lines of its own after its
/// paragraph, `box: …`, its older form as `old box: …`; a picture as ⟦alternative text⟧; a symbol as ⟨char⟩.
QString textOf(const QByteArray& part);

/// All formats of runs, paragraphs, cells, rows, tables and pages of a part, in order, each as its markup.
QStringList formatsOf(const QByteArray& part);

} // namespace cdesk::test
