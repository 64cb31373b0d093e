// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core/DocxBuilder.h"

#include <QMap>
#include <QString>

namespace cdesk::test {

/// One case of the conformance table: a file of sections that begin with `== name ==`.
///
///     what the case shows, in a sentence
///     == body ==        also header, footer, footnotes, endnotes, comments: lines that begin with `<` are markup;
///                       any other line is a paragraph, with `‖` where Word cut it into runs
///     == data ==        JSON
///     == expected ==    the text of the body, as textOf() shows it; also `expected header` and so on
///     == error ==       instead of an expected text: code and place, `merge.block_mixed word/document.xml:2`
///     == missing ==     names the data lacked, one a line
///     == contains ==    markup that the filled body must contain, one a line; `lacks` the opposite
///     == options ==     key = value: open, close, gap, tracked = keep; package = strict, prefix, default-namespace,
///                       utf16, bom, absolute, backslash, template, moved, upper-case
struct CaseFile {
    QString name;
    QMap<QString, QString> sections;

    bool has(const QString& section) const { return sections.contains(section); }
    QString section(const QString& name) const { return sections.value(name); }
    QStringList lines(const QString& name) const;
    QString option(const QString& key) const;
};

CaseFile readCase(const QString& path);

/// The document the case describes, packed.
QByteArray packedCase(const CaseFile& file);

} // namespace cdesk::test
