// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/AuditEntry.h"

#include <QCoreApplication>

#include <span>
#include <vector>

namespace cdesk::ui {

/// A code of the log and its English words, marked for translation; `%1` stands for the name of the thing.
struct LogWord {
    const char* code;
    const char* words;
};

/// One field of a thing before and after, in words.
struct LogChange {
    QString field;
    QString before;
    QString after;
};

/// The log in words for people.
class LogWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::LogWords)

public:
    /// The entry as a sentence: "Contract XS-202603-0001 was approved".
    static QString sentence(const AuditEntry& entry);
    /// The person; or what somebody without an account came in by.
    static QString who(const AuditEntry& entry);
    /// What was done without the thing, for choosing: "Contract … was approved".
    static QString deed(const QString& action);
    static bool hasDeed(const QString& action);
    /// Whether a field that an entry names has words of its own.
    static bool hasField(const QString& key);
    /// What changed, field by field.
    static std::vector<LogChange> changes(const AuditEntry& entry);
    /// The same in one line: "Amount: 100.00 → 120.00; Notes: …".
    static QString changesLine(const AuditEntry& entry);
    /// A kind of thing: "Contracts".
    static QString kind(EntityKind kind);
    /// A record that is called by @p name, or by a code that has words: "Rights of Finance".
    static QString record(EntityKind kind, const QString& name);
    /// A field of a thing: "Amount".
    static QString field(const QString& key);

private:
    static std::span<const LogWord> deeds();
    static std::span<const LogWord> fields();
    /// Codes that have no words elsewhere, as `key=code`.
    static std::span<const LogWord> plainCodes();
    /// What the sentence is about: its label, or the words of the code that stands there.
    static QString thing(const AuditRecord& record);
    /// A rule of the clause check; empty when @p code is none.
    static QString ruleName(const QString& code);
    static QString codeWord(EntityKind entity, const QString& key, const QString& code);
    static QString value(EntityKind entity, const QString& key, const QJsonValue& value);
    static QString objectText(EntityKind entity, const QJsonObject& object);
    /// Adds what differs between two values; two objects are compared field by field.
    static void compare(EntityKind entity, const QString& key, const QString& name, const QJsonValue& before,
                        const QJsonValue& after, std::vector<LogChange>& changes);
};

} // namespace cdesk::ui
