// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cdesk {

/// A field that an import can fill, with the headings under which offices keep it.
struct ImportField {
    QString key;           ///< stable, e.g. "credit_code"; mapping files and errors use it
    bool required = false; ///< without a column for it nothing can be imported
    QStringList headings;  ///< the usual one first: it is shown to people
};

/// What a table is imported as: customers, contracts … Only data; a noun adds its own.
struct ImportTarget {
    QString key; ///< "customer"
    std::vector<ImportField> fields;

    /// nullptr for a key nobody knows.
    const ImportField* field(const QString& fieldKey) const;
};

/// Headings of customer lists: of our own form, of accounting and sales programs, and of business registers.
ImportTarget customerImport();

/// A heading reduced to what it means: half-width, lower case, no blanks, no `*`, no colon, no order number.
struct PlainHeading {
    QString name; ///< "合同金额" of "* 合同金额（万元）："
    QString note; ///< what stood in brackets at its end: "万元"
};
PlainHeading plainHeading(const QString& heading);

} // namespace cdesk
