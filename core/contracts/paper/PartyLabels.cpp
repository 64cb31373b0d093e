// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/paper/PartyLabels.h"

#include "core/base/FigureText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// What contracts call their parties. Blanks may stand between the two characters.
const QString kPartyWords =
    u"[甲乙丙丁戊]\\s*方|[供需买卖]\\s*方|(?:被)?(?:出租|承租|委托|受托|发包|承包|分包|定作|承揽|采购|供应|供货|购货|"
    u"购买|销售|需货|服务|"
    "转让|受让|许可|出借|借款|贷款|保证|担保|抵押|质押|托运|承运|保管|存货|仓储|出质|订货|出卖|买受|招标|中标|建设|"
    "施工|授权|经销|加盟|"
    "租赁|使用|聘请|受聘|咨询|顾问|投资|合作)(?:方|人|单位)|买受人|出卖人|让与人|供应商|经销商|业主"_s;

struct FieldWords {
    PaperTerm term;
    QStringView words;
};
constexpr std::array kFields = {
    FieldWords{PaperTerm::PartyCreditCode, u"(?:统一)?社会信用代码|统一代码|信用代码|纳税人识别号|税务登记号|税号"},
    FieldWords{PaperTerm::PartyAddress,
               u"地\\s*址|住\\s*所(?:地)?|(?:注册|通讯|通信|联系|单位|公司|办公|经营)(?:地址|住所)|住\\s*址"},
    FieldWords{PaperTerm::PartyLegalRepresentative, u"法定代表人(?:[/或]?(?:负责人|授权代表))?|法人代表|负责人"},
    FieldWords{PaperTerm::PartyContact, u"(?:项目|业务)?联\\s*系\\s*人"},
    FieldWords{PaperTerm::PartyPhone, u"(?:联系|固定|移动)?电\\s*话(?:号码)?|联系方式|手\\s*机(?:号码?)?"},
    FieldWords{PaperTerm::PartyBankName, u"开\\s*户\\s*(?:银\\s*)?行(?:名称)?|银行名称"},
    FieldWords{PaperTerm::PartyBankAccount, u"(?:银行|开户|收款)?[账帐]\\s*[号户](?:号码)?"},
    FieldWords{PaperTerm::PartyName, u"(?:单位|公司|企业)?名\\s*称|(?:单位)?全称"},
};

/// Labels that mean nothing here, but end the value before them.
constexpr QStringView kOtherWords =
    u"传\\s*真|邮\\s*编|邮政编码|邮\\s*箱|电子邮[箱件]|E-?mail|委托代理人|授权代表|经办人|签字|盖章|签订地点|签订日期|"
    u"签约日期|"
    "签订时间|日\\s*期|户\\s*名|职\\s*务|身份证号码?|合同编号|编\\s*号|签约地点|微信|电挂|电报|传呼";

QString anyField()
{
    QStringList words;
    for (const FieldWords& field : kFields)
        words.append(field.words.toString());
    return words.join(u'|');
}

/// The whole of a label with its colon: 甲方（买方）：, 开户行:
const QRegularExpression& labelPattern()
{
    static const QRegularExpression pattern(
        QString(u"(?<![\u4e00-\u9fffA-Za-z0-9])(?:\\d{1,2}[.、]\\s*)?(?:(?<party>%1)\\s*(?<note>\\([^)]{1,16}\\))?"
                "\\s*(?:名\\s*称|单位|全称|姓名)?\\s*(?:\\((?:盖章|公章|签章|签字|印章)[^)]{0,6}\\))?|(?<field>%2)(?:"
                "\\([^)]{1,12}\\))?|(?<other>%3)"
                "(?:\\([^)]{1,12}\\))?)\\s*:"_s)
            .arg(kPartyWords, anyField(), kOtherWords.toString()),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString unspaced(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

/// The word for a party in a note: 甲方 of （以下简称甲方）; empty when there is none.
QString aliasIn(const QString& note)
{
    static const QRegularExpression word(
        u"^\\((?:即|以下简?称|简称|下称)?[:\"“'《【]*(?<w>%1)[\"”'》】]*\\)$"_s.arg(kPartyWords));
    const auto match = word.match(unspaced(note));
    return match.hasMatch() ? match.captured(u"w"_s) : QString();
}

bool isLettered(const QString& label)
{
    return label.size() == 2 && u"甲乙丙丁戊"_s.contains(label.front());
}

/// 甲方 is the name a party goes by, when both words stand there.
LabelledValue partyPiece(const QString& label, const QString& note)
{
    LabelledValue piece{.isParty = true, .label = unspaced(label), .alias = {}, .value = {}};
    if (const QString other = aliasIn(note); !other.isEmpty()) {
        if (isLettered(piece.label))
            piece.alias = piece.label, piece.label = other;
        else
            piece.alias = other;
    }
    return piece;
}

std::optional<PaperTerm> fieldOf(const QString& label)
{
    for (const FieldWords& field : kFields)
        if (QRegularExpression(QRegularExpression::anchoredPattern(u"(?:%1)(?:\\([^)]{1,12}\\))?"_s.arg(field.words)))
                .match(label)
                .hasMatch())
            return field.term;
    return {};
}

/// A cell of a row.
struct RowCell {
    qsizetype from = 0; ///< in the line
    QString text;
    std::optional<LabelledValue> label = {}; ///< what it asks for; else it is a value
};

/// The label that a cell is, nothing else standing in it.
std::optional<LabelledValue> labelOf(const QString& cell)
{
    static const QRegularExpression party(
        QRegularExpression::anchoredPattern(u"(?<w>%1)(?<note>\\([^)]{1,16}\\))?(名称|单位)?"_s.arg(kPartyWords)));
    constexpr qsizetype kLongestLabel = 16;
    const QString word = unspaced(cell);
    if (const auto match = party.match(word); match.hasMatch())
        return partyPiece(match.captured(u"w"_s), match.captured(u"note"_s));
    if (const auto field = word.size() <= kLongestLabel ? fieldOf(word) : std::nullopt)
        return LabelledValue{.isParty = false, .label = word, .alias = {}, .term = *field, .value = {}};
    return {};
}

/// Where tabs were lost, blanks part labels from values; a value may have blanks of its own. Nothing for a line that
/// does not begin with a label, and for a sentence that does.
std::vector<RowCell> cellsBetweenBlanks(const QString& line)
{
    static const QRegularExpression word(u"[^ ]+"_s);
    static const QRegularExpression sentence(u"[,。;]"_s);
    std::vector<RowCell> cells;
    for (auto words = word.globalMatch(line); words.hasNext();) {
        const auto match = words.next();
        auto label = labelOf(match.captured());
        if (!label && cells.empty())
            return {};
        if (!label && !cells.back().label)
            cells.back().text = line.mid(cells.back().from, match.capturedEnd() - cells.back().from);
        else
            cells.push_back({match.capturedStart(), match.captured(), std::move(label)});
    }
    const bool isProse = std::any_of(cells.begin(), cells.end(), [](const RowCell& cell) {
        return !cell.label && sentence.match(cell.text).hasMatch();
    });
    return isProse || cells.size() < 2 ? std::vector<RowCell>() : cells;
}

std::vector<RowCell> cellsOf(const QString& line)
{
    if (!line.contains(u'\t'))
        return cellsBetweenBlanks(line);
    std::vector<RowCell> cells;
    qsizetype from = 0;
    for (const QString& text : line.split(u'\t')) {
        cells.push_back({from, text, labelOf(text)});
        from += text.size() + 1;
    }
    return cells;
}

/// Cells of a row without colons: 甲方 | 江南五金有限公司, 地址 | 杭州… | 上海….
std::vector<LabelledValue> valuesOfRow(const QString& line)
{
    std::vector<LabelledValue> pieces;
    std::optional<LabelledValue> open; // a label whose value is the next cell
    int column = 0;
    for (const RowCell& cell : cellsOf(line)) {
        if (cell.label) {
            if (open && open->isParty)
                pieces.push_back(*open);
            open = cell.label;
            open->from = cell.from + cell.text.size();
            column = 0;
        } else if (open) {
            LabelledValue piece = *open;
            piece.from = cell.from;
            piece.value = cell.text;
            if (!open->isParty)
                piece.column = column++;
            pieces.push_back(piece);
            if (open->isParty)
                open.reset();
        }
    }
    if (open && open->isParty)
        pieces.push_back(*open);
    // A field with a single value is no table of parties side by side.
    if (column < 2)
        for (LabelledValue& piece : pieces)
            piece.column = -1;
    return pieces;
}

} // namespace

QString toHalfWidthLine(const QString& text)
{
    return toHalfWidth(text);
}

std::vector<LabelledValue> labelledValues(const QString& line)
{
    static const QRegularExpression gap(u"\\t|\\s{3,}"_s);
    struct Label {
        LabelledValue piece;
        bool isOther = false;
        qsizetype from = 0;
        qsizetype end = 0;
    };
    std::vector<Label> labels;
    for (auto matches = labelPattern().globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        Label label;
        label.from = match.capturedStart();
        label.end = match.capturedEnd();
        if (match.hasCaptured(u"party"_s)) {
            label.piece = partyPiece(match.captured(u"party"_s), match.captured(u"note"_s));
        } else if (const auto field = fieldOf(match.captured(u"field"_s)); field) {
            label.piece.label = unspaced(match.captured(u"field"_s));
            label.piece.term = *field;
        } else {
            label.isOther = true;
        }
        labels.push_back(label);
    }
    if (labels.empty())
        return valuesOfRow(line);
    std::vector<LabelledValue> pieces;
    for (size_t i = 0; i < labels.size(); ++i) {
        if (labels[i].isOther)
            continue;
        LabelledValue piece = labels[i].piece;
        qsizetype from = labels[i].end;
        while (from < line.size() && line.at(from).isSpace())
            ++from;
        qsizetype to = i + 1 < labels.size() ? labels[i + 1].from : line.size();
        if (const auto wide = gap.match(line, from); wide.hasMatch())
            to = std::min(to, wide.capturedStart());
        for (const QChar stop : {u'。', u';'})
            if (const auto at = line.indexOf(stop, from); at >= 0)
                to = std::min(to, at);
        piece.from = from;
        piece.value = line.mid(from, std::max<qsizetype>(0, to - from));
        pieces.push_back(piece);
    }
    return pieces;
}

bool startsRow(const QString& line)
{
    const auto cells = cellsOf(toHalfWidthLine(line.trimmed()));
    return cells.size() > 1 && cells.front().label;
}

std::vector<LabelledValue> introducedParties(const QString& line)
{
    static const QRegularExpression introduced(
        u"(?:^|[,;。:、\\s与和同])(?<name>[^,;。:、\\s(]{2,30}(?:\\((?!以下|简称|下称|统称)[^)]{1,12}\\)[^,;。:、\\s(]{"
        u"1,30})?)\\s*"
        "(?:\\(\\s*(?:以下)?(?:统称|简称|称|下称)(?:为|作)?\\s*[:\"“”'《【「]*(?<a>%1)[\"“”'》】」]*\\s*\\)"
        "|,\\s*以下(?:简称|称)(?:为)?\\s*[:\"“”'《【「]*(?<b>%1)[\"“”'》】」]*)"_s.arg(kPartyWords));
    std::vector<LabelledValue> pieces;
    for (auto matches = introduced.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        LabelledValue piece{.isParty = true, .label = {}, .alias = {}, .value = {}};
        piece.label = unspaced(match.captured(match.hasCaptured(u"a"_s) ? u"a"_s : u"b"_s));
        piece.from = match.capturedStart(u"name"_s);
        piece.value = match.captured(u"name"_s);
        pieces.push_back(piece);
    }
    return pieces;
}

} // namespace cdesk
