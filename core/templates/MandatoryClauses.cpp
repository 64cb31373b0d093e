// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/LetterType.h"
#include "core/templates/TemplateCheck.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Civil Code art. 470: what every contract generally states.
std::vector<MandatoryClause> generalClauses()
{
    return {
        {u"当事人"_s,
         {u"甲方"_s, u"乙方"_s, u"买方"_s, u"卖方"_s, u"供方"_s, u"需方"_s, u"当事人"_s, u"委托方"_s, u"出租"_s,
          u"定作方"_s, u"托运人"_s, u"双方"_s}},
        {u"标的"_s,
         {u"标的"_s, u"产品"_s, u"货物"_s, u"商品"_s, u"设备"_s, u"服务内容"_s, u"服务范围"_s, u"服务项目"_s,
          u"租赁物"_s, u"工作内容"_s, u"项目"_s, u"品名"_s, u"房屋"_s, u"工程"_s, u"技术"_s, u"委托事项"_s}},
        {u"价款"_s,
         {u"价款"_s, u"金额"_s, u"价格"_s, u"单价"_s, u"总价"_s, u"报酬"_s, u"服务费"_s, u"租金"_s, u"货款"_s,
          u"运费"_s, u"费用"_s, u"价金"_s, u"造价"_s}},
        {u"付款"_s, {u"付款"_s, u"支付"_s, u"结算"_s}},
        {u"履行期限"_s,
         {u"期限"_s, u"交货时间"_s, u"交货日期"_s, u"期间"_s, u"交付时间"_s, u"工期"_s, u"有效期"_s, u"之日起"_s,
          u"日前"_s, u"日内"_s}},
        {u"违约责任"_s, {u"违约"_s, u"赔偿"_s, u"罚款"_s, u"滞纳金"_s}},
        {u"争议解决"_s, {u"争议"_s, u"仲裁"_s, u"诉讼"_s}},
        {u"签字盖章"_s, {u"盖章"_s, u"签字"_s, u"签章"_s, u"公章"_s, u"签署"_s}},
    };
}

/// Further clauses by the kind of contract, recognised by a word of its type.
std::vector<MandatoryClause> clausesOfKind(const QString& contractType)
{
    if (contractType.contains(u"买卖"_s) || contractType.contains(u"购销"_s) || contractType.contains(u"采购"_s) ||
        contractType.contains(u"销售"_s))
        return {{u"数量"_s, {u"数量"_s}},
                {u"质量"_s, {u"质量"_s, u"标准"_s}},
                {u"交货"_s, {u"交货"_s, u"交付"_s, u"送货"_s, u"提货"_s}},
                {u"检验验收"_s, {u"检验"_s, u"验收"_s}}};
    if (contractType.contains(u"服务"_s))
        return {{u"服务标准"_s, {u"标准"_s, u"质量"_s, u"要求"_s}}, {u"验收"_s, {u"验收"_s, u"考核"_s, u"确认"_s}}};
    if (contractType.contains(u"租赁"_s))
        return {{u"租赁物用途"_s, {u"用途"_s, u"使用"_s}}, {u"维修"_s, {u"维修"_s, u"修缮"_s, u"维护"_s}}};
    return {};
}

/// What a letter or sheet must say to serve its purpose.
std::vector<MandatoryClause> clausesOfLetter(const QString& name)
{
    const MandatoryClause seal{u"签字盖章"_s, {u"盖章"_s, u"签字"_s}};
    if (name == u"解除通知"_s) // Civil Code art. 563, 565, 566
        return {{u"解除依据"_s, {u"依据"_s}},
                {u"解除时间"_s, {u"到达"_s}},
                {u"结算"_s, {u"结算"_s}},
                {u"异议"_s, {u"异议"_s}},
                seal};
    if (name == u"续签函"_s)
        return {{u"续签期限"_s, {u"续签期限"_s}}, {u"回复期限"_s, {u"回复"_s}}, seal};
    if (name == u"合同审批表"_s)
        return {{u"合同金额"_s, {u"金额"_s}}, {u"审批意见"_s, {u"同意"_s}}, seal};
    if (name == u"用印申请单"_s)
        return {{u"印章种类"_s, {u"印章种类"_s}}, {u"份数"_s, {u"份数"_s}}, {u"登记"_s, {u"登记"_s}}, seal};
    if (name == u"授权委托书"_s) // Civil Code art. 165
        return {{u"受托人"_s, {u"受托人"_s}},
                {u"代理事项"_s, {u"代理事项"_s}},
                {u"代理权限"_s, {u"代理权限"_s}},
                {u"代理期限"_s, {u"代理期限"_s}},
                seal};
    if (name == u"验收单"_s)
        return {{u"数量"_s, {u"数量"_s}}, {u"验收结论"_s, {u"验收结论"_s}}, seal};
    if (name == u"合同进展报告"_s)
        return {{u"进度"_s, {u"进度"_s}}, {u"收款"_s, {u"已收"_s}}, {u"问题"_s, {u"问题"_s}}, {u"计划"_s, {u"计划"_s}}};
    return {seal};
}

} // namespace

std::vector<MandatoryClause> mandatoryClauses(const QString& contractType)
{
    if (isLetterType(contractType))
        return clausesOfLetter(contractType);
    std::vector<MandatoryClause> clauses = generalClauses();
    for (MandatoryClause& clause : clausesOfKind(contractType))
        clauses.push_back(std::move(clause));
    return clauses;
}

} // namespace cdesk
