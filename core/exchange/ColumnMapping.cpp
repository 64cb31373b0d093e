// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ColumnMapping.h"

#include "core/base/Sha256.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kPreambleRows = 60;
constexpr qsizetype kShortestContained = 4; // "地址" inside "网址与地址说明" says nothing; "纳税人识别号" does

/// Keys of fields by their plain heading.
QHash<QString, QString> fieldByName(const ImportTarget& target)
{
    QHash<QString, QString> fields;
    for (const ImportField& field : target.fields) {
        for (const QString& heading : field.headings) {
            const QString name = plainHeading(heading).name;
            if (!fields.contains(name))
                fields.insert(name, field.key);
        }
    }
    return fields;
}

/// The field whose longest known heading stands inside @p name.
QString fieldContainedIn(const QString& name, const QHash<QString, QString>& fields)
{
    QString best;
    QString bestField;
    for (auto known = fields.begin(); known != fields.end(); ++known) {
        if (known.key().front().unicode() < 0x2E80)
            continue; // Latin words stand inside of others: "mail" in somebody's address
        const bool longer =
            known.key().size() > best.size() || (known.key().size() == best.size() && known.key() < best);
        if (known.key().size() >= kShortestContained && longer && name.contains(known.key())) {
            best = known.key();
            bestField = known.value();
        }
    }
    return bestField;
}

QMap<QString, QString> stringsOf(const QJsonObject& json)
{
    QMap<QString, QString> strings;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (entry.value().isString() && !entry.value().toString().isEmpty())
            strings.insert(entry.key(), entry.value().toString());
    }
    return strings;
}

QJsonObject jsonOf(const QMap<QString, QString>& strings)
{
    QJsonObject json;
    for (auto entry = strings.begin(); entry != strings.end(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

int columnNamed(const QStringList& headings, const QString& heading)
{
    const qsizetype exact = headings.indexOf(heading.trimmed());
    if (exact >= 0)
        return static_cast<int>(exact);
    const QString wanted = plainHeading(heading).name;
    const auto found = std::find_if(headings.begin(), headings.end(),
                                    [&](const QString& h) { return plainHeading(h).name == wanted; });
    return found == headings.end() ? -1 : static_cast<int>(found - headings.begin());
}

/// Where the data begin: as stated, else where most of the record's headings stand.
std::optional<int> headingRowFor(const Table& table, const MappingRecord& record, const ImportTarget& target)
{
    std::optional<int> best;
    int bestCount = 0;
    for (int row = 0; row < std::min(table.rowCount(), kPreambleRows); ++row) {
        if (record.headingFileRow > 0 && table.fileRow(row) == record.headingFileRow)
            return row;
        const QStringList headings = table.texts(row);
        const auto keys = record.fieldByHeading.keys();
        const auto count = static_cast<int>(
            std::count_if(keys.begin(), keys.end(), [&](const QString& h) { return columnNamed(headings, h) >= 0; }));
        if (record.headingFileRow == 0 && count > bestCount) {
            best = row;
            bestCount = count;
        }
    }
    return best || record.headingFileRow > 0 ? best : findHeading(table, target);
}

} // namespace

const MappedColumn* ColumnMapping::columnOf(const QString& field) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const MappedColumn& c) { return c.field == field; });
    return found == columns.end() ? nullptr : &*found;
}

QJsonObject MappingRecord::toJson() const
{
    QJsonObject json{{u"columns"_s, jsonOf(fieldByHeading)}};
    if (!layout.isEmpty())
        json.insert(u"layout"_s, layout);
    if (headingFileRow > 0)
        json.insert(u"heading_row"_s, headingFileRow);
    return json;
}

Result<MappingRecord> mappingFromJson(const QJsonObject& json, const ImportTarget& target)
{
    MappingRecord record;
    const bool wrapped = json.value(u"columns"_s).isObject();
    if (wrapped) {
        record.layout = json.value(u"layout"_s).toString();
        record.headingFileRow = json.value(u"heading_row"_s).toInt();
    }
    const auto pairs = stringsOf(wrapped ? json.value(u"columns"_s).toObject() : json);
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        if (target.field(pair.value()))
            record.fieldByHeading.insert(pair.key(), pair.value());
        else if (target.field(pair.key()))
            record.fieldByHeading.insert(pair.value(), pair.key());
        else
            return invalid(u"mapping.field_unknown"_s, pair.value(), pair.key());
    }
    if (record.fieldByHeading.isEmpty())
        return invalid(u"mapping.empty"_s);
    return record;
}

QString layoutOf(const QStringList& headings)
{
    constexpr qsizetype kDigits = 16;
    QStringList names;
    for (const QString& heading : headings) {
        const PlainHeading plain = plainHeading(heading);
        names.append(plain.name + u'/' + plain.note);
    }
    return sha256Hex(names.join(u'\n').toUtf8()).left(kDigits);
}

std::optional<int> findHeading(const Table& table, const ImportTarget& target)
{
    const auto fields = fieldByName(target);
    std::optional<int> best;
    qsizetype bestCount = 0;
    for (int row = 0; row < std::min(table.rowCount(), kPreambleRows); ++row) {
        QSet<QString> named;
        for (const QString& heading : table.texts(row)) {
            const QString name = plainHeading(heading).name;
            const QString field = fields.value(name);
            named.insert(field.isEmpty() ? fieldContainedIn(name, fields) : field);
        }
        named.remove(QString());
        const qsizetype enough = table.cellCount(row) <= 2 ? 1 : 2;
        if (named.size() >= enough && named.size() > bestCount) {
            best = row;
            bestCount = named.size();
        }
    }
    return best;
}

ColumnMapping guessMapping(const Table& table, int headingRow, const ImportTarget& target)
{
    const QStringList headings = table.texts(headingRow);
    const auto fields = fieldByName(target);
    ColumnMapping mapping{headingRow, layoutOf(headings), {}};
    std::vector<bool> taken(static_cast<size_t>(headings.size()), false);
    const auto take = [&](const QString& field, const auto& isMeant) {
        for (int column = 0; column < headings.size(); ++column) {
            const PlainHeading plain = plainHeading(headings[column]);
            if (mapping.columnOf(field) || taken[static_cast<size_t>(column)] || !isMeant(plain.name))
                continue;
            mapping.columns.push_back({column, headings[column], field, plain.note});
            taken[static_cast<size_t>(column)] = true;
        }
    };
    for (const ImportField& field : target.fields)
        for (const QString& heading : field.headings)
            if (const QString known = plainHeading(heading).name; fields.value(known) == field.key)
                take(field.key, [&known](const QString& name) { return name == known; });
    for (const ImportField& field : target.fields)
        take(field.key, [&](const QString& name) { return fieldContainedIn(name, fields) == field.key; });
    std::sort(mapping.columns.begin(), mapping.columns.end(),
              [](const auto& a, const auto& b) { return a.column < b.column; });
    return mapping;
}

Result<ColumnMapping> applyMapping(const Table& table, const MappingRecord& record, const ImportTarget& target)
{
    const auto headingRow = headingRowFor(table, record, target);
    if (!headingRow)
        return invalid(u"table.no_heading"_s);
    const QStringList headings = table.texts(*headingRow);
    ColumnMapping mapping{*headingRow, layoutOf(headings), {}};
    for (auto pair = record.fieldByHeading.begin(); pair != record.fieldByHeading.end(); ++pair) {
        const int column = columnNamed(headings, pair.key());
        if (column < 0)
            return invalid(u"mapping.heading_missing"_s, pair.value(), pair.key());
        if (const MappedColumn* before = mapping.columnOf(pair.value()))
            return invalid(u"mapping.field_twice"_s, pair.value(), before->heading + u"、"_s + headings[column]);
        mapping.columns.push_back({column, headings[column], pair.value(), plainHeading(headings[column]).note});
    }
    return mapping;
}

Result<void> checkMapping(const ColumnMapping& mapping, const ImportTarget& target)
{
    for (const ImportField& field : target.fields) {
        if (field.required && !mapping.columnOf(field.key))
            return invalid(u"mapping.required_missing"_s, field.key, field.headings.value(0));
    }
    return {};
}

MappingBook MappingBook::fromJson(const QJsonObject& json)
{
    MappingBook book;
    for (auto layout = json.begin(); layout != json.end(); ++layout)
        book.m_fieldByHeadingByLayout.insert(layout.key(), stringsOf(layout.value().toObject()));
    return book;
}

QJsonObject MappingBook::toJson() const
{
    QJsonObject json;
    for (auto layout = m_fieldByHeadingByLayout.begin(); layout != m_fieldByHeadingByLayout.end(); ++layout)
        json.insert(layout.key(), jsonOf(layout.value()));
    return json;
}

void MappingBook::remember(const ColumnMapping& mapping)
{
    QMap<QString, QString> fieldByHeading;
    for (const MappedColumn& column : mapping.columns)
        fieldByHeading.insert(column.heading, column.field);
    m_fieldByHeadingByLayout.insert(mapping.layout, fieldByHeading);
}

std::optional<MappingRecord> MappingBook::find(const QString& layout) const
{
    const auto found = m_fieldByHeadingByLayout.find(layout);
    if (found == m_fieldByHeadingByLayout.end())
        return {};
    return MappingRecord{layout, 0, found.value()};
}

} // namespace cdesk
