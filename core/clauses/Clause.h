// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/session/ChangeSet.h"

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>

namespace cdesk {

using ClauseId = Id<struct ClauseTag>;
using ClauseVersionId = Id<struct ClauseVersionTag>;

/// What a clause is about, as reviewers part their work: 初审 reads business and basic, 复审 legal clauses.
enum class ClauseKind {
    Business, ///< 业务: what is delivered, done and paid
    Legal,    ///< 法律: liability, disputes, law
    Basic,    ///< 基础: parties, notices, copies
};
inline constexpr std::array kAllClauseKinds = {ClauseKind::Business, ClauseKind::Legal, ClauseKind::Basic};
QLatin1StringView toCode(ClauseKind kind);
bool fromCode(QStringView code, ClauseKind& kind);

/// A reusable piece of contract text with its newest wording (B5). Its fields are written as in templates.
struct Clause {
    ClauseId id;
    QString name; ///< once in the library: 付款：预付款加验收款
    ClauseKind kind = ClauseKind::Business;
    QString topic;             ///< 标的, 价款, 交付 …; see clauseTopics()
    QString family;            ///< clauses of one family stand for each other; empty: it has no alternative
    QStringList tags;          ///< words it is found by
    QStringList contractTypes; ///< fits these only; empty: every contract
    QString useWhen;           ///< when this alternative is the right one
    QString body;              ///< one paragraph a line
    int version = 1;
    std::optional<qint64> retiredUtcMs; ///< no longer offered since
    Revision revision;
};

/// One wording of a clause, kept for good.
struct ClauseVersion {
    ClauseVersionId id;
    ClauseId clauseId;
    int number = 1;
    QString body;
    QString note; ///< why the wording changed
    QString createdBy;
    qint64 createdUtcMs = 0;
};

/// How it is known that a text holds a clause.
enum class ClauseOrigin {
    Inserted,   ///< somebody put it there
    Recognised, ///< its wording stands in the text
};
QLatin1StringView toCode(ClauseOrigin origin);
bool fromCode(QStringView code, ClauseOrigin& origin);

/// A template or contract that holds a version of a clause.
struct ClauseUse {
    EntityKind owner = EntityKind::Contract;
    qint64 ownerId = 0;
    QString label; ///< name of the template; number and title of the contract
    int version = 1;
    ClauseOrigin origin = ClauseOrigin::Recognised;
};

/// The topics proposed for clauses, in the order of a contract. An office may use others.
const QStringList& clauseTopics();

/// The fields that the log compares, as JSON with snake_case keys.
QJsonObject auditFields(const Clause& clause);
/// Without blanks at the ends and empty paragraphs; each tag and contract type once.
Clause tidied(Clause clause);
/// Errors: clause.name_missing, clause.name_too_long (over 100 characters), clause.topic_missing, clause.body_missing,
/// clause.body_too_long (over 20,000 characters); `field` names the input
Result<void> checkClause(const Clause& clause);

/// What stands in place of others: the same topic and family. Both must have a family.
bool areAlternatives(const Clause& a, const Clause& b);

} // namespace cdesk
