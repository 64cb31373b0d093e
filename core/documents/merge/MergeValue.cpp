// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/MergeValue.h"

#include "core/documents/merge/MergeDate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kMaxScale = 9;

constexpr int kMostValues = 300'000; ///< a contract of ten thousand lines has a third of it

/// A picture written into the data itself: data:image/png;base64,…
std::optional<MergePicture> pictureIn(const QString& text)
{
    static const QRegularExpression kHead(u"^data:image/[\\w.+-]+;base64,"_s);
    const auto match = text.startsWith(u"data:image/") ? kHead.match(text) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return {};
    return MergePicture{QByteArray::fromBase64(QStringView(text).mid(match.capturedEnd()).toLatin1())};
}

MergeValue fromJson(const QJsonValue& json, int& count)
{
    if (++count > kMostValues)
        return {};
    switch (json.type()) {
    case QJsonValue::Bool:
        return MergeValue::boolean(json.toBool());
    case QJsonValue::String:
        if (const std::optional<MergePicture> picture = pictureIn(json.toString()))
            return *picture;
        return MergeValue(json.toString());
    case QJsonValue::Double: {
        // The shortest text that means this double is what the file said; whole numbers are exact anyway.
        const bool isWhole = json.toVariant().typeId() == QMetaType::LongLong;
        const QString text = isWhole ? QString::number(json.toInteger())
                                     : QString::number(json.toDouble(), 'f', QLocale::FloatingPointShortest);
        const std::optional<MergeNumber> number = MergeNumber::fromText(text);
        return number ? MergeValue(*number) : MergeValue(text);
    }
    case QJsonValue::Array: {
        MergeValue::List list;
        for (const QJsonValue& item : json.toArray()) {
            if (count > kMostValues)
                break;
            list.push_back(fromJson(item, count));
        }
        return list;
    }
    case QJsonValue::Object: {
        MergeValue::Object object;
        const QJsonObject members = json.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            object.emplace(member.key(), fromJson(member.value(), count));
        return object;
    }
    default:
        return {};
    }
}

} // namespace

std::optional<MergeNumber> MergeNumber::fromText(const QString& text)
{
    // Full-width digits and signs become plain ones; currency signs and grouping carry no value.
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression kCurrency(u"^(¥|￥|RMB|CNY|人民币)\\s*|\\s*(元|圆)$"_s);
    plain.remove(kCurrency).remove(u',');
    static const QRegularExpression kNumber(u"^([+-]?)([0-9]{1,18})(?:\\.([0-9]*))?$"_s);
    const auto match = kNumber.match(plain);
    if (!match.hasMatch())
        return {};
    QString decimals = match.captured(3);
    while (decimals.size() > kMaxScale && decimals.endsWith(u'0'))
        decimals.chop(1);
    bool fits = decimals.size() <= kMaxScale;
    const qint64 units = QString(match.captured(2) + decimals).toLongLong(&fits);
    if (!fits || decimals.size() > kMaxScale)
        return {};
    return MergeNumber{match.captured(1) == u"-" ? -units : units, static_cast<int>(decimals.size())};
}

std::optional<MergeNumber> MergeNumber::rounded(int digits) const
{
    MergeNumber result = *this;
    for (; result.scale < digits; ++result.scale) {
        if (qMulOverflow(result.units, qint64(10), &result.units))
            return {};
    }
    qint64 divisor = 1;
    for (; result.scale > digits; --result.scale)
        divisor *= 10;
    const qint64 rest = std::abs(result.units % divisor);
    const qint64 sign = result.units < 0 ? -1 : 1;
    result.units /= divisor;
    if (divisor > 1 && rest >= divisor / 2)
        result.units += sign;
    return result;
}

QString MergeNumber::toText(bool grouped) const
{
    QString digits = QString::number(units).remove(u'-').rightJustified(scale + 1, u'0');
    const QString decimals = digits.right(scale);
    digits.chop(scale);
    for (qsizetype at = digits.size() - 3; grouped && at > 0; at -= 3)
        digits.insert(at, u',');
    return (units < 0 ? u"-"_s : QString()) + digits + (scale > 0 ? QString(u'.' + decimals) : QString());
}

std::optional<QString> numberByPicture(const MergeNumber& number, const QString& picture)
{
    const QStringList sections = picture.split(u';');
    const bool isNegative = number.units < 0;
    const bool hasOwnSection = isNegative && sections.size() > 1 && !sections[1].isEmpty();
    QString section = hasOwnSection ? sections[1] : sections[0];
    section.remove(u'\'').remove(u'"');
    static const QRegularExpression kDigits(u"([0#,]+)(?:\\.([0#]+))?"_s);
    const auto match = kDigits.match(section);
    if (!match.hasMatch())
        return {};
    const QString decimals = match.captured(2);
    std::optional<MergeNumber> rounded = number.rounded(static_cast<int>(qMin<qsizetype>(decimals.size(), 9)));
    if (!rounded)
        return {};
    const bool hasMinus = rounded->units < 0 && !hasOwnSection;
    rounded->units = std::abs(rounded->units);
    QString text = rounded->toText(match.captured(1).contains(u','));
    const qsizetype shortest = decimals.count(u'0');
    for (qsizetype places = decimals.size(); places > shortest && text.endsWith(u'0'); --places)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    const qsizetype whole = text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.');
    const qsizetype zeros = match.captured(1).count(u'0') - whole; // of a grouped picture there is but one 0
    if (zeros > 0)
        text.prepend(QString(zeros, u'0'));
    return QString((hasMinus ? u"-"_s : QString()) + section.left(match.capturedStart()) + text +
                   section.mid(match.capturedEnd()));
}

MergeValue MergeValue::boolean(bool value)
{
    MergeValue result;
    result.m_value = value;
    return result;
}

MergeValue MergeValue::dayByHand()
{
    MergeValue result;
    result.m_value = DayByHand{};
    return result;
}

bool MergeValue::isEmpty() const
{
    if (const QString* own = text())
        return own->isEmpty();
    if (const List* own = list())
        return own->empty();
    if (const MergePicture* own = picture())
        return own->bytes.isEmpty();
    return std::holds_alternative<std::monostate>(m_value) || isDayByHand();
}

bool MergeValue::isTrue() const
{
    if (const bool* own = boolean())
        return *own;
    if (const QString* own = text())
        return !own->isEmpty() && *own != u"否" && own->compare(u"false"_s, Qt::CaseInsensitive) != 0;
    if (std::holds_alternative<MergeNumber>(m_value) || std::holds_alternative<Money>(m_value))
        return number()->units != 0;
    return !isEmpty();
}

std::optional<MergeNumber> MergeValue::number() const
{
    if (const auto* own = std::get_if<MergeNumber>(&m_value))
        return *own;
    if (const auto* own = std::get_if<Money>(&m_value))
        return MergeNumber{own->minorUnits(), minorDigits(own->currency())};
    if (const QString* own = text())
        return MergeNumber::fromText(*own);
    return {};
}

std::optional<QDate> MergeValue::day() const
{
    if (const QDate* own = date())
        return *own;
    if (!text())
        return {};
    static const QRegularExpression kDay(
        u"^\\s*(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?\\s*$"_s);
    const auto match = kDay.match(*text());
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && day.isValid() ? std::optional(day) : std::nullopt;
}

QString MergeValue::toText() const
{
    if (const QString* own = text())
        return *own;
    if (const QDate* own = date())
        return own->toString(u"yyyy年M月d日"_s);
    if (const bool* own = boolean())
        return *own ? u"是"_s : u"否"_s;
    if (const std::optional<MergeNumber> own = number())
        return own->toText();
    if (picture())
        return {};
    if (isDayByHand())
        return dayLine(u"yyyy年M月d日"_s);
    QStringList texts;
    if (const List* own = list()) {
        for (const MergeValue& item : *own)
            texts.append(item.toText());
    }
    return texts.join(u"、"_s);
}

const MergeValue* MergeValue::find(const QString& path) const
{
    const Object* members = object();
    if (!members)
        return nullptr;
    const auto whole = members->find(path);
    if (whole != members->end())
        return &whole->second;
    for (qsizetype dot = path.indexOf(u'.'); dot > 0; dot = path.indexOf(u'.', dot + 1)) {
        const auto head = members->find(path.left(dot));
        if (head == members->end())
            continue;
        if (const MergeValue* found = head->second.find(path.mid(dot + 1)))
            return found;
    }
    return nullptr;
}

Result<MergeValue> mergeDataFromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(u"merge.data_not_json"_s, u"data"_s, QString::number(error.offset));
    if (!document.isObject())
        return invalid(u"merge.data_not_object"_s, u"data"_s);
    int count = 0;
    const MergeValue data = fromJson(document.object(), count);
    if (count > kMostValues)
        return invalid(u"merge.data_too_large"_s, u"data"_s, QString::number(kMostValues));
    return data;
}

} // namespace cdesk
