// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ActionDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/contracts/ContractWords.h"
#include "ui/contracts/SpanField.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormPanel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

using A = ContractAction;

bool isSigning(A action)
{
    return action == A::Sign || action == A::TakeIn;
}

bool asksDay(A action)
{
    return isSigning(action) || action == A::Terminate || action == A::Complete;
}

bool asksStart(const Contract& contract, A action)
{
    return (isSigning(action) || action == A::Activate) && !contract.startOn.isValid();
}

bool asksTerm(const Contract& contract, A action)
{
    return (isSigning(action) || action == A::Activate) && contract.termKind != TermKind::OpenEnded &&
           !contract.firstTerm.isSet() && !contract.endOn.isValid();
}

bool needsReason(A action)
{
    return action == A::Return || action == A::Refuse || action == A::Terminate || action == A::Dispose ||
           action == A::Cancel || action == A::Reopen;
}

} // namespace

bool ActionDialog::hasQuestions(const Contract& contract, ContractAction action)
{
    return asksDay(action) || asksStart(contract, action) || needsReason(action) || action == A::Approve;
}

ActionDialog::ActionDialog(const PageContext& context, const ContractServices& services, const Contract& contract,
                           ContractAction action, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services},
      m_contract{contract}, m_action{action}, m_form{new FormPanel(this)}
{
    setObjectName(u"actionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1: %2").arg(ContractWords::of(action), contract.number));
    buildFields();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(ContractWords::of(action), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"takeStepButton"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).section);
    layout->addWidget(m_form);
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, 30));
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ActionDialog::buildFields()
{
    using Need = FormPanel::Need;
    if (asksDay(m_action)) {
        m_day = new DateField(m_context.clock, this);
        m_day->setDate(m_context.clock.today());
        m_form->addField(u"day"_s, isSigning(m_action) ? tr("Signed on") : tr("Ended on"), m_day, Need::Required);
    }
    if (asksStart(m_contract, m_action)) {
        m_start = new DateField(m_context.clock, this);
        m_form->addField(u"start_on"_s, tr("Begins on"), m_start,
                         m_action == A::Activate ? Need::Required : Need::Optional);
    }
    if (asksTerm(m_contract, m_action)) {
        m_term = new SpanField(this);
        m_form->addField(u"first_term"_s, tr("Runs for"), m_term);
    }
    m_comment = new QPlainTextEdit(this);
    m_comment->setTabChangesFocus(true);
    m_comment->setMaximumHeight(fontMetrics().height() * 5);
    m_form->addField(u"comment"_s, needsReason(m_action) ? tr("Reason") : tr("Comment"), m_comment,
                     needsReason(m_action) ? Need::Required : Need::Optional);
}

ActionInput ActionDialog::input() const
{
    ActionInput input;
    input.comment = m_comment->toPlainText().trimmed();
    if (m_day)
        input.day = m_day->date();
    if (m_start && m_start->date().isValid())
        input.values.insert(u"start_on"_s, m_start->date().toString(Qt::ISODate));
    if (m_term && m_term->span().isSet())
        input.values.insert(u"first_term"_s, formatSpan(m_term->span()));
    return input;
}

void ActionDialog::submit()
{
    m_form->clearErrors();
    m_ok->setEnabled(false);
    const auto act = [services = m_services, actor = m_context.actor, contract = m_contract, action = m_action,
                      input = input()] { return takeStep(services, actor, contract, action, input); };
    m_context.dispatcher.run(this, act, [this](const Result<ContractState>& state) {
        m_ok->setEnabled(true);
        if (!state)
            return showProblem(state.error());
        Q_EMIT taken(*state);
        accept();
    });
}

void ActionDialog::showProblem(const Error& problem)
{
    static const QHash<QString, QString> kPlaces = {{u"contract.reason_missing"_s, u"comment"_s},
                                                    {u"contract.signed_on_missing"_s, u"day"_s},
                                                    {u"contract.signed_on_in_future"_s, u"day"_s},
                                                    {u"contract.ended_on_missing"_s, u"day"_s},
                                                    {u"contract.start_missing"_s, u"start_on"_s}};
    const QString place = kPlaces.value(problem.code, problem.field);
    if (m_form->setError(place, errorText(problem)))
        m_form->focusFirstError();
    else
        m_form->setError(u"comment"_s, errorText(problem));
}

Result<ContractState> takeStep(const ContractServices& services, const Actor& actor, const Contract& contract,
                               ContractAction action, const ActionInput& input)
{
    const auto source = services.drafting.textSource(actor, contract);
    if (action == ContractAction::Submit && isEditable(contract.state) && source && *source != TextSource::None)
        if (const auto finished = services.drafting.finish(actor, contract.id, Gaps::Refused); !finished)
            return passOn(finished);
    return services.contracts.act(actor, contract.id, contract.revision, action, input);
}

} // namespace cdesk::ui
