// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/TemplateBindings.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// As people read it in the text: `contract.amount|大写` stands there as 合同金额|大写.
QString inWords(const QString& field)
{
    const QString path = field.section(u'|', 0, 0);
    const FieldName* known = contractFieldNames().find(path);
    return known && known->key == path ? QString(known->label + field.mid(path.size())) : field;
}

} // namespace

QString blankKey(const TextPlace& place)
{
    return place.toText() + u':' + QString::number(place.offset);
}

TemplateBindings suggestedBindings(const std::vector<TemplateBlank>& blanks)
{
    TemplateBindings bindings;
    for (const TemplateBlank& blank : blanks)
        if (!blank.suggestion.isEmpty())
            bindings.insert(blankKey(blank.place), blank.suggestion);
    return bindings;
}

Result<std::vector<BlankBinding>> chosenBindings(const TemplateBindings& bindings,
                                                 const std::vector<TemplateBlank>& blanks)
{
    std::vector<BlankBinding> chosen;
    for (auto binding = bindings.begin(); binding != bindings.end(); ++binding) {
        const auto blank = std::find_if(blanks.begin(), blanks.end(),
                                        [&](const TemplateBlank& one) { return blankKey(one.place) == binding.key(); });
        if (blank == blanks.end())
            return invalid(u"template.blank_not_found"_s, u"bindings"_s, binding.key());
        if (!binding.value().isEmpty())
            chosen.push_back({blank->place, inWords(binding.value())});
    }
    return chosen;
}

QJsonObject toJson(const TemplateBindings& bindings)
{
    QJsonObject json;
    for (auto binding = bindings.begin(); binding != bindings.end(); ++binding)
        json.insert(binding.key(), binding.value());
    return json;
}

Result<TemplateBindings> bindingsFromJson(const QJsonObject& json)
{
    TemplateBindings bindings;
    QJsonObject pairs = json;
    if (json.value(u"blanks"_s).isArray()) {
        pairs = {};
        const QJsonArray blanks = json.value(u"blanks"_s).toArray();
        for (const QJsonValue& blank : blanks)
            pairs.insert(blank[u"place"_s].toString(), blank[u"bound_to"_s]);
    }
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        if (!pair.value().isString() && !pair.value().isNull())
            return invalid(u"template.bindings_not_json"_s, u"bindings"_s, pair.key());
        bindings.insert(pair.key(), pair.value().toString().trimmed());
    }
    return bindings;
}

} // namespace cdesk
