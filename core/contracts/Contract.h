// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Term.h"
#include "core/contracts/ContractState.h"

#include <QDate>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace cdesk {

/// Which side a party stands on.
enum class PartyRole { Own, Counterparty, Third };
QLatin1StringView toCode(PartyRole role);
bool fromCode(QStringView code, PartyRole& role);

/// A party as it stands in this contract; a later renaming of the customer does not reach it (C1a).
struct ContractParty {
    QString label; ///< 甲方, 乙方, 丙方 …
    PartyRole role = PartyRole::Counterparty;
    CompanyId companyId;
    CustomerId customerId;
    QString name;
    QString creditCode;
    QString address;
    QString legalRepresentative;
    QString contactPerson;
    QString phone;
    QString bankName;
    QString bankAccount;

    friend bool operator==(const ContractParty&, const ContractParty&) = default;
};

/// One line item (C4). The amount is quantity × price, rounded half up to the fen, tax included.
struct ContractLine {
    QString product;
    QString specification;
    QString unit;
    Decimal quantity;
    Decimal unitPrice;
    int taxRatePpm = 0; ///< parts per million: 13 % is 130000
    Money amount;
    QString note;

    friend bool operator==(const ContractLine&, const ContractLine&) = default;
};

QLatin1StringView toCode(TermKind kind);
bool fromCode(QStringView code, TermKind& kind);

/// What was decided about a contract that will end.
enum class RenewalDecision { Open, Renew, Renegotiate, LetGo };
QLatin1StringView toCode(RenewalDecision decision);
bool fromCode(QStringView code, RenewalDecision& decision);

/// One agreement with all that was agreed in figures and dates.
struct Contract {
    ContractId id;
    QString number;
    QString title;
    QString contractType; ///< by nature: the office's own list; 买卖合同, 服务合同 … (C2)
    QString subject;      ///< by subject
    QString form;         ///< by form: written, oral, electronic
    ContractState state = ContractState::Draft;
    CustomerId customerId;
    CompanyId companyId;
    TemplateVersionId templateVersionId;
    QString salesperson;
    std::optional<Money> amount; ///< none: not agreed in figures
    QDate signedOn;
    QDate effectiveOn;
    TermKind termKind = TermKind::Fixed;
    QDate startOn;
    QDate endOn; ///< last day of the first term when agreed as a date; else it follows from firstTerm
    Span firstTerm;
    Span nextTerm;
    Span notice;
    Renewal renewal = Renewal::None;
    QDate expiryOverrideOn;
    QDate noticeOverrideOn;
    QString overrideReason;
    QDate endedOn; ///< completed or terminated on
    RenewalDecision renewalDecision = RenewalDecision::Open;
    ContractId predecessorId;
    QJsonObject fieldValues; ///< answers to the template's own questions, by field name
    QString notes;
    QString createdBy; ///< the author's name then
    UserId authorId;   ///< not set: from before authors were kept
    qint64 createdUtcMs = 0;
    qint64 updatedUtcMs = 0;
    std::optional<qint64> removedUtcMs; ///< in the recycle bin since
    Revision revision;
    std::vector<ContractParty> parties;
    std::vector<ContractLine> lines;
};

/// What a person gives with an action.
struct ActionInput {
    QDate today; ///< from the clock, filled in by the service
    QDate day;   ///< the day it happened: signed on, ended on
    QString comment;
    QJsonObject values; ///< further fields to set, e.g. start_on, first_term
};

/// The fields that the log compares, as JSON with snake_case keys.
QJsonObject auditFields(const Contract& contract);

/// The term as agreed, for everything that follows from dates; see termOf() in ContractStatus.h.
Term termOf(const Contract& contract);

/// Sum of the lines. Errors: money.overflow, money.currency_mismatch.
Result<Money> sumOfLines(const std::vector<ContractLine>& lines, Currency currency);

/// The same without what hides in pasted text: control, zero-width and direction marks, line breaks in names.
Contract tidied(Contract contract);

/// Whether @p actor is the author; by the name then where the author was not kept.
bool wroteIt(const Actor& actor, const Contract& contract);

/// The same for somebody who may not see amounts: no amount, no prices and line amounts, no answers to the template's
/// questions (a deposit, a fee). Never to be saved.
Contract withoutAmounts(Contract contract);

/// Refuses what can't be kept: title missing or over 200 characters, other texts beyond what a field holds, impossible
/// dates (end before start), an amount below zero, lines whose amount is not quantity × price, an amount that is not
/// the sum of its lines.
/// Errors: contract.title_missing, contract.title_too_long, contract.text_too_long, contract.ends_before_start,
/// contract.amount_negative, contract.line_amount_wrong, contract.sum_wrong, contract.override_without_reason; `field`
/// names the input.
Result<void> checkContract(const Contract& contract);

} // namespace cdesk
