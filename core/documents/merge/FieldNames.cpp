// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/FieldNames.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

struct Row {
    QString key;
    QString names; ///< label first, further names after it, separated by blanks
    FieldType type = FieldType::Text;
};

/// Fields that every party has; the label of the party stands before each name.
std::vector<Row> partyRows()
{
    return {
        {u"name"_s, u"名称 公司名称 单位名称 全称"_s},
        {u"code"_s, u"统一社会信用代码 信用代码 社会信用代码"_s},
        {u"tax_number"_s, u"税号 纳税人识别号"_s},
        {u"address"_s, u"地址 住所 联系地址 注册地址"_s},
        {u"legal_representative"_s, u"法定代表人 法人 法人代表 负责人"_s},
        {u"agent"_s, u"委托代理人 代理人 授权代表"_s},
        {u"contact"_s, u"联系人"_s},
        {u"phone"_s, u"电话 联系电话 手机"_s},
        {u"fax"_s, u"传真"_s},
        {u"email"_s, u"邮箱 电子邮箱 电子邮件"_s},
        {u"postcode"_s, u"邮编 邮政编码"_s},
        {u"bank"_s, u"开户行 开户银行"_s},
        {u"bank_account"_s, u"账号 银行账号 帐号 银行账户"_s},
        {u"bank_holder"_s, u"户名 账户名称"_s},
    };
}

std::vector<Row> contractRows()
{
    return {
        {u"contract.number"_s, u"合同编号 合同号 编号"_s},
        {u"contract.title"_s, u"合同名称 合同标题"_s},
        {u"contract.type"_s, u"合同类型 合同类别"_s},
        {u"contract.subject"_s, u"合同标的 标的 服务内容"_s},
        {u"contract.amount"_s, u"合同金额 合同总额 合同总价 总金额 总价 合计金额"_s, FieldType::Amount},
        {u"contract.amount_without_tax"_s, u"不含税金额"_s, FieldType::Amount},
        {u"contract.tax_amount"_s, u"税额"_s, FieldType::Amount},
        {u"contract.tax_rate"_s, u"税率"_s, FieldType::Number},
        {u"contract.currency"_s, u"币种"_s},
        {u"contract.deposit"_s, u"定金 保证金 履约保证金"_s, FieldType::Amount},
        {u"contract.signed_on"_s, u"签订日期 签署日期 签约日期 签字日期"_s, FieldType::Date},
        {u"contract.signed_at"_s, u"签订地点 签署地点 签约地点"_s},
        {u"contract.effective_on"_s, u"生效日期 生效日"_s, FieldType::Date},
        {u"contract.starts_on"_s, u"开始日期 起始日期 合同开始日期"_s, FieldType::Date},
        {u"contract.ends_on"_s, u"到期日期 结束日期 终止日期 合同到期日"_s, FieldType::Date},
        {u"contract.term"_s, u"合同期限 服务期限 租赁期限"_s},
        {u"contract.renewal"_s, u"续签方式 续约方式"_s},
        {u"contract.next_term"_s, u"续签期限 续约期限"_s},
        {u"contract.notice"_s, u"通知期 通知期限"_s},
        {u"contract.payment_method"_s, u"付款方式 支付方式 结算方式"_s},
        {u"contract.payment_terms"_s, u"付款条件 付款期限"_s},
        {u"contract.delivery_place"_s, u"交货地点 交付地点 履行地点"_s},
        {u"contract.delivery_on"_s, u"交货日期 交付日期"_s, FieldType::Date},
        {u"contract.delivery_method"_s, u"交货方式 运输方式"_s},
        {u"contract.warranty"_s, u"质保期 保修期"_s},
        {u"contract.dispute_resolution"_s, u"争议解决方式 争议解决"_s},
        {u"contract.copies"_s, u"份数 合同份数"_s, FieldType::Number},
        {u"contract.handler"_s, u"经办人 承办人"_s},
        {u"contract.remark"_s, u"备注 其他约定"_s},
    };
}

std::vector<Row> itemRows()
{
    return {
        {u"number"_s, u"序号"_s, FieldType::Number},
        {u"product"_s, u"名称 产品名称 货物名称 商品名称 品名"_s},
        {u"specification"_s, u"规格 规格型号 型号 品牌型号"_s},
        {u"unit"_s, u"单位 计量单位"_s},
        {u"quantity"_s, u"数量"_s, FieldType::Number},
        {u"unit_price"_s, u"单价"_s, FieldType::Amount},
        {u"tax_rate"_s, u"税率"_s, FieldType::Number},
        {u"amount"_s, u"金额 小计 总价"_s, FieldType::Amount},
        {u"tax_amount"_s, u"税额"_s, FieldType::Amount},
        {u"remark"_s, u"备注"_s},
    };
}

std::vector<Row> paymentRows()
{
    return {
        {u"number"_s, u"序号 期次"_s, FieldType::Number},
        {u"name"_s, u"名称 款项"_s},
        {u"due_on"_s, u"日期 付款日期 应付日期"_s, FieldType::Date},
        {u"amount"_s, u"金额"_s, FieldType::Amount},
        {u"share"_s, u"比例"_s, FieldType::Number},
        {u"condition"_s, u"条件 付款条件"_s},
    };
}

/// How a contract stands on the day a letter or sheet is made from it.
std::vector<Row> recordRows()
{
    return {
        {u"record.date"_s, u"落款日期 填表日期 制表日期 出具日期"_s, FieldType::Date},
        {u"record.author"_s, u"制表人 填表人"_s},
        {u"record.state"_s, u"合同状态"_s},
        {u"record.version"_s, u"合同版本"_s},
        {u"record.pages"_s, u"合同页数"_s},
        {u"record.digest"_s, u"文本摘要"_s},
        {u"record.log"_s, u"日志位置"_s},
        {u"record.period_end"_s, u"当前期限届满日"_s, FieldType::Date},
        {u"record.notice_deadline"_s, u"通知截止日"_s, FieldType::Date},
    };
}

std::vector<Row> stepRows()
{
    return {
        {u"number"_s, u"序号"_s, FieldType::Number},
        {u"on"_s, u"日期"_s, FieldType::Date},
        {u"step"_s, u"环节"_s},
        {u"actor"_s, u"经办人"_s},
        {u"comment"_s, u"意见"_s},
    };
}

/// Adds @p rows below @p key; each name gets @p prefix before it ("客户" + "地址", "明细." + "单价").
void addGroup(std::vector<FieldName>& fields, const QString& key, const QString& prefix, const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        QStringList names = row.names.split(u' ');
        for (QString& name : names)
            name.prepend(prefix);
        const QString label = names.takeFirst();
        fields.push_back({key + row.key, label, names, row.type});
    }
}

/// Adds a list and its columns; the columns are known under every name of the list.
void addList(std::vector<FieldName>& fields, const QString& key, const QStringList& names, const std::vector<Row>& rows)
{
    fields.push_back({key, names.first(), names.mid(1), FieldType::List});
    for (const Row& row : rows) {
        FieldName field{QString(key + u'.' + row.key), {}, {}, row.type};
        for (const QString& list : names) {
            for (const QString& column : row.names.split(u' '))
                field.others.append(list + u'.' + column);
        }
        field.label = field.others.takeFirst();
        fields.push_back(field);
    }
}

std::vector<FieldName> allFields()
{
    std::vector<FieldName> fields;
    const std::vector<std::pair<QString, QString>> parties = {{u"customer"_s, u"客户"_s}, {u"company"_s, u"我方"_s},
                                                              {u"party_a"_s, u"甲方"_s},  {u"party_b"_s, u"乙方"_s},
                                                              {u"party_c"_s, u"丙方"_s},  {u"party_d"_s, u"丁方"_s}};
    for (const auto& [key, prefix] : parties) {
        const size_t first = fields.size();
        addGroup(fields, QString(key + u'.'), prefix, partyRows());
        for (size_t i = first; i < fields.size(); ++i)
            fields[i].others.append(prefix + u'.' + fields[i].label.mid(prefix.size()));
        fields[first].others.append(prefix); // {{甲方}} alone means its name
        if (key == u"company") {
            for (size_t i = first; i < fields.size(); ++i)
                fields[i].others.append(u"公司"_s + fields[i].label.mid(prefix.size()));
            fields[first].others.append(u"本公司名称"_s);
            fields.push_back(
                {u"company.logo"_s, u"我方标志"_s, {u"公司标志"_s, u"我方徽标"_s, u"公司徽标"_s}, FieldType::Picture});
            fields.push_back(
                {u"company.seal"_s, u"我方公章"_s, {u"公司公章"_s, u"公章"_s, u"我方印章"_s}, FieldType::Picture});
        }
    }
    addGroup(fields, {}, {}, contractRows());
    addGroup(fields, {}, {}, recordRows());
    addList(fields, u"items"_s, {u"明细"_s, u"产品明细"_s, u"货物明细"_s, u"货物"_s, u"产品"_s}, itemRows());
    addList(fields, u"payments"_s, {u"付款计划"_s, u"付款明细"_s}, paymentRows());
    addList(fields, u"steps"_s, {u"办理记录"_s}, stepRows());
    std::vector<Row> party = partyRows();
    party.insert(party.begin(), {u"role"_s, u"称谓 角色"_s});
    addList(fields, u"parties"_s, {u"当事人"_s, u"各方"_s}, party);
    return fields;
}

} // namespace

FieldNames::FieldNames(std::vector<FieldName> fields) : m_fields{std::move(fields)}
{
    for (size_t i = 0; i < m_fields.size(); ++i) {
        for (const QString& name : QStringList{m_fields[i].key, m_fields[i].label} + m_fields[i].others) {
            if (!m_byName.contains(name)) // the first field in the table owns a name that two would like
                m_byName.insert(name, i);
        }
    }
}

const FieldName* FieldNames::find(const QString& name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.cend() ? nullptr : &m_fields[*found];
}

QString FieldNames::labelOf(const QString& name) const
{
    const FieldName* field = find(name);
    return field ? field->label : name;
}

QStringList FieldNames::sameAs(const QString& name) const
{
    QStringList names{name};
    const FieldName* field = find(name);
    if (!field)
        return names;
    for (const QString& other : QStringList{field->key, field->label} + field->others) {
        if (!names.contains(other))
            names.append(other);
    }
    return names;
}

const FieldNames& contractFieldNames()
{
    static const FieldNames names{allFields()};
    return names;
}

} // namespace cdesk
