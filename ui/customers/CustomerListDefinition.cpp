// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerListDefinition.h"

#include "core/customers/CustomerList.h"
#include "ui/customers/CustomerWords.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

using C = CustomerColumn;

/// Gives the words of this file their context.
struct CustomerListWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::CustomerListWords)
};

/// Below this a record is called incomplete: invoice title, salesperson and class alone may still be missing.
constexpr qint64 kWellKnownPercent = 80;
/// A record nobody touched for so long is worth a call: half a year.
constexpr int kLongUntouchedDays = 180;

Tone toneOf(CustomerStatus status)
{
    switch (status) {
    case CustomerStatus::Active:
        return Tone::Success;
    case CustomerStatus::Prospect:
        return Tone::Info;
    case CustomerStatus::Paused:
        return Tone::Warning;
    case CustomerStatus::Closed:
        break;
    }
    return Tone::Neutral;
}

Chip statusChip(const CellValue& value)
{
    CustomerStatus status = CustomerStatus::Active;
    fromCode(value.text, status);
    return {.word = CustomerWords::of(status), .tone = toneOf(status), .icon = {}};
}

QString classWord(const CellValue& value)
{
    CustomerClass customerClass = CustomerClass::Unclassified;
    fromCode(value.text, customerClass);
    return CustomerWords::of(customerClass);
}

QString kindWord(const CellValue& value)
{
    CustomerKind kind = CustomerKind::Enterprise;
    fromCode(value.text, kind);
    return CustomerWords::of(kind);
}

QString dayWord(const CellValue& value)
{
    if (value.number == kNoValue)
        return {};
    return QDateTime::fromMSecsSinceEpoch(value.number).date().toString(Qt::ISODate);
}

QString percentWord(const CellValue& value)
{
    return value.number == kNoValue ? QString() : QString(QString::number(value.number) % u" %"_s);
}

LedgerFilter where(const LedgerCondition& condition)
{
    return {.text = {}, .conditions = {condition}};
}

LedgerFilter untouchedSince(QDate day)
{
    return where({.column = C::UpdatedAt, .to = QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch()});
}

std::vector<ListColumn> columns()
{
    const auto field = [](const QString& key) { return CustomerWords::field(key); };
    return {
        {.key = u"name"_s, .title = field(u"name"_s), .column = C::Name, .width = 20},
        {.key = u"class"_s, .title = field(u"class"_s), .column = C::Class, .width = 5, .word = classWord},
        {.key = u"status"_s, .title = field(u"status"_s), .column = C::Status, .width = 8, .chip = statusChip},
        {.key = u"region"_s, .title = field(u"region"_s), .column = C::Region, .width = 5},
        {.key = u"salesperson"_s, .title = field(u"salesperson"_s), .column = C::Salesperson, .width = 5},
        {.key = u"contracts"_s, .title = CustomerListWords::tr("Contracts"), .column = C::Contracts, .width = 5},
        {.key = u"liveAmount"_s,
         .title = CustomerListWords::tr("Amount running"),
         .column = C::LiveAmount,
         .width = 8,
         .isSummed = true},
        {.key = u"completeness"_s,
         .title = CustomerListWords::tr("Completeness"),
         .column = C::Completeness,
         .width = 5,
         .word = percentWord},
        {.key = u"updated"_s,
         .title = CustomerListWords::tr("Last changed"),
         .column = C::UpdatedAt,
         .width = 7,
         .word = dayWord},
        {.key = u"code"_s, .title = field(u"credit_code"_s), .column = C::CreditCode, .width = 11},
        {.key = u"shortName"_s,
         .title = field(u"short_name"_s),
         .column = C::ShortName,
         .width = 7,
         .isVisible = false},
        {.key = u"kind"_s,
         .title = field(u"kind"_s),
         .column = C::Kind,
         .width = 6,
         .isVisible = false,
         .word = kindWord},
        {.key = u"industry"_s, .title = field(u"industry"_s), .column = C::Industry, .width = 6, .isVisible = false},
        {.key = u"contacts"_s, .title = field(u"contacts"_s), .column = C::Contacts, .width = 8, .isVisible = false},
        {.key = u"tags"_s, .title = field(u"tags"_s), .column = C::Tags, .width = 8, .isVisible = false},
        {.key = u"source"_s, .title = field(u"source"_s), .column = C::Source, .width = 6, .isVisible = false},
    };
}

std::vector<ListPreset> presets()
{
    const LedgerSort byName{.column = C::Name};
    return {
        {.key = u"all"_s, .title = CustomerListWords::tr("All customers"), .sort = byName},
        {.key = u"classA"_s,
         .title = CustomerListWords::tr("Customers of class A"),
         .filter = [](QDate) { return where({.column = C::Class, .words = {toCode(CustomerClass::A)}}); },
         .sort = byName},
        {.key = u"prospects"_s,
         .title = CustomerListWords::tr("Prospects"),
         .filter = [](QDate) { return where({.column = C::Status, .words = {toCode(CustomerStatus::Prospect)}}); },
         .sort = byName},
        {.key = u"withoutContract"_s,
         .title = CustomerListWords::tr("Without a contract"),
         .filter = [](QDate) { return where({.column = C::Contracts, .values = {0}}); },
         .sort = byName},
        {.key = u"incomplete"_s,
         .title = CustomerListWords::tr("Incomplete records"),
         .filter = [](QDate) { return where({.column = C::Completeness, .to = kWellKnownPercent - 1}); },
         .sort = {.column = C::Completeness}},
        {.key = u"untouched"_s,
         .title = CustomerListWords::tr("Not changed for long"),
         .filter = [](QDate today) { return untouchedSince(today.addDays(-kLongUntouchedDays)); },
         .sort = {.column = C::UpdatedAt}},
    };
}

} // namespace

ListDefinition customerListDefinition()
{
    return {.name = u"customers"_s,
            .kind = EntityKind::Customer,
            .columns = columns(),
            .sort = {.column = C::Name},
            .always = {{.column = C::IsRemoved, .values = {0}}},
            .presets = presets()};
}

ListDefinition customerBinDefinition()
{
    return {.name = u"customerBin"_s,
            .kind = EntityKind::Customer,
            .columns = columns(),
            .sort = {.column = C::Name},
            .always = {{.column = C::IsRemoved, .values = {1}}}};
}

} // namespace cdesk::ui
