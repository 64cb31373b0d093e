// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace cdesk {

/// What kind of value a field holds; decides the filter suggested and the input shown when it is asked for.
enum class FieldType { Text, Number, Amount, Date, Choice, Boolean, List, Picture };

/// A field of a contract with all the names it is known by in templates.
struct FieldName {
    QString key;        ///< stable, English, dotted: customer.name
    QString label;      ///< what people write: 客户名称
    QStringList others; ///< further names in use: 客户, 客户公司名称
    FieldType type = FieldType::Text;
};

/// The names by which templates and data may speak of the same field.
class FieldNames {
public:
    explicit FieldNames(std::vector<FieldName> fields);

    const std::vector<FieldName>& all() const { return m_fields; }
    /// The field with this key, label or other name; null when unknown.
    const FieldName* find(const QString& name) const;
    /// What people call the field, whatever name it is written with; @p name when unknown.
    QString labelOf(const QString& name) const;
    /// Every name of the same field, @p name first; only @p name when unknown.
    QStringList sameAs(const QString& name) const;

private:
    std::vector<FieldName> m_fields;
    QHash<QString, size_t> m_byName;
};

/// The fields a contract, its parties, its line items and its payment plan offer to templates.
const FieldNames& contractFieldNames();

} // namespace cdesk
