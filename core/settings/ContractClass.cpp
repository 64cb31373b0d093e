// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/ContractClass.h"

#include "core/base/CodeTable.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kAxisCodes{"nature"_L1, "subject"_L1, "form"_L1};
constexpr qsizetype kLongestName = 40;
constexpr qsizetype kLongestPaper = 60;
constexpr qsizetype kLongestPoint = 300;
constexpr qsizetype kMostLines = 30;
constexpr qsizetype kShortestKindWord = 2; // 买卖; a single sign stands in too many names

QStringList linesIn(const QJsonValue& value)
{
    QStringList lines;
    for (const QJsonValue& line : value.toArray())
        lines.append(line.toString());
    return lines;
}

bool hasLongerThan(const QStringList& lines, qsizetype most)
{
    return std::any_of(lines.cbegin(), lines.cend(), [most](const QString& line) { return line.size() > most; });
}

/// What tells a type from another: its name without the word that says it is a contract.
QString kindWord(const QString& type)
{
    for (const QString& ending : {u"合同书"_s, u"协议书"_s, u"合同"_s, u"协议"_s})
        if (type.endsWith(ending) && type.size() > ending.size())
            return type.chopped(ending.size());
    return type;
}

const ContractClass* classNamed(const std::vector<ContractClass>& classes, ClassAxis axis, const QString& name)
{
    const auto found = std::find_if(classes.begin(), classes.end(),
                                    [&](const ContractClass& one) { return one.axis == axis && one.name == name; });
    return found == classes.end() ? nullptr : &*found;
}

/// The classes a contract is of, in the order nature, subject, form.
std::vector<const ContractClass*> classesOf(const std::vector<ContractClass>& classes, const ContractClasses& contract)
{
    std::vector<const ContractClass*> found{natureClass(classes, contract.nature),
                                            classNamed(classes, ClassAxis::Subject, contract.subject),
                                            classNamed(classes, ClassAxis::Form, contract.form)};
    std::erase(found, nullptr);
    return found;
}

} // namespace

QLatin1StringView toCode(ClassAxis axis)
{
    return codeOf(kAxisCodes, axis);
}

bool fromCode(QStringView code, ClassAxis& axis)
{
    return findCode(kAxisCodes, code, axis);
}

const std::vector<ContractClass>& defaultClasses()
{
    static const std::vector<ContractClass> classes = [] {
        QFile file(u":/settings/classes.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return isOpen ? classesFrom(QJsonDocument::fromJson(file.readAll()).array()) : std::vector<ContractClass>();
    }();
    return classes;
}

QJsonArray toJson(const std::vector<ContractClass>& classes)
{
    QJsonArray json;
    for (const ContractClass& one : classes)
        json.append(QJsonObject{{u"axis"_s, QString(toCode(one.axis))},
                                {u"name"_s, one.name},
                                {u"points"_s, QJsonArray::fromStringList(one.points)},
                                {u"papers"_s, QJsonArray::fromStringList(one.papers)}});
    return json;
}

std::vector<ContractClass> classesFrom(const QJsonArray& json)
{
    std::vector<ContractClass> classes;
    for (const QJsonValue& value : json) {
        const QJsonObject object = value.toObject();
        ContractClass one{.name = object.value(u"name"_s).toString(),
                          .points = linesIn(object.value(u"points"_s)),
                          .papers = linesIn(object.value(u"papers"_s))};
        if (fromCode(object.value(u"axis"_s).toString(), one.axis) && !one.name.isEmpty())
            classes.push_back(std::move(one));
    }
    return classes;
}

Result<void> checkClasses(const std::vector<ContractClass>& classes)
{
    QSet<QString> seen;
    for (const ContractClass& one : classes) {
        if (one.name.isEmpty())
            return invalid(u"setting.class_name_missing"_s, u"classes"_s);
        const QString key = toCode(one.axis) + u'/' + one.name;
        if (seen.contains(key))
            return invalid(u"setting.class_twice"_s, u"classes"_s, one.name);
        seen.insert(key);
        if (one.name.size() > kLongestName || hasLongerThan(one.points, kLongestPoint) ||
            hasLongerThan(one.papers, kLongestPaper))
            return invalid(u"setting.class_text_too_long"_s, u"classes"_s, one.name);
        if (one.points.size() > kMostLines || one.papers.size() > kMostLines)
            return invalid(u"setting.class_too_many"_s, u"classes"_s, one.name);
    }
    return {};
}

QStringList classNames(const std::vector<ContractClass>& classes, ClassAxis axis)
{
    QStringList names;
    for (const ContractClass& one : classes)
        if (one.axis == axis)
            names.append(one.name);
    return names;
}

const ContractClass* natureClass(const std::vector<ContractClass>& classes, const QString& type)
{
    if (const ContractClass* own = classNamed(classes, ClassAxis::Nature, type))
        return own;
    const QString kind = kindWord(type);
    const ContractClass* nearest = nullptr;
    std::pair<qsizetype, qsizetype> nearestPlace; // where its word ends in the type's, and how long it is
    for (const ContractClass& one : classes) {
        const QString word = kindWord(one.name);
        const qsizetype at = one.axis == ClassAxis::Nature ? kind.lastIndexOf(word) : -1;
        const std::pair place{at + word.size(), word.size()};
        if (at >= 0 && word.size() >= kShortestKindWord && place > nearestPlace) {
            nearest = &one;
            nearestPlace = place;
        }
    }
    return nearest;
}

QStringList pointsFor(const std::vector<ContractClass>& classes, const ContractClasses& contract)
{
    QStringList points;
    for (const ContractClass* one : classesOf(classes, contract))
        points += one->points;
    points.removeDuplicates();
    return points;
}

const QStringList& leastPapers()
{
    static const QStringList papers{u"original"_s, u"approval_sheet"_s, u"authorisation"_s};
    return papers;
}

QStringList papersFor(const std::vector<ContractClass>& classes, const ContractClasses& contract)
{
    QStringList papers;
    if (!natureClass(classes, contract.nature))
        papers = leastPapers();
    for (const ContractClass* one : classesOf(classes, contract))
        papers += one->papers;
    papers.removeDuplicates();
    return papers;
}

} // namespace cdesk
