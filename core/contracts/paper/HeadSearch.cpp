// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FigureText.h"
#include "core/contracts/paper/TermSearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr size_t kHeadParagraphs = 25; ///< title and number stand at the beginning
constexpr size_t kTitleParagraphs = 10;
constexpr qsizetype kLongestTitle = 40;

/// The words by which a title tells what kind of contract it is, and the types of the office that may be meant.
struct NatureWords {
    QStringView words;
    QStringView type; ///< a word of the office's type
};
constexpr std::array kNatures = {
    NatureWords{u"补充协议|补充合同|变更协议", u"补充"},
    NatureWords{u"框架|经销|分销|代理销售", u"框架|经销"},
    NatureWords{u"租赁|出租|承租|租用", u"租赁"},
    NatureWords{u"买卖|购销|采购|销售|供货|供应|订货|订购|购货|购买|供需", u"买卖"},
    NatureWords{u"技术", u"技术"},
    NatureWords{u"加工|承揽|定作|印刷|制作", u"承揽"},
    NatureWords{u"建设|施工|工程|装修|装饰", u"工程|建设"},
    NatureWords{u"运输|货运|托运|物流", u"运输"},
    NatureWords{u"仓储|保管", u"仓储|保管"},
    NatureWords{u"借款|贷款", u"借款"},
    NatureWords{u"保证|担保|抵押|质押", u"担保|保证"},
    NatureWords{u"委托|代理", u"委托"},
    NatureWords{u"保密", u"保密"},
    NatureWords{u"劳动|劳务|聘用", u"劳动|劳务"},
    NatureWords{u"服务|咨询|顾问|维护|维保|运维|物业|保洁|开发", u"服务"},
};

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"[\\s\u3000]+"_s);
    return text.remove(blanks);
}

void findTitle(const CheckedText& text, PaperTerms& terms)
{
    static const QRegularExpression title(
        u"^[^:;。,、_]{0,34}(合同|协议|合同书|协议书|契约|订单|确认书|确认单|意向书|备忘录|条款)(\\([^)]{1,16}\\))?$"_s);
    static const QRegularExpression other(
        u"^(签订|订立|根据|为|本|双方|经|甲|乙|[一二三四五六七八九十]+[、.]|第.{1,4}[条章])"_s);
    const auto& paragraphs = text.paragraphs();
    for (size_t i = 0; i < std::min(kTitleParagraphs, paragraphs.size()); ++i) {
        const QString written = paragraphs[i].text.trimmed();
        const QString name = withoutBlanks(toHalfWidth(written));
        if (name.size() < 2 || name.size() > kLongestTitle || !title.match(name).hasMatch() ||
            other.match(name).hasMatch())
            continue;
        const bool isSpaced = written.size() != withoutBlanks(written).size() &&
                              std::none_of(name.begin(), name.end(), [](QChar sign) { return sign.isLower(); });
        terms.found.push_back({PaperTerm::Title,
                               -1,
                               isSpaced ? withoutBlanks(written) : written,
                               {static_cast<int>(i), paragraphs[i].text.indexOf(written), written.size()}});
        return;
    }
}

/// The first of the office's types that the title names, else the one its words stand for.
void findNature(const QStringList& contractTypes, PaperTerms& terms)
{
    const FoundTerm* title = terms.of(PaperTerm::Title);
    if (!title)
        return;
    const QString name = title->value;
    const PaperPlace place = title->place;
    for (const QString& type : contractTypes)
        if (QString(type).remove(u"合同"_s).size() >= 2 && name.contains(QString(type).remove(u"合同"_s)))
            return terms.found.push_back({PaperTerm::ContractType, -1, type, place});
    for (const NatureWords& nature : kNatures) {
        if (!QRegularExpression(nature.words.toString()).match(name).hasMatch())
            continue;
        const QRegularExpression meant(nature.type.toString());
        const auto type = std::find_if(contractTypes.begin(), contractTypes.end(),
                                       [&](const QString& one) { return meant.match(one).hasMatch(); });
        if (type != contractTypes.end())
            return terms.found.push_back({PaperTerm::ContractType, -1, *type, place, Sureness::Likely});
    }
}

void findNumber(const CheckedText& text, PaperTerms& terms)
{
    static const QRegularExpression number(u"(?<label>(合同|协议|订单|销售|采购|项目合同)\\s*(登记)?\\s*(编\\s*号|号("
                                           u"码)?|No\\.?)|(?<!项目|身份证|税务|登记|银行|产品|设备|批准)编\\s*号|"
                                           "Contract\\s*No\\.?|^\\s*No\\.?)\\s*[:\\t]\\s*(?<n>[A-Za-z0-9\u4e00-\u9fff("
                                           "\\[【〔][A-Za-z0-9\u4e00-\u9fff()\\[\\]"
                                           "【】〔〕/#.\\-—_]{2,39})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digit(u"\\d"_s);
    const auto& paragraphs = text.paragraphs();
    for (size_t i = 0; i < std::min(kHeadParagraphs, paragraphs.size()); ++i) {
        const QString line = toHalfWidth(paragraphs[i].text);
        const auto match = number.match(line);
        if (!match.hasMatch())
            continue;
        QString value = match.captured(u"n"_s);
        if (!digit.match(value).hasMatch() || value.contains(u"__"_s))
            continue; // a line to write on, or the next label
        while (value.endsWith(u'.') || value.endsWith(u'_') || value.endsWith(u'-'))
            value.chop(1);
        qsizetype from = match.capturedStart(u"n"_s);
        if (value.startsWith(u'(') && value.indexOf(u')') == value.size() - 1) {
            value = value.mid(1, value.size() - 2); // the brackets are of the form, not of the number
            ++from;
        }
        const bool isNamed = match.captured(u"label"_s).size() > 2;
        terms.found.push_back({PaperTerm::Number,
                               -1,
                               value,
                               {static_cast<int>(i), from, value.size()},
                               isNamed ? Sureness::Sure : Sureness::Likely});
        return;
    }
}

} // namespace

void findHead(const CheckedText& text, const QStringList& contractTypes, PaperTerms& terms)
{
    findTitle(text, terms);
    findNature(contractTypes, terms);
    findNumber(text, terms);
}

} // namespace cdesk
