// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clauses/Clause.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kLongestName = 100;
constexpr int kLongestBody = 20'000;

QStringList eachOnce(const QStringList& words)
{
    QStringList kept;
    for (const QString& word : words)
        if (const QString clean = word.simplified(); !clean.isEmpty() && !kept.contains(clean))
            kept.append(clean);
    return kept;
}

} // namespace

QLatin1StringView toCode(ClauseKind kind)
{
    switch (kind) {
    case ClauseKind::Business:
        return "business"_L1;
    case ClauseKind::Legal:
        return "legal"_L1;
    case ClauseKind::Basic:
        break;
    }
    return "basic"_L1;
}

bool fromCode(QStringView code, ClauseKind& kind)
{
    for (const ClauseKind one : kAllClauseKinds) {
        if (code != toCode(one))
            continue;
        kind = one;
        return true;
    }
    return false;
}

QLatin1StringView toCode(ClauseOrigin origin)
{
    return origin == ClauseOrigin::Inserted ? "inserted"_L1 : "recognised"_L1;
}

bool fromCode(QStringView code, ClauseOrigin& origin)
{
    if (code != "inserted"_L1 && code != "recognised"_L1)
        return false;
    origin = code == "inserted"_L1 ? ClauseOrigin::Inserted : ClauseOrigin::Recognised;
    return true;
}

const QStringList& clauseTopics()
{
    static const QStringList topics = {
        u"当事人"_s,   u"标的"_s,     u"数量"_s,     u"质量"_s,         u"价款"_s,     u"付款"_s,     u"发票"_s,
        u"交付"_s,     u"包装运输"_s, u"检验验收"_s, u"所有权与风险"_s, u"质量保证"_s, u"知识产权"_s, u"保密"_s,
        u"信息安全"_s, u"履行期限"_s, u"权利义务"_s, u"担保"_s,         u"违约责任"_s, u"不可抗力"_s, u"变更"_s,
        u"终止"_s,     u"争议解决"_s, u"通知送达"_s, u"转让分包"_s,     u"廉洁诚信"_s, u"生效"_s,     u"其他"_s};
    return topics;
}

QJsonObject auditFields(const Clause& clause)
{
    return {{u"name"_s, clause.name},
            {u"kind"_s, QString(toCode(clause.kind))},
            {u"topic"_s, clause.topic},
            {u"family"_s, clause.family},
            {u"tags"_s, QJsonArray::fromStringList(clause.tags)},
            {u"contract_types"_s, QJsonArray::fromStringList(clause.contractTypes)},
            {u"use_when"_s, clause.useWhen},
            {u"body"_s, clause.body},
            {u"version"_s, clause.version},
            {u"retired"_s, clause.retiredUtcMs.has_value()}};
}

Clause tidied(Clause clause)
{
    clause.name = clause.name.simplified();
    clause.topic = clause.topic.simplified();
    clause.family = clause.family.simplified();
    clause.useWhen = clause.useWhen.simplified();
    clause.tags = eachOnce(clause.tags);
    clause.contractTypes = eachOnce(clause.contractTypes);
    QStringList paragraphs;
    for (const QString& line : clause.body.split(u'\n'))
        if (const QString paragraph = line.trimmed(); !paragraph.isEmpty())
            paragraphs.append(paragraph);
    clause.body = paragraphs.join(u'\n');
    return clause;
}

Result<void> checkClause(const Clause& clause)
{
    if (clause.name.isEmpty())
        return invalid(u"clause.name_missing"_s, u"name"_s);
    if (clause.name.size() > kLongestName)
        return invalid(u"clause.name_too_long"_s, u"name"_s, QString::number(kLongestName));
    if (clause.topic.isEmpty())
        return invalid(u"clause.topic_missing"_s, u"topic"_s);
    if (clause.body.isEmpty())
        return invalid(u"clause.body_missing"_s, u"body"_s);
    if (clause.body.size() > kLongestBody)
        return invalid(u"clause.body_too_long"_s, u"body"_s, QString::number(kLongestBody));
    return {};
}

bool areAlternatives(const Clause& a, const Clause& b)
{
    return a.id != b.id && !a.family.isEmpty() && a.family == b.family && a.topic == b.topic;
}

} // namespace cdesk
