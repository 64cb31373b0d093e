// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractWords.h"

#include "ui/text/StatusWords.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

QString ContractWords::of(ContractState state)
{
    if (state == ContractState::Signed)
        return tr("Signed");
    // Every other decision has a status of the same name.
    ContractStatus status = ContractStatus::Draft;
    return fromCode(QString(toCode(state)), status) ? StatusWords::word(status) : QString();
}

QString ContractWords::of(ContractAction action)
{
    switch (action) {
    case ContractAction::Submit:
        return tr("Submit for review");
    case ContractAction::Withdraw:
        return tr("Withdraw");
    case ContractAction::Approve:
        return tr("Approve");
    case ContractAction::Return:
        return tr("Return");
    case ContractAction::Refuse:
        return tr("Refuse");
    case ContractAction::SendOut:
        return tr("Send for signing");
    case ContractAction::Sign:
        return tr("Record signing");
    case ContractAction::TakeIn:
        return tr("Take in signed paper");
    case ContractAction::Activate:
        return tr("Start performance");
    case ContractAction::Complete:
        return tr("Complete");
    case ContractAction::Terminate:
        return tr("Terminate");
    case ContractAction::File:
        return tr("File");
    case ContractAction::Dispose:
        return tr("Dispose of");
    case ContractAction::Cancel:
        return tr("Make void");
    case ContractAction::Reopen:
        return tr("Reopen");
    }
    return {};
}

QString ContractWords::of(Renewal renewal)
{
    switch (renewal) {
    case Renewal::None:
        return tr("Ends without renewal");
    case Renewal::Tacit:
        return tr("Renews by itself");
    case Renewal::Express:
        return tr("Renews by written agreement");
    }
    return {};
}

QString ContractWords::of(TermKind kind)
{
    switch (kind) {
    case TermKind::Fixed:
        return tr("Fixed term");
    case TermKind::FromEvent:
        return tr("From an event on");
    case TermKind::OpenEnded:
        return tr("Open-ended");
    }
    return {};
}

QString ContractWords::of(RenewalDecision decision)
{
    switch (decision) {
    case RenewalDecision::Open:
        return tr("Not decided");
    case RenewalDecision::Renew:
        return tr("Renew");
    case RenewalDecision::Renegotiate:
        return tr("Renegotiate");
    case RenewalDecision::LetGo:
        return tr("Let it end");
    }
    return {};
}

QString ContractWords::of(PartyRole role)
{
    switch (role) {
    case PartyRole::Own:
        return tr("Our side");
    case PartyRole::Counterparty:
        return tr("Customer");
    case PartyRole::Third:
        return tr("Third party");
    }
    return {};
}

QString ContractWords::form(const QString& code)
{
    if (code == u"oral"_s)
        return tr("Oral");
    if (code == u"electronic"_s)
        return tr("Electronic");
    return code == u"written"_s ? tr("Written") : code;
}

QString ContractWords::of(Span span)
{
    if (!span.isSet())
        return {};
    switch (span.unit) {
    case SpanUnit::Days:
        return tr("%n day(s)", nullptr, span.count);
    case SpanUnit::Months:
        return tr("%n month(s)", nullptr, span.count);
    case SpanUnit::Years:
        return tr("%n year(s)", nullptr, span.count);
    }
    return {};
}

QString ContractWords::of(PrintWay way)
{
    switch (way) {
    case PrintWay::Printer:
        return tr("on paper");
    case PrintWay::Pdf:
        return tr("as PDF");
    case PrintWay::Docx:
        return tr("as Word document");
    }
    return {};
}

QString ContractWords::letter(const QString& code)
{
    const QHash<QString, QString> words = {
        {u"approval_sheet"_s, tr("Approval sheet")},      {u"seal_request"_s, tr("Seal request")},
        {u"authorisation"_s, tr("Authorisation letter")}, {u"acceptance"_s, tr("Acceptance certificate")},
        {u"progress"_s, tr("Progress report")},           {u"renewal"_s, tr("Renewal letter")},
        {u"termination"_s, tr("Notice of termination")},
    };
    return words.value(code, code);
}

QString ContractWords::event(const QString& action)
{
    const QString verb = action.section(u'.', 1);
    if (ContractAction step = ContractAction::Submit; fromCode(verb, step))
        return of(step);
    if (verb == u"drafted"_s)
        return tr("Drafted");
    if (verb == u"edited"_s)
        return tr("Edited");
    if (verb == u"version_made"_s)
        return tr("Version made");
    if (verb == u"checked"_s)
        return tr("Clauses checked");
    if (verb == u"own_text_saved"_s)
        return tr("Text changed for this contract");
    if (verb == u"paper_taken_in"_s)
        return tr("Taken in from the other side's paper");
    if (verb == u"paper_replaced"_s)
        return tr("Another paper in its place");
    if (verb == u"own_text_dropped"_s)
        return tr("Back to the template's text");
    if (verb == u"printed"_s)
        return tr("Printed or saved as a file");
    if (verb == u"print_refused"_s)
        return tr("Refused by the printer");
    if (verb == u"removed"_s)
        return tr("Moved to the bin");
    if (verb == u"restored"_s)
        return tr("Restored from the bin");
    return verb;
}

} // namespace cdesk::ui
