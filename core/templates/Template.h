// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/session/Permission.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace cdesk {

/// Where one version of a template stands (B4). At most one version of a template is published.
enum class TemplateState {
    Draft,     ///< 草稿
    Reviewed,  ///< 已审核: somebody else has read it
    Published, ///< 已发布: contracts may be drafted from it
    Retired,   ///< 已停用
};
inline constexpr std::array kAllTemplateStates = {TemplateState::Draft, TemplateState::Reviewed,
                                                  TemplateState::Published, TemplateState::Retired};
QLatin1StringView toCode(TemplateState state);
bool fromCode(QStringView code, TemplateState& state);

/// What a person may decide about a version.
enum class TemplateAction { Review, Publish, Retire };
QLatin1StringView toCode(TemplateAction action);

/// One line of a version's lifecycle; buttons and the use case read the same table.
struct TemplateTransition {
    TemplateState from;
    TemplateAction action;
    TemplateState to;
    Permission permission;
};
std::span<const TemplateTransition> templateLifecycle();
/// The line for @p action in @p from; null when it is not possible there.
const TemplateTransition* findTransition(TemplateState from, TemplateAction action);

/// A standard text that contracts are drafted from; the text itself stands in its versions.
struct Template {
    TemplateId id;
    QString name;         ///< once in the office
    QString contractType; ///< 买卖合同, 服务合同 …
    QString description;
    bool isDefault = false; ///< offered first for its contract type
    QString ownLabel = QStringLiteral("乙方"); ///< which party of its text we are: 甲方, 乙方
    QDate nextReviewOn;     ///< the office wants to read it again by then; invalid: never
    std::optional<qint64> removedUtcMs;
    Revision revision;
};

/// One version of the text, kept for good.
struct TemplateVersion {
    TemplateVersionId id;
    TemplateId templateId;
    int number = 1;
    TemplateState state = TemplateState::Draft;
    DocumentId sourceDocumentId; ///< the form as it came in
    DocumentId documentId;       ///< with its blanks made fields: what contracts are filled from
    QJsonObject bindings;        ///< blank → field, see TemplateBindings.h
    QString createdBy;
    qint64 createdUtcMs = 0;
    std::optional<qint64> publishedUtcMs;
    Revision revision;
};

/// The fields that the log compares, as JSON with snake_case keys.
QJsonObject auditFields(const Template& contractTemplate);

/// Without blanks at the ends and inner line breaks.
Template tidied(Template contractTemplate);
/// Errors: template.name_missing, template.name_too_long (over 100 characters), template.type_missing,
/// template.own_label_unknown (neither 甲方 nor 乙方); field: which.
Result<void> checkTemplate(const Template& contractTemplate);

/// The contract type that a name like 货物采购合同（2026版） speaks of, one of @p types; the last one when none fits.
QString contractTypeFor(const QString& name, const QStringList& types);

} // namespace cdesk
