// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/Template.h"

#include "core/base/CodeTable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

const QStringList kOwnLabels = {u"甲方"_s, u"乙方"_s};

constexpr std::array kStateCodes = {"draft"_L1, "reviewed"_L1, "published"_L1, "retired"_L1};
constexpr std::array kActionCodes = {"review"_L1, "publish"_L1, "retire"_L1};
constexpr qsizetype kLongestName = 100;

using S = TemplateState;
using A = TemplateAction;
using P = Permission;

// Who writes a form may not have the right to publish it; in a small office one person has both.
constexpr std::array kLifecycle = {
    TemplateTransition{S::Draft, A::Review, S::Reviewed, P::PublishTemplate},
    TemplateTransition{S::Draft, A::Publish, S::Published, P::PublishTemplate},
    TemplateTransition{S::Reviewed, A::Publish, S::Published, P::PublishTemplate},
    TemplateTransition{S::Retired, A::Publish, S::Published, P::PublishTemplate},
    TemplateTransition{S::Draft, A::Retire, S::Retired, P::EditTemplate},
    TemplateTransition{S::Reviewed, A::Retire, S::Retired, P::PublishTemplate},
    TemplateTransition{S::Published, A::Retire, S::Retired, P::PublishTemplate},
};

} // namespace

QLatin1StringView toCode(TemplateState state)
{
    return codeOf(kStateCodes, state);
}

bool fromCode(QStringView code, TemplateState& state)
{
    return findCode(kStateCodes, code, state);
}

QLatin1StringView toCode(TemplateAction action)
{
    return codeOf(kActionCodes, action);
}

std::span<const TemplateTransition> templateLifecycle()
{
    return kLifecycle;
}

const TemplateTransition* findTransition(TemplateState from, TemplateAction action)
{
    const auto found = std::find_if(kLifecycle.begin(), kLifecycle.end(), [&](const TemplateTransition& line) {
        return line.from == from && line.action == action;
    });
    return found == kLifecycle.end() ? nullptr : &*found;
}

QJsonObject auditFields(const Template& contractTemplate)
{
    return {{u"name"_s, contractTemplate.name},
            {u"contract_type"_s, contractTemplate.contractType},
            {u"description"_s, contractTemplate.description},
            {u"is_default"_s, contractTemplate.isDefault},
            {u"own_label"_s, contractTemplate.ownLabel},
            {u"next_review_on"_s, contractTemplate.nextReviewOn.toString(Qt::ISODate)}};
}

Template tidied(Template contractTemplate)
{
    contractTemplate.name = contractTemplate.name.simplified();
    contractTemplate.contractType = contractTemplate.contractType.simplified();
    contractTemplate.description = contractTemplate.description.trimmed();
    return contractTemplate;
}

Result<void> checkTemplate(const Template& contractTemplate)
{
    if (contractTemplate.name.isEmpty())
        return invalid(u"template.name_missing"_s, u"name"_s);
    if (contractTemplate.name.size() > kLongestName)
        return invalid(u"template.name_too_long"_s, u"name"_s, QString::number(kLongestName));
    if (contractTemplate.contractType.isEmpty())
        return invalid(u"template.type_missing"_s, u"contract_type"_s);
    if (!kOwnLabels.contains(contractTemplate.ownLabel))
        return invalid(u"template.own_label_unknown"_s, u"own_label"_s, contractTemplate.ownLabel);
    return {};
}

QString contractTypeFor(const QString& name, const QStringList& types)
{
    struct Word {
        QString said;
        QString type; ///< how the type's name begins
    };
    // Other words for the same kind; a type named in full comes first.
    const std::vector<Word> words = {{u"购销"_s, u"买卖"_s}, {u"采购"_s, u"买卖"_s}, {u"销售"_s, u"买卖"_s},
                                     {u"订货"_s, u"买卖"_s}, {u"代理"_s, u"经销"_s}, {u"加工"_s, u"承揽"_s},
                                     {u"定作"_s, u"承揽"_s}, {u"货运"_s, u"运输"_s}, {u"咨询"_s, u"服务"_s},
                                     {u"维护"_s, u"服务"_s}, {u"开发"_s, u"技术"_s}};
    constexpr qsizetype kNatureLength = 2; // 买卖, 服务, 租赁 …
    for (const QString& type : types)
        if (name.contains(type.left(kNatureLength)))
            return type;
    for (const Word& word : words)
        for (const QString& type : types)
            if (name.contains(word.said) && type.startsWith(word.type))
                return type;
    return types.isEmpty() ? QString() : types.last();
}

} // namespace cdesk
