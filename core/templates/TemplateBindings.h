// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge/TemplateInspection.h"

#include <QJsonObject>
#include <QMap>

namespace cdesk {

/// The stable name of a blank in its document: part, paragraph and offset, `word/document.xml:12:5`.
QString blankKey(const TextPlace& place);

/// What each blank of a form becomes, by blankKey: a field with its filters (`customer.name`, `contract.amount|大写`),
/// a question (`?交货地点`), or nothing: an empty text leaves the blank as it is.
using TemplateBindings = QMap<QString, QString>;

/// Every blank that has a suggestion, bound to it.
TemplateBindings suggestedBindings(const std::vector<TemplateBlank>& blanks);
/// The bindings that make fields, for bindBlanks, with the fields' labels in place of their keys. Errors:
/// template.blank_not_found (detail: the key)
Result<std::vector<BlankBinding>> chosenBindings(const TemplateBindings& bindings,
                                                 const std::vector<TemplateBlank>& blanks);

QJsonObject toJson(const TemplateBindings& bindings);
/// Reads `{key: field}`, or an answer of the command line with `blanks: [{place, bound_to}]` that was edited.
/// Errors: template.bindings_not_json (no object, or a value that is no text; detail: the key)
Result<TemplateBindings> bindingsFromJson(const QJsonObject& json);

} // namespace cdesk
