// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogWords.h"

#include "core/base/Money.h"
#include "core/contracts/ContractState.h"
#include "ui/contracts/ContractWords.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr qsizetype kShownDigest = 12;

QHash<QString, const char*> byCode(std::span<const LogWord> words)
{
    QHash<QString, const char*> found;
    for (const LogWord& word : words)
        found.insert(QString::fromLatin1(word.code), word.words);
    return found;
}

QString minorText(qint64 minor)
{
    return u"%1%2.%3"_s.arg(minor < 0 ? u"-"_s : QString())
        .arg(qAbs(minor) / 100)
        .arg(qAbs(minor) % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

QString LogWords::deed(const QString& action)
{
    static const QHash<QString, const char*> known = byCode(deeds());
    const char* words = known.value(action);
    if (!words)
        return action;
    const QString sentence = tr(words);
    return sentence.contains(u"%1"_s) ? sentence.arg(u"…"_s) : sentence;
}

bool LogWords::hasDeed(const QString& action)
{
    return deed(action) != action;
}

QString LogWords::sentence(const AuditEntry& entry)
{
    static const QHash<QString, const char*> known = byCode(deeds());
    const char* words = known.value(entry.record.action);
    if (!words)
        return entry.record.action + u' ' + entry.record.label;
    const QString sentence = tr(words);
    return sentence.contains(u"%1"_s) ? sentence.arg(entry.record.label) : sentence;
}

QString LogWords::field(const QString& key)
{
    static const QHash<QString, const char*> known = byCode(fields());
    const char* words = known.value(key);
    return words ? tr(words) : key;
}

QString LogWords::value(const QString& key, const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (key.endsWith(u"_minor"_s))
        return minorText(value.toInteger());
    if (key.endsWith(u"_utc_ms"_s))
        return QDateTime::fromMSecsSinceEpoch(value.toInteger()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue& one : value.toArray())
            texts.append(one.isObject()
                             ? QString::fromUtf8(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact))
                             : LogWords::value({}, one));
        return texts.join(u"; "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    const QString text = value.toString();
    if (ContractState state{}; key == u"state"_s && fromCode(text, state))
        return ContractWords::of(state);
    return key.endsWith(u"sha256"_s) || key == u"public_key"_s ? text.left(kShownDigest) : text;
}

std::vector<LogChange> LogWords::changes(const AuditEntry& entry)
{
    const QJsonObject& before = entry.record.before;
    const QJsonObject& after = entry.record.after;
    QStringList keys = after.keys();
    for (const QString& key : before.keys())
        if (!after.contains(key))
            keys.append(key);
    std::vector<LogChange> changes;
    for (const QString& key : std::as_const(keys)) {
        LogChange change{field(key), value(key, before.value(key)), value(key, after.value(key))};
        if (!change.before.isEmpty() || !change.after.isEmpty())
            changes.push_back(std::move(change));
    }
    return changes;
}

QString LogWords::changesLine(const AuditEntry& entry)
{
    QStringList parts;
    for (const LogChange& change : changes(entry))
        parts.append(change.before.isEmpty() ? tr("%1: %2").arg(change.field, change.after)
                                             : tr("%1: %2 → %3").arg(change.field, change.before, change.after));
    return parts.join(tr("; "));
}

QString LogWords::kind(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Company:
        return tr("Our companies");
    case EntityKind::Customer:
        return tr("Customers");
    case EntityKind::Template:
        return tr("Templates");
    case EntityKind::Contract:
        return tr("Contracts");
    case EntityKind::Document:
        return tr("Documents");
    case EntityKind::ArchiveRecord:
        return tr("Archive");
    case EntityKind::Reminder:
        return tr("Reminders");
    case EntityKind::ReminderRule:
        return tr("Rules of reminders");
    case EntityKind::Setting:
        return tr("Settings");
    case EntityKind::Import:
        return tr("Imports");
    case EntityKind::Draft:
        return tr("Unsaved forms");
    case EntityKind::Office:
        return tr("The office as a whole");
    case EntityKind::Clause:
        return tr("Clauses");
    case EntityKind::User:
        return tr("People");
    case EntityKind::Role:
        return tr("Roles and rights");
    }
    return {};
}

} // namespace cdesk::ui
