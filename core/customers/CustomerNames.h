// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cdesk {

/// What two spellings of one name have in common; equal keys mean the same name.
QString customerNameKey(const QString& name);
/// The name without what typing leaves to chance: width of characters, blanks, capitals. Equal means the same name.
QString sameNameKey(const QString& name);
/// How alike two name keys are, 0 … 100.
int nameLikeness(const QString& key, const QString& other);
/// Whether typing @p query finds @p name: characters of it, its reading, initials, or any mixture (`bjkj`).
bool nameMatches(const QString& name, const QString& query);
/// Orders names by their reading, alike on every system.
QString customerSortKey(const QString& name);
/// Whether @p code is a well-formed 统一社会信用代码 with the right check character (GB 32100).
bool isSoundCreditCode(const QString& code);

} // namespace cdesk
