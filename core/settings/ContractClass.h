// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonArray>
#include <QStringList>

#include <vector>

namespace cdesk {

/// The three ways contracts are told apart, independent of each other (C2).
enum class ClassAxis {
    Nature,  ///< 性质: 买卖, 服务 …; named as the contract's type
    Subject, ///< 标的: 动产, 不动产, 知识产权, 服务
    Form     ///< 形式: written, oral, electronic
};
QLatin1StringView toCode(ClassAxis axis);
bool fromCode(QStringView code, ClassAxis& axis);

/// What contracts of one class bring along.
struct ContractClass {
    ClassAxis axis = ClassAxis::Nature;
    QString name;       ///< as the contract has it: its type, its subject, the code of its form
    QStringList points; ///< what to watch, a sentence each
    QStringList papers; ///< what belongs into its file: codes of standardChecks(), or the office's own words

    friend bool operator==(const ContractClass&, const ContractClass&) = default;
};

/// By what a contract's classes are found.
struct ContractClasses {
    QString nature;
    QString subject;
    QString form;

    friend bool operator==(const ContractClasses&, const ContractClasses&) = default;
};

/// The classes of an office that changed nothing yet.
const std::vector<ContractClass>& defaultClasses();

QJsonArray toJson(const std::vector<ContractClass>& classes);
/// What is not readable is left out.
std::vector<ContractClass> classesFrom(const QJsonArray& json);

/// Refuses a class without a name, one that is there twice (detail: its name), a text that is too long: names 40
/// characters, papers 60, points 300; at most 30 of each.
/// Errors: setting.class_name_missing, setting.class_twice, setting.class_text_too_long, setting.class_too_many
Result<void> checkClasses(const std::vector<ContractClass>& classes);

/// Names of the classes of one axis, in the office's order.
QStringList classNames(const std::vector<ContractClass>& classes, ClassAxis axis);
/// What tells of a contract type: the class of its name; for a type the office named otherwise, the class whose word
/// (its name without 合同 or 协议) stands last in the type's name, the longer one of two: 设备买卖合同 is a 买卖合同,
/// 技术服务合同 a 服务合同. Null when there is none.
const ContractClass* natureClass(const std::vector<ContractClass>& classes, const QString& type);
/// Codes of the papers that every file holds, for types without a class.
const QStringList& leastPapers();
/// What to watch in such a contract: by nature (natureClass()), by subject, by form.
QStringList pointsFor(const std::vector<ContractClass>& classes, const ContractClasses& contract);
/// What belongs into the file of such a contract, each once, in the order of its classes; a nature without a class has
/// leastPapers().
QStringList papersFor(const std::vector<ContractClass>& classes, const ContractClasses& contract);

} // namespace cdesk
