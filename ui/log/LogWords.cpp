// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogWords.h"

#include "core/base/Money.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr qsizetype kShownDigest = 12;
constexpr double kPpmPerPercent = 10'000;

QHash<QString, const char*> byCode(std::span<const LogWord> words)
{
    QHash<QString, const char*> found;
    for (const LogWord& word : words)
        found.insert(QString::fromLatin1(word.code), word.words);
    return found;
}

bool isOfThings(const QJsonValue& list)
{
    return list.isArray() && !list.toArray().isEmpty() && list.toArray().first().isObject();
}

/// The things of a list that the other one has not.
QJsonArray onlyIn(const QJsonArray& list, const QJsonArray& other)
{
    QJsonArray only;
    for (const QJsonValue& one : list)
        if (!other.contains(one))
            only.append(one);
    return only;
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
    return sentence.contains(u"%1"_s) ? sentence.arg(thing(entry.record)) : sentence;
}

QString LogWords::who(const AuditEntry& entry)
{
    return !entry.actorId.isSet() && entry.actorName == kRecoverySheetName ? tr("Recovery sheet") : entry.actorName;
}

QString LogWords::field(const QString& key)
{
    static const QHash<QString, const char*> known = byCode(fields());
    if (const char* words = known.value(key))
        return tr(words);
    const QString rule = ruleName(key);
    return rule.isEmpty() ? key : rule;
}

bool LogWords::hasField(const QString& key)
{
    return field(key) != key;
}

QString LogWords::value(EntityKind entity, const QString& key, const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (key.endsWith(u"_minor"_s))
        return formatMoney(Money::fen(value.toInteger()));
    if (key.endsWith(u"_utc_ms"_s))
        return QDateTime::fromMSecsSinceEpoch(value.toInteger()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (key.endsWith(u"_ppm"_s))
        return u"%1 %"_s.arg(static_cast<double>(value.toInteger()) / kPpmPerPercent);
    if (key == u"bytes"_s || key == u"size_bytes"_s)
        return QLocale().formattedDataSize(value.toInteger(), 1, QLocale::DataSizeTraditionalFormat);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue& one : value.toArray())
            if (const QString text = LogWords::value(entity, key, one); !text.isEmpty())
                texts.append(text);
        return texts.join(tr("; "));
    }
    if (value.isObject())
        return objectText(entity, value.toObject());
    const QString text = value.toString();
    return key.endsWith(u"sha256"_s) || key == u"public_key"_s ? text.left(kShownDigest) : codeWord(entity, key, text);
}

QString LogWords::objectText(EntityKind entity, const QJsonObject& object)
{
    QStringList parts;
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (one.key().endsWith(u"_id"_s)) // numbers of ours that nobody knows
            continue;
        if (const QString text = value(entity, one.key(), one.value()); !text.isEmpty())
            parts.append(tr("%1: %2").arg(field(one.key()), text));
    }
    return parts.join(tr(", "));
}

void LogWords::compare(EntityKind entity, const QString& key, const QString& name, const QJsonValue& before,
                       const QJsonValue& after, std::vector<LogChange>& changes)
{
    if (before.isObject() && after.isObject()) {
        QStringList keys = after.toObject().keys();
        for (const QString& one : before.toObject().keys())
            if (!keys.contains(one))
                keys.append(one);
        for (const QString& one : std::as_const(keys))
            if (before.toObject().value(one) != after.toObject().value(one))
                compare(entity, one, tr("%1 · %2", "a part of a thing").arg(name, field(one)),
                        before.toObject().value(one), after.toObject().value(one), changes);
        return;
    }
    if (key.endsWith(u"_id"_s)) { // numbers of ours tell a person nothing
        if (before.toInteger() > 0 && after.toInteger() > 0)
            changes.push_back({name, {}, tr("another one")});
        return;
    }
    if (isOfThings(before) && isOfThings(after)) { // a line more says that line, not all of them twice
        const QJsonArray gone = onlyIn(before.toArray(), after.toArray());
        const QJsonArray come = onlyIn(after.toArray(), before.toArray());
        if (!gone.isEmpty() || !come.isEmpty()) { // else they have only changed places
            changes.push_back({name, value(entity, key, gone), value(entity, key, come)});
            return;
        }
    }
    LogChange change{name, value(entity, key, before), value(entity, key, after)};
    if (!change.before.isEmpty() || !change.after.isEmpty())
        changes.push_back(std::move(change));
}

std::vector<LogChange> LogWords::changes(const AuditEntry& entry)
{
    const AuditRecord& record = entry.record;
    if (record.action == u"warning.acknowledged"_s)
        return {}; // the sentence says it all
    QStringList keys = record.after.keys();
    for (const QString& key : record.before.keys())
        if (!record.after.contains(key))
            keys.append(key);
    std::vector<LogChange> changes;
    for (const QString& key : std::as_const(keys))
        compare(record.entity, key, field(key), record.before.value(key), record.after.value(key), changes);
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
