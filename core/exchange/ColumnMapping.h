// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportTarget.h"
#include "core/exchange/Table.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace cdesk {

/// A column of the file that fills a field.
struct MappedColumn {
    int column = 0;
    QString heading; ///< as the file spells it
    QString field;
    QString note; ///< what stood in brackets in the heading, e.g. "万元"
};

/// Which columns of one table fill which fields, and where its data begin.
struct ColumnMapping {
    int headingRow = 0; ///< index in the table; data stand below
    QString layout;     ///< layoutOf() its headings
    std::vector<MappedColumn> columns;

    /// nullptr when no column fills the field.
    const MappedColumn* columnOf(const QString& field) const;
};

/// A mapping somebody decided: made by hand, remembered for a layout, or given as a file.
struct MappingRecord {
    QString layout;                        ///< empty: for any file
    int headingFileRow = 0;                ///< row number as spreadsheets show it; 0: to be found
    QMap<QString, QString> fieldByHeading; ///< columns not named here are not imported

    QJsonObject toJson() const;
};

/// Reads a mapping: `{"heading_row": 5, "columns": {"单位": "name", …}}`, or the columns alone; field and heading may
/// also stand the other way round (`{"name": "单位"}`).
/// @errors mapping.field_unknown (detail: what was taken for a field), mapping.empty
Result<MappingRecord> mappingFromJson(const QJsonObject& json, const ImportTarget& target);

/// What is the same for all files of one layout and, very likely, for no other: a digest of its headings in order.
QString layoutOf(const QStringList& headings);

/// The row (index) among the first 60 where most of the target's fields are named: at least two, or one in a table of
/// one or two columns. What stands above is preamble.
std::optional<int> findHeading(const Table& table, const ImportTarget& target);

/// Maps by the target's headings: exactly named columns first, of several the one that comes first among the field's
/// names, then headings that contain a long known one. No field is filled by two columns, no column fills two fields.
ColumnMapping guessMapping(const Table& table, int headingRow, const ImportTarget& target);
/// Maps as the record says.
/// @errors mapping.heading_missing (detail: the heading that is not in the file), mapping.field_twice (field, detail:
/// the headings of the columns that would fill it), table.no_heading
Result<ColumnMapping> applyMapping(const Table& table, const MappingRecord& record, const ImportTarget& target);

/// Refuses a mapping that lacks a column for a required field.
/// @errors mapping.required_missing (field: its key, detail: its usual heading)
Result<void> checkMapping(const ColumnMapping& mapping, const ImportTarget& target);

/// Mappings that people have decided, by layout; kept as one JSON text in the settings.
class MappingBook {
public:
    static MappingBook fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    void remember(const ColumnMapping& mapping);
    std::optional<MappingRecord> find(const QString& layout) const;

private:
    QMap<QString, QMap<QString, QString>> m_fieldByHeadingByLayout;
};

} // namespace cdesk
