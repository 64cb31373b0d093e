// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CreditCode.h"
#include "core/base/TextNormal.h"
#include "core/contracts/paper/PartyLabels.h"
#include "core/contracts/paper/TermSearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qsizetype kLongestName = 60;
/// A paragraph this long without any label is prose: labels after it speak of something else.
constexpr qsizetype kProse = 40;

/// Collects the parties while the text is read from its beginning to its end.
class PartyReader {
public:
    explicit PartyReader(PaperTerms& terms) : m_terms{terms} {}

    void read(const Sentence& line);

private:
    int partyOf(const LabelledValue& piece);
    /// Keeps the first value of each kind; blanks to fill in are none.
    void keep(PaperTerm term, int party, const Sentence& line, const LabelledValue& piece);
    void readIntroduced(const Sentence& line);
    /// The parties that the piece may belong to: those of the last line that named any.
    int partyFor(const LabelledValue& piece, const std::vector<LabelledValue>& pieces) const;

    PaperTerms& m_terms;
    std::vector<int> m_current; ///< parties of the line read last, from left to right
};

int PartyReader::partyOf(const LabelledValue& piece)
{
    for (const QString& label : {piece.label, piece.alias})
        if (const auto known = m_terms.parties.indexOf(label); !label.isEmpty() && known >= 0)
            return static_cast<int>(known);
    m_terms.parties.append(piece.alias.isEmpty() ? piece.label : piece.alias);
    return static_cast<int>(m_terms.parties.size() - 1);
}

bool looksLikeBody(const QString& name)
{
    static const QRegularExpression body(
        u"(公司|厂|店|部|中心|研究院|医院|学院|设计院|所|社|行|大学|学校|中学|小学|局|"
        u"委员会|集团|合伙|经营户|政府|协会|基金会|商行|分公司|"
        "\\b(Ltd|Inc|LLC|LLP|PLC|GmbH|KG|AG|AB|AS|A/S|Oy|BV|B\\.V|NV|N\\.V|SA|S\\.A|SAS|SARL|SpA|"
        "S\\.p\\.A|SL|KK|K\\.K|Bhd|Pty|Pte|Co|Limited|Corp|Corporation|Company)\\.?)(\\([^)]*\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bodyAlone(
        u"^.{0,2}(公司|厂|店|部|中心|所|社|行|局)$|^(有限|责任|股份|集团|总|分)*公司$"_s);
    return body.match(name).hasMatch() && !bodyAlone.match(name).hasMatch();
}

/// 江南五金有限公园: the ending of a company with one sign misread.
bool looksLikeMisreadBody(const QString& name)
{
    static const QRegularExpression ending(u"^.{3,}(有限|股份)(责任)?(公.|.司|公司.)$"_s);
    return ending.match(name).hasMatch();
}

/// 张三, 欧阳明月
bool looksLikePerson(const QString& name)
{
    static const QRegularExpression person(u"^[\u4e00-\u9fff·]{2,5}$"_s);
    static const QRegularExpression other(u"盖章|签章|签字|公章|代表|名称|单位|姓名|双方|地址|电话|公司|以下|详见"_s);
    return person.match(name).hasMatch() && !other.match(name).hasMatch();
}

/// What stands there without lines to write on and notes around it.
LabelledValue trimmedValue(LabelledValue piece)
{
    static const QRegularExpression closing(
        u"[\\s_]*(\\((盖章|公章|签章|签字|签名|印章|盖公章|以下[^)]*|简称[^)]*|下称[^)]*)\\)|[,;。、]|以下简?称.*|\\(以下.*)$"_s);
    const auto cut = [&](qsizetype left, qsizetype size) {
        piece.from += left;
        piece.value = piece.value.mid(left, size);
    };
    for (auto match = closing.match(piece.value); match.hasMatch(); match = closing.match(piece.value))
        cut(0, match.capturedStart());
    qsizetype first = 0;
    qsizetype last = piece.value.size();
    const auto isEdge = [&](qsizetype at) { return piece.value.at(at).isSpace() || piece.value.at(at) == u'_'; };
    while (first < last && isEdge(first))
        ++first;
    while (last > first && isEdge(last - 1))
        --last;
    cut(first, last - first);
    return piece;
}

/// The part of @p piece that @p pattern takes for its value.
std::optional<LabelledValue> matching(const LabelledValue& piece, const QRegularExpression& pattern)
{
    const auto match = pattern.match(piece.value);
    if (!match.hasMatch())
        return {};
    LabelledValue taken = piece;
    taken.from += match.capturedStart();
    taken.value = match.captured();
    while (!taken.value.isEmpty() && taken.value.back().isSpace())
        taken.value.chop(1);
    return taken;
}

/// ____有限公司: the line to write on stands before what is printed. Behind it or around it the line was used.
bool isHalfBlank(const QString& value)
{
    const QString text = value.trimmed();
    return text.startsWith(u"__"_s) && !text.endsWith(u'_');
}

/// The value as its kind is written; nothing when it can't be one.
std::optional<LabelledValue> valueFor(PaperTerm term, const LabelledValue& piece)
{
    static const QRegularExpression code(u"[0-9A-Za-z][0-9A-Za-z \\-]{13,22}[0-9A-Za-z]"_s);
    static const QRegularExpression phone(u"\\(?\\+?\\d[\\d\\-() ]{5,20}\\d"_s);
    static const QRegularExpression account(u"\\d[\\d \\-]{6,34}\\d"_s);
    static const QRegularExpression person(u"^[\u4e00-\u9fffA-Za-z·. ]{2,20}"_s);
    const LabelledValue value = trimmedValue(piece);
    if (isBlankLine(value.value) || value.value.contains(u"__"_s) || isHalfBlank(piece.value))
        return {};
    switch (term) {
    case PaperTerm::PartyCreditCode:
        return matching(value, code);
    case PaperTerm::PartyPhone:
        return matching(value, phone);
    case PaperTerm::PartyBankAccount:
        return matching(value, account);
    case PaperTerm::PartyContact:
    case PaperTerm::PartyLegalRepresentative:
        return matching(value, person);
    case PaperTerm::PartyAddress:
    case PaperTerm::PartyBankName:
        return value.value.size() >= 4 && value.value.size() <= 120 ? std::optional(value) : std::nullopt;
    default:
        break;
    }
    const bool isName = looksLikeBody(value.value) || looksLikeMisreadBody(value.value) || looksLikePerson(value.value);
    return isName && value.value.size() <= kLongestName && !value.value.contains(u',') ? std::optional(value)
                                                                                       : std::nullopt;
}

void PartyReader::keep(PaperTerm term, int party, const Sentence& line, const LabelledValue& piece)
{
    const auto value = valueFor(term, piece);
    if (!value || m_terms.of(term, party))
        return;
    FoundTerm found{term, party, value->value, placeIn(line, value->from, value->value.size())};
    if (term == PaperTerm::PartyName && !looksLikeBody(value->value))
        found.sureness = Sureness::Likely;
    if (term == PaperTerm::PartyCreditCode) {
        found.value = cleanedCreditCode(value->value);
        if (const auto verdict = judgeCreditCode(value->value); !creditCodeHolds(verdict)) {
            found.sureness = Sureness::Likely;
            found.doubt = creditCodeProblem(verdict);
        }
    }
    m_terms.found.push_back(std::move(found));
}

int PartyReader::partyFor(const LabelledValue& piece, const std::vector<LabelledValue>& pieces) const
{
    if (m_current.empty())
        return -1;
    if (piece.column >= 0 && m_current.size() > 1)
        return piece.column < static_cast<int>(m_current.size()) ? m_current[static_cast<size_t>(piece.column)] : -1;
    size_t place = 0; // 地址：…　　地址：…  the second one is the second party's
    for (const LabelledValue& other : pieces) {
        if (&other == &piece)
            break;
        if (other.term == piece.term && !other.isParty)
            ++place;
    }
    return place < m_current.size() ? m_current[place] : -1;
}

void PartyReader::readIntroduced(const Sentence& line)
{
    static const QRegularExpression verb(u"^(?:[甲乙丙]方)?(聘请|委托|邀请|授权|由|经|即|向|系|是|为|兹)"_s);
    for (LabelledValue piece : introducedParties(line.text)) {
        if (const auto match = verb.match(piece.value); match.hasMatch()) {
            piece.from += match.capturedLength();
            piece.value.remove(0, match.capturedLength());
        }
        const auto name = valueFor(PaperTerm::PartyName, piece);
        if (!name || !looksLikeBody(name->value))
            continue;
        keep(PaperTerm::PartyName, partyOf(*name), line, *name);
    }
}

void PartyReader::read(const Sentence& line)
{
    static const QRegularExpression heading(
        u"^\\s*(第[一二三四五六七八九十百\\d]+[条章]|[一二三四五六七八九十]{1,3}、)"_s);
    const std::vector<LabelledValue> pieces = labelledValues(line.text);
    const auto named =
        std::count_if(pieces.begin(), pieces.end(), [](const LabelledValue& one) { return one.isParty; });
    if (named > 0 || heading.match(line.text).hasMatch() || (pieces.empty() && line.text.size() > kProse))
        m_current.clear();
    if (pieces.empty())
        return readIntroduced(line);
    for (const LabelledValue& piece : pieces) {
        if (!piece.isParty)
            continue;
        const bool isNew = !m_terms.parties.contains(piece.label) && !m_terms.parties.contains(piece.alias);
        const bool isNamed = valueFor(PaperTerm::PartyName, piece).has_value();
        if (isNew && !isNamed && !isBlankLine(trimmedValue(piece).value))
            continue; // 甲方：应当…: a sentence, no party
        const int party = partyOf(piece);
        m_current.push_back(party);
        keep(PaperTerm::PartyName, party, line, piece);
    }
    for (const LabelledValue& piece : pieces)
        if (!piece.isParty)
            if (const int party = partyFor(piece, pieces); party >= 0)
                keep(piece.term, party, line, piece);
}

/// 甲乙丙丁 come in this order; others in that of the text.
void inOrder(PaperTerms& terms)
{
    static const QString order = u"甲乙丙丁戊己"_s;
    std::vector<int> places(static_cast<size_t>(terms.parties.size()));
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = static_cast<int>(i);
    const auto rank = [&](int place) {
        const auto at = order.indexOf(terms.parties.at(place).front());
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(places.begin(), places.end(), [&](int one, int other) { return rank(one) < rank(other); });
    QStringList labels;
    std::vector<int> now(places.size());
    for (size_t i = 0; i < places.size(); ++i) {
        labels.append(terms.parties.at(places[i]));
        now[static_cast<size_t>(places[i])] = static_cast<int>(i);
    }
    terms.parties = labels;
    for (FoundTerm& found : terms.found)
        if (found.party >= 0)
            found.party = now[static_cast<size_t>(found.party)];
}

/// Names and addresses stand in the contract as they are written there, brackets included.
void writeAsThere(const CheckedText& text, PaperTerms& terms)
{
    for (FoundTerm& found : terms.found) {
        const bool isWords = found.term == PaperTerm::PartyName || found.term == PaperTerm::PartyAddress ||
                             found.term == PaperTerm::PartyBankName;
        if (isWords && found.place.isSet())
            found.value = text.paragraphs()[static_cast<size_t>(found.place.paragraph)].text.mid(found.place.from,
                                                                                                 found.place.length);
    }
}

} // namespace

void findParties(const CheckedText& text, PaperTerms& terms)
{
    PartyReader reader(terms);
    // Whole paragraphs: a block of labels has semicolons and stops between them.
    for (size_t i = 0; i < text.paragraphs().size(); ++i)
        reader.read({i, 0, toHalfWidthLine(text.paragraphs()[i].text)});
    inOrder(terms);
    writeAsThere(text, terms);
}

} // namespace cdesk
