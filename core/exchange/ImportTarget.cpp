// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportTarget.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

ImportField field(const QString& key, const QString& headings, bool required = false)
{
    return {key, required, headings.split(u' ', Qt::SkipEmptyParts)};
}

} // namespace

const ImportField* ImportTarget::field(const QString& fieldKey) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const ImportField& f) { return f.key == fieldKey; });
    return found == fields.end() ? nullptr : &*found;
}

ImportTarget customerImport()
{
    // Exact headings win over contained ones, and fields higher up over fields below.
    return {
        u"customer"_s,
        {field(u"name"_s,
               u"客户名称 单位名称 公司名称 企业名称 客户全称 单位全称 公司全称 名称 客户 客户单位 甲方名称 乙方名称 "
               "往来单位 往来单位名称 往来户名称 购货单位 购方名称 买方名称 开票名称 发票抬头 抬头 机构名称 客户姓名 "
               "customer customername name company companyname fullname"_s,
               true),
         field(u"short_name"_s, u"简称 客户简称 单位简称 公司简称 企业简称 往来单位简称 shortname"_s),
         field(u"credit_code"_s, u"统一社会信用代码 社会信用代码 信用代码 统一信用代码 纳税人识别号 税号 纳税识别号 "
                                 u"税务登记号 税务登记证号 "
                                 "纳税人税号 购方税号 营业执照号 营业执照注册号 统一社会信用代码/纳税人识别号 "
                                 "纳税人识别号/统一社会信用代码 "
                                 "社会统一信用代码 证照号码 creditcode taxid taxnumber uscc"_s),
         field(u"kind"_s, u"客户性质 单位性质 企业性质 客户类型 单位类型 主体类型 类型 性质 kind type"_s),
         field(u"customer_class"_s,
               u"客户类别 客户等级 等级 级别 客户级别 客户分级 客户分类 信用等级 类别 class level grade"_s),
         field(u"industry"_s, u"行业 所属行业 客户行业 行业类别 行业分类 industry"_s),
         field(u"region"_s,
               u"地区 所属地区 区域 所在地区 省份 省市 所在地 所属区域 城市 省/市 片区 region province city"_s),
         field(u"salesperson"_s,
               u"业务员 负责人 销售负责人 客户经理 销售员 销售 跟进人 归属人 所属业务员 业务负责人 销售人员 责任人 "
               "所有人 专属客服 owner salesperson sales"_s),
         field(u"source"_s, u"客户来源 来源 来源渠道 获客渠道 source"_s),
         field(u"status"_s, u"客户状态 状态 合作状态 status"_s),
         field(u"legal_representative"_s,
               u"法定代表人 法人代表 法人 法人姓名 法定代表人姓名 企业法人 legalrepresentative"_s),
         field(
             u"contact"_s,
             u"联系人 联系人姓名 首要联系人 主要联系人 客户联系人 经办人 收件人 对接人 contact contactname contactperson"_s),
         field(u"contact_post"_s, u"职务 联系人职务 职位 岗位 title position"_s),
         field(u"phone"_s,
               u"联系电话 电话 电话/手机 手机/电话 联系方式 固定电话 座机 办公电话 公司电话 单位电话 电话号码 注册电话 "
               "开票电话 tel telephone phone"_s),
         field(u"mobile"_s, u"手机 手机号 手机号码 移动电话 联系手机 联系人手机 联系人电话 mobile cellphone"_s),
         field(u"email"_s, u"邮箱 电子邮箱 电子邮件 邮件 邮件地址 email e-mail mail"_s),
         field(u"fax"_s, u"传真 传真号码 传真号 fax"_s),
         field(u"address"_s,
               u"地址 注册地址 单位地址 公司地址 联系地址 详细地址 通讯地址 通信地址 住所 办公地址 经营地址 开票地址 "
               "企业地址 客户地址 address"_s),
         field(u"delivery_address"_s, u"收货地址 送货地址 交货地址 邮寄地址 收件地址 寄送地址 deliveryaddress"_s),
         field(u"postal_code"_s, u"邮编 邮政编码 postcode zip"_s),
         field(u"bank"_s, u"开户行 开户银行 银行名称 开户行名称 开户银行名称 基本户开户行 银行 bank bankname"_s),
         field(
             u"bank_account"_s,
             u"账号 银行账号 银行帐号 帐号 开户账号 银行账户 账户 账号/卡号 基本户账号 对公账号 account bankaccount"_s),
         field(u"registered_on"_s, u"注册日期 成立日期 成立时间 注册时间 登记日期"_s),
         field(u"tags"_s, u"标签 客户标签 tags"_s),
         field(u"notes"_s, u"备注 说明 备注信息 附注 备注说明 notes remark remarks comment memo"_s)}};
}

PlainHeading plainHeading(const QString& heading)
{
    static const QRegularExpression kNote(u"^(.+)[(\\[【]([^()\\[\\]【】]*)[)\\]】]$"_s);
    static const QRegularExpression kOrder(u"^\\d{1,2}[.、)]"_s);
    QString name = heading.normalized(QString::NormalizationForm_KC).toLower();
    name.removeIf([](QChar c) { return c.isSpace() || c == u'*' || c == u'_' || c.category() == QChar::Other_Format; });
    name.remove(kOrder);
    QString note;
    for (;;) {
        while (name.endsWith(u':') || name.endsWith(u'。'))
            name.chop(1);
        const auto match = kNote.match(name);
        if (!match.hasMatch())
            break;
        if (note.isEmpty() || match.captured(2).contains(u'元'))
            note = match.captured(2);
        name = match.captured(1);
    }
    return {name, note};
}

} // namespace cdesk
