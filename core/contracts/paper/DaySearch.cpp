// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Term.h"
#include "core/checks/Figures.h"
#include "core/contracts/paper/TermSearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr size_t kFrontParagraphs = 12; ///< a bare 日期 counts only here and at the end
constexpr size_t kBackParagraphs = 20;
constexpr qsizetype kShortHeading = 30;

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

const QRegularExpression& termWords()
{
    static const QRegularExpression words(u"(合同|协议|租赁|承租|服务|合作|有效|履行|承包|委托|经销|代理|授权|聘用|"
                                          u"使用|许可|托管|维护|维保|借款|贷款|项目|供货)(的)?(期限|期间|期)|租期|"
                                          "有效期|期限"_s);
    return words;
}

/// Terms of other things: of payment, of warranty, of a trial.
const QRegularExpression& otherTerms()
{
    static const QRegularExpression words(u"(付款|支付|交货|交付|供应|质保|保修|保质|质量保证|验收|试用|免租|装修|保密|"
                                          u"异议|诉讼|宽限|投标|报价|整改|缓冲|竞业|开票|结算|提货|检验|通知|工)"
                                          "(的)?(期限|期间|期)|信用证|保函|付款保证书|标书|报价单有效"_s);
    return words;
}

const QRegularExpression& spanPattern()
{
    static const QRegularExpression span(u"(?<![\\d年.])(?<n>\\d{1,3}|[一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]{1,4}"
                                         u")\\s*(?:\\([^)]{1,6}\\)\\s*)?(?<u>周年|年|个月|个自然月|天|"
                                         "(?:个)?(?:自然|日历|工作)?日)(?!\\s*(\\d|[一二三四五六七八九十]{1,2}月))"_s);
    return span;
}

std::optional<Span> spanOf(const QRegularExpressionMatch& match)
{
    const auto count = smallNumber(match.captured(u"n"_s));
    if (!count || *count < 1 || *count > 600)
        return {};
    const QString unit = match.captured(u"u"_s);
    const SpanUnit kind = unit.endsWith(u'年')   ? SpanUnit::Years
                          : unit.endsWith(u'月') ? SpanUnit::Months
                                                 : SpanUnit::Days;
    return Span{*count, kind};
}

/// Finds days and spans, each at most once, the surest first.
class DayReader {
public:
    DayReader(const CheckedText& text, PaperTerms& terms) : m_text{text}, m_terms{terms} {}

    void readSigning();
    void readTerm();
    void readRenewal();

private:
    void keep(PaperTerm term, const QString& value, const PaperPlace& place, Sureness sureness = Sureness::Sure)
    {
        if (!m_terms.of(term))
            m_terms.found.push_back({term, -1, value, place, sureness});
    }
    bool isUnderTermHeading(const Sentence& sentence) const;
    void readRange(const Sentence& sentence, bool isTerm);
    void readSpan(const Sentence& sentence, bool isTerm);

    const CheckedText& m_text;
    PaperTerms& m_terms;
};

void DayReader::readSigning()
{
    static const QRegularExpression named(
        u"(签\\s*[订定]|签\\s*署|签\\s*约|订\\s*立)\\s*(合同)?\\s*(日\\s*期|时\\s*间)\\s*(为)?\\s*[:\\t]?\\s*$"_s);
    static const QRegularExpression bare(u"(^|[\\s\\t;])(合同)?日\\s*期\\s*[:\\t]\\s*$"_s);
    static const QRegularExpression on(u"于\\s*$"_s);
    static const QRegularExpression signedThere(u"^\\s*(,)?[^,;。]{0,30}(签\\s*[订定]|签署|订立|签约)"_s);
    static const QRegularExpression alone(u"^\\s*$"_s);
    const size_t total = m_text.paragraphs().size();
    std::vector<FoundTerm> likely;
    for (const Sentence& sentence : m_text.sentences()) {
        for (const Found<QDate>& day : daysIn(sentence.text)) {
            if (!day.value.isValid())
                continue;
            const QString before = sentence.text.left(day.from);
            const QString behind = sentence.text.mid(day.end());
            const PaperPlace place = placeIn(sentence, day.from, day.length);
            if (named.match(before).hasMatch() || (signedThere.match(behind).hasMatch() &&
                                                   (on.match(before).hasMatch() || alone.match(before).hasMatch()))) {
                keep(PaperTerm::SignedOn, isoDay(day.value), place);
                continue;
            }
            const bool isEdge = sentence.paragraph < kFrontParagraphs || sentence.paragraph + kBackParagraphs >= total;
            const bool isAlone = alone.match(before).hasMatch() && alone.match(behind).hasMatch();
            if (isEdge && (bare.match(before).hasMatch() || (isAlone && sentence.paragraph + kBackParagraphs >= total)))
                likely.push_back({PaperTerm::SignedOn, -1, isoDay(day.value), place, Sureness::Likely});
        }
    }
    if (likely.empty() || m_terms.of(PaperTerm::SignedOn))
        return;
    // Each side may have written its own day: a contract is concluded with the last signature.
    const auto last = std::max_element(likely.begin(), likely.end(),
                                       [](const auto& one, const auto& other) { return one.value < other.value; });
    if (std::any_of(likely.begin(), likely.end(), [&](const auto& one) { return one.value != last->value; })) {
        last->doubt = u"paper.days_differ"_s;
        last->doubtDetail = likely.front().value == last->value ? likely.back().value : likely.front().value;
    }
    m_terms.found.push_back(*last);
}

/// Whether the sentence stands in a paragraph of the term, or below a heading that says so.
bool DayReader::isUnderTermHeading(const Sentence& sentence) const
{
    const auto says = [](const QString& text) {
        return termWords().match(text).hasMatch() && !otherTerms().match(text).hasMatch();
    };
    const auto& paragraphs = m_text.paragraphs();
    const QString before = paragraphs[sentence.paragraph].text.left(sentence.offset);
    if (says(before.left(kShortHeading)))
        return true;
    if (sentence.paragraph == 0)
        return false;
    const QString heading = paragraphs[sentence.paragraph - 1].text.trimmed();
    return heading.size() <= kShortHeading && !heading.endsWith(u'。') && says(heading);
}

void DayReader::readRange(const Sentence& sentence, bool isTerm)
{
    static const QRegularExpression between(
        u"^\\s*(日)?\\s*(\\([^)]{1,6}\\))?\\s*(起|开始)?\\s*(\\([^)]{1,6}\\))?\\s*(,)?"
        "\\s*(至|到|止于|—+|-+|~|～)\\s*(于)?\\s*$"_s);
    static const QRegularExpression from(u"(自|从|由)\\s*$"_s);
    static const QRegularExpression starts(u"^\\s*(\\([^)]{1,6}\\))?\\s*(起|开始)"_s);
    static const QRegularExpression until(u"(有效期|合同期|协议期|租期|服务期|期限|有效)[^。;\\d]{0,8}(至|到)\\s*$"_s);
    const auto days = daysIn(sentence.text);
    for (size_t i = 0; i < days.size(); ++i) {
        if (!days[i].value.isValid())
            continue;
        const QString before = sentence.text.left(days[i].from);
        if (i + 1 < days.size() && days[i + 1].value > days[i].value &&
            between.match(sentence.text.mid(days[i].end(), days[i + 1].from - days[i].end())).hasMatch()) {
            const Sureness sureness = isTerm ? Sureness::Sure : Sureness::Likely;
            if (!isTerm && !from.match(before).hasMatch())
                continue; // of a phase, a delivery, a payment
            if (m_terms.of(PaperTerm::StartOn) || m_terms.of(PaperTerm::EndOn))
                return;
            keep(PaperTerm::StartOn, isoDay(days[i].value), placeIn(sentence, days[i].from, days[i].length), sureness);
            keep(PaperTerm::EndOn, isoDay(days[i + 1].value), placeIn(sentence, days[i + 1].from, days[i + 1].length),
                 sureness);
            return;
        }
        if (isTerm && from.match(before).hasMatch() && starts.match(sentence.text.mid(days[i].end())).hasMatch())
            keep(PaperTerm::StartOn, isoDay(days[i].value), placeIn(sentence, days[i].from, days[i].length));
        else if (isTerm && until.match(before).hasMatch())
            keep(PaperTerm::EndOn, isoDay(days[i].value), placeIn(sentence, days[i].from, days[i].length));
    }
}

void DayReader::readSpan(const Sentence& sentence, bool isTerm)
{
    static const QRegularExpression partial(u"(内|前|后|之前|以内|以前|以上|以下)"_s);
    static const QRegularExpression lead(
        u"(期限|期间|期|为期|共计?|合计|总计|有效|计|为|是|限|租用|租赁)[^,。;前\\d]{0,6}$"_s);
    if (!isTerm)
        return;
    for (auto matches = spanPattern().globalMatch(sentence.text); matches.hasNext();) {
        const auto match = matches.next();
        const auto span = spanOf(match);
        const QString before = sentence.text.left(match.capturedStart());
        const QString behind = sentence.text.mid(match.capturedEnd(), 3).trimmed();
        if (!span || partial.match(behind.left(1)).hasMatch() || !lead.match(before).hasMatch())
            continue;
        keep(PaperTerm::FirstTerm, formatSpan(*span), placeIn(sentence, match.capturedStart(), match.capturedLength()));
        return;
    }
}

void DayReader::readTerm()
{
    static const QRegularExpression renews(u"续|顺延|展期|延期|延长"_s);
    for (const Sentence& sentence : m_text.sentences()) {
        if (otherTerms().match(sentence.text).hasMatch())
            continue;
        const bool isTerm = sentence.has(termWords()) || isUnderTermHeading(sentence);
        readRange(sentence, isTerm);
        Sentence first = sentence; // how long it goes on is another matter than how long it runs
        if (const auto match = renews.match(sentence.text); match.hasMatch())
            first.text.truncate(match.capturedStart());
        readSpan(first, isTerm);
    }
}

void DayReader::readRenewal()
{
    static const QRegularExpression tacit(
        u"(?<no>不再?|并不|不会)?\\s*(?:自动|自行|默认|默示)\\s*(?:续签|续期|续展|续约|续订|延续|延长|顺延|展期|延期)"_s);
    static const QRegularExpression express(
        u"(续签|续期|续约|续订|延长|展期)[^。;]{0,16}(另行|书面|协商|同意|重新|新的)|(另行|书面|协商|同意|重新)[^。;]{0,16}(续签|续期|续约|续订)"_s);
    static const QRegularExpression refused(u"(?:不再|不愿|不予|不拟|无意|是否)\\s*(?:续签|续期|续约|续订|延长)"_s);
    static const QRegularExpression notice(
        u"(?:期满|届满|到期|终止)(?:日)?(?:之)?前\\s*(?:至少)?\\s*(?:提前)?\\s*|提前\\s*(?:至少)?\\s*"
        "|(?:期满|届满|到期)(?:日)?\\s*(?:至少)?\\s*(?=[\\d一二三四五六七八九十两]{1,3}[^,;]{0,6}[日天月](?:以|之)?前)"_s);
    static const QRegularExpression standstill(u"不可抗力|暂停|中止"_s);
    for (const Sentence& sentence : m_text.sentences()) {
        if (sentence.has(standstill))
            continue; // what is put off by a disaster is not renewed
        const auto byItself = tacit.match(sentence.text);
        const auto agreed = express.match(sentence.text);
        if (byItself.hasMatch()) {
            const bool isNone = byItself.capturedLength(u"no"_s) > 0;
            keep(PaperTerm::Renewal, renewalCode(isNone ? Renewal::None : Renewal::Tacit),
                 placeIn(sentence, byItself.capturedStart(), byItself.capturedLength()));
            const auto next = spanPattern().match(sentence.text, byItself.capturedEnd());
            if (const auto span = next.hasMatch() && next.capturedStart() - byItself.capturedEnd() < 8
                                      ? spanOf(next)
                                      : std::optional<Span>();
                span && !isNone)
                keep(PaperTerm::NextTerm, formatSpan(*span),
                     placeIn(sentence, next.capturedStart(), next.capturedLength()));
        } else if (agreed.hasMatch()) {
            keep(PaperTerm::Renewal, renewalCode(Renewal::Express),
                 placeIn(sentence, agreed.capturedStart(), agreed.capturedLength()), Sureness::Likely);
        }
        if (!byItself.hasMatch() && !agreed.hasMatch() && !sentence.has(refused))
            continue;
        const auto before = notice.match(sentence.text);
        const auto span =
            before.hasMatch() ? spanPattern().match(sentence.text, before.capturedEnd()) : QRegularExpressionMatch();
        if (span.hasMatch() && span.capturedStart() == before.capturedEnd())
            if (const auto length = spanOf(span))
                keep(PaperTerm::Notice, formatSpan(*length),
                     placeIn(sentence, span.capturedStart(), span.capturedLength()));
    }
}

} // namespace

void findDays(const CheckedText& text, PaperTerms& terms)
{
    DayReader reader(text, terms);
    reader.readSigning();
    reader.readTerm();
    reader.readRenewal();
}

} // namespace cdesk
