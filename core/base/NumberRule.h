// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QStringView>

#include <vector>

namespace cdesk {

/// How long a sequence runs before it begins at 1 again; follows from the date
/// fields a rule uses.
enum class NumberPeriod { None, Year, Month, Day };

/// What a number is made from. The sequence itself is kept elsewhere: per type
/// and period, never given twice.
struct NumberParts {
    QDate date;
    qint64 sequence = 1; ///< from 1
    QString typeCode;    ///< for {type}
    QString companyCode; ///< for {company}
};

/// The office's rule for contract numbers, e.g. `XS-{yyyy}{MM}-{seq:4}`.
///
/// Fields: {yyyy} {yy} {MM} {dd}, {seq} or {seq:WIDTH} (filled with zeros,
/// grows beyond its width rather than repeat), {type}, {company}. Everything
/// else stands as written. A rule has exactly one sequence, and the shorter
/// date fields only with the longer ones, otherwise numbers would repeat.
class NumberRule {
public:
    /// @errors number_rule.empty, number_rule.brace (a lonely brace),
    /// number_rule.field_unknown,
    ///         number_rule.sequence_missing, number_rule.sequence_twice,
    ///         number_rule.sequence_width (not 1–9), number_rule.date_incomplete
    ///         ({MM} without a year, {dd} without {MM}), number_rule.character
    ///         (blanks and control characters); detail: the part meant
    static Result<NumberRule> parse(QStringView text);

    const QString& text() const { return m_text; }
    NumberPeriod period() const { return m_period; }
    bool usesType() const { return uses(Field::Type); }
    bool usesCompany() const { return uses(Field::Company); }

    /// The period of a day as key of its sequence: "2026", "2026-03",
    /// "2026-03-05", or empty.
    QString periodKey(QDate day) const;
    /// @errors number_rule.date, number_rule.sequence, number_rule.type_missing,
    /// number_rule.company_missing
    Result<QString> format(const NumberParts& parts) const;
    /// The first number of the period of @p day, for the settings page; TYPE and
    /// COMPANY stand for codes not given.
    QString preview(QDate day, const QString& typeCode = {}, const QString& companyCode = {}) const;

private:
    enum class Field { Literal, Year, ShortYear, Month, Day, Sequence, Type, Company };
    struct Piece {
        Field field = Field::Literal;
        QString literal;
        int width = 1;
    };

    static Result<Piece> parseField(QStringView field);
    static Result<NumberRule> checked(NumberRule rule);
    bool uses(Field field) const;

    QString m_text;
    std::vector<Piece> m_pieces;
    NumberPeriod m_period = NumberPeriod::None;
};

} // namespace cdesk
