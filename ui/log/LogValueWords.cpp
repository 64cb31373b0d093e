// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Term.h"
#include "core/checks/CheckRules.h"
#include "core/users/Misuse.h"
#include "ui/archive/ArchiveWords.h"
#include "ui/checks/CheckWords.h"
#include "ui/clauses/ClauseWords.h"
#include "ui/contracts/ContractWords.h"
#include "ui/customers/CustomerWords.h"
#include "ui/log/LogWords.h"
#include "ui/reminders/ReminderWords.h"
#include "ui/settings/BackupWords.h"
#include "ui/templates/TemplateWords.h"
#include "ui/text/DocumentWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RightsWords.h"
#include "ui/text/StatusWords.h"

#include <QHash>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// The words of a code, empty when it is none of this kind.
using CodeWords = std::function<QString(const QString& code)>;

template <class Enum, class Words>
CodeWords wordsOf(Words words)
{
    return [words](const QString& code) {
        Enum value{};
        return fromCode(code, value) ? words(value) : QString();
    };
}

QString renewalWord(const QString& code)
{
    const auto renewal = renewalFromCode(code);
    return renewal ? ContractWords::of(*renewal) : QString();
}

/// `12m`: twelve months.
QString spanWord(const QString& code)
{
    const auto span = parseSpan(code);
    return span ? ContractWords::of(*span) : QString();
}

/// Of a customer, or of the contracts of a report.
QString statusWord(const QString& code)
{
    if (CustomerStatus status{}; fromCode(code, status))
        return CustomerWords::of(status);
    ContractStatus status{};
    return fromCode(code, status) ? StatusWords::word(status) : QString();
}

/// `document.missing files/ab/…`, as findings are kept.
QString findingWord(const QString& text)
{
    const QString code = text.section(u' ', 0, 0);
    return hasErrorText(code) ? errorText({ErrorKind::Fault, code, {}, text.section(u' ', 1)}) : QString();
}

/// A kind means another thing in each noun.
CodeWords kindWords(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Document:
        return wordsOf<DocumentKind>([](DocumentKind kind) { return DocumentWords::of(kind); });
    case EntityKind::Clause:
        return wordsOf<ClauseKind>([](ClauseKind kind) { return ClauseWords::kind(kind); });
    case EntityKind::Reminder:
    case EntityKind::ReminderRule:
        return wordsOf<ReminderKind>([](ReminderKind kind) { return ReminderWords::kind(kind); });
    case EntityKind::Customer:
        return [](const QString& code) {
            if (CustomerKind kind{}; fromCode(code, kind))
                return CustomerWords::of(kind);
            AddressKind address{};
            return fromCode(code, address) ? CustomerWords::of(address) : QString();
        };
    default:
        return {};
    }
}

CodeWords stateWords(EntityKind entity)
{
    if (entity == EntityKind::Template)
        return wordsOf<TemplateState>([](TemplateState state) { return TemplateWords::chip(state).word; });
    return wordsOf<ContractState>([](ContractState state) { return ContractWords::of(state); });
}

CodeWords roleWords(EntityKind entity)
{
    if (entity == EntityKind::Contract)
        return wordsOf<PartyRole>([](PartyRole role) { return ContractWords::of(role); });
    return wordsOf<Role>([](Role role) { return RightsWords::role(role); });
}

/// A class of contracts by form has the form's code for its name; everything else is called as people call it.
CodeWords nameWords(EntityKind entity)
{
    if (entity == EntityKind::Setting)
        return [](const QString& code) { return ContractWords::form(code); };
    return {};
}

const QHash<QString, CodeWords>& byKey()
{
    static const QHash<QString, CodeWords> all{
        {u"term_kind"_s, wordsOf<TermKind>([](TermKind kind) { return ContractWords::of(kind); })},
        {u"renewal"_s, renewalWord},
        {u"first_term"_s, spanWord},
        {u"next_term"_s, spanWord},
        {u"notice"_s, spanWord},
        {u"renewal_decision"_s,
         wordsOf<RenewalDecision>([](RenewalDecision decision) { return ContractWords::of(decision); })},
        {u"form"_s, [](const QString& code) { return ContractWords::form(code); }},
        {u"way"_s, wordsOf<PrintWay>([](PrintWay way) { return ContractWords::of(way); })},
        {u"status"_s, statusWord},
        {u"class"_s, wordsOf<CustomerClass>([](CustomerClass one) { return CustomerWords::of(one); })},
        {u"customer_class"_s, wordsOf<CustomerClass>([](CustomerClass one) { return CustomerWords::of(one); })},
        {u"owner"_s, wordsOf<EntityKind>([](EntityKind kind) { return LogWords::kind(kind); })},
        {u"permission"_s, wordsOf<Permission>([](Permission one) { return RightsWords::permission(one); })},
        {u"permissions"_s, wordsOf<Permission>([](Permission one) { return RightsWords::permission(one); })},
        {u"reason"_s, wordsOf<BackupReason>([](BackupReason reason) { return backupReasonText(reason); })},
        {u"severity"_s, wordsOf<FindingSeverity>([](FindingSeverity one) { return CheckWords::severity(one); })},
        {u"day_policy"_s, wordsOf<DayPolicy>([](DayPolicy policy) { return ReminderWords::dayPolicy(policy); })},
        {u"result"_s, wordsOf<ReviewResult>([](ReviewResult result) { return RightsWords::result(result); })},
        {u"present"_s, [](const QString& code) { return ArchiveWords::check(code); }},
        {u"missing"_s, [](const QString& code) { return ArchiveWords::check(code); }},
        {u"papers"_s, [](const QString& code) { return ArchiveWords::check(code); }},
        {u"problem"_s, findingWord},
        {u"why"_s, findingWord},
        {u"findings"_s, findingWord},
    };
    return all;
}

} // namespace

QString LogWords::codeWord(EntityKind entity, const QString& key, const QString& code)
{
    const CodeWords words = key == u"kind"_s    ? kindWords(entity)
                            : key == u"state"_s ? stateWords(entity)
                            : key == u"role"_s  ? roleWords(entity)
                            : key == u"name"_s  ? nameWords(entity)
                                                : byKey().value(key);
    const QString found = words ? words(code) : QString();
    if (!found.isEmpty())
        return found;
    static const QHash<QString, const char*> plain = [] {
        QHash<QString, const char*> all;
        for (const LogWord& word : plainCodes())
            all.insert(QString::fromLatin1(word.code), word.words);
        return all;
    }();
    const char* known = plain.value(key + u'=' + code);
    return known ? tr(known) : code;
}

QString LogWords::thing(const AuditRecord& record)
{
    const QString& label = record.label;
    if (record.action == u"role.rights_changed"_s)
        return codeWord(EntityKind::Role, u"role"_s, label);
    if (record.action == u"warning.acknowledged"_s) {
        MisuseWarning warning;
        if (!fromCode(label, warning.kind))
            return label;
        warning.person = record.after.value(u"person"_s).toString();
        warning.detail = record.after.value(u"detail"_s).toString();
        warning.happened = record.after.value(u"happened"_s).toInteger(1);
        return RightsWords::warning(warning);
    }
    if (record.action == u"reminder_rule.changed"_s)
        return codeWord(EntityKind::ReminderRule, u"kind"_s, label);
    return label;
}

QString LogWords::record(EntityKind kind, const QString& name)
{
    if (kind == EntityKind::Role)
        return tr("rights of %1").arg(codeWord(kind, u"role"_s, name));
    return kind == EntityKind::Setting ? codeWord(kind, u"setting"_s, name) : name;
}

QString LogWords::ruleName(const QString& code)
{
    for (const CheckRuleFacts& facts : checkRuleFacts())
        if (code == facts.code)
            return CheckWords::rule(facts.rule);
    return {};
}

std::span<const LogWord> LogWords::plainCodes()
{
    // key=code
    static constexpr LogWord kPlain[] = {
        {"setting=office", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "settings of the office")},
        {"setting=security", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "rules of who watches whom")},
        {"setting=check_rules", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "rules of the clause check")},
        {"axis=nature", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "by nature")},
        {"axis=subject", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "by subject")},
        {"axis=form", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "by form")},
        {"pdf_maker=own", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "this program")},
        {"pdf_maker=libreoffice", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "LibreOffice")},
        {"demand=must_contain", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "must contain")},
        {"demand=must_not_contain", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "must not contain")},
        {"scope=filed", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "filed contracts")},
        {"scope=all", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "all contracts")},
        {"date=filed", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "day of filing")},
        {"date=signed", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "day of signing")},
        {"date=ended", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "last day")},
        {"group_by=none", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "not grouped")},
        {"group_by=type", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "by type")},
        {"group_by=customer", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "by customer")},
        {"group_by=salesperson", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "by salesperson")},
        {"group_by=month", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "by month")},
        {"group_by=place", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "by place")},
        {"group_by=status", QT_TRANSLATE_NOOP("cdesk::ui::LogWords", "by status")},
    };
    return kPlain;
}

} // namespace cdesk::ui
