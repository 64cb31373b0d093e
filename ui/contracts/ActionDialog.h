// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contracts/ContractServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace cdesk::ui {

class DateField;
class FormPanel;
class SpanField;

/// Takes one step of a contract's life and asks only for what that step needs: the day, a reason, when a signed
/// contract begins and how long it runs. What is wrong is said beside its field; the dialog stays open.
class ActionDialog final : public QDialog {
    Q_OBJECT
public:
    ActionDialog(const PageContext& context, const ContractServices& services, const Contract& contract,
                 ContractAction action, QWidget* parent);

    /// Whether this step needs to be asked anything at all.
    static bool hasQuestions(const Contract& contract, ContractAction action);

Q_SIGNALS:
    void taken(cdesk::ContractState state);

private:
    void buildFields();
    ActionInput input() const;
    void submit();
    void showProblem(const Error& problem);

    PageContext m_context;
    ContractServices m_services;
    Contract m_contract;
    ContractAction m_action;
    FormPanel* m_form;
    DateField* m_day = nullptr;
    DateField* m_start = nullptr;
    SpanField* m_term = nullptr;
    QPlainTextEdit* m_comment = nullptr;
    QPushButton* m_ok = nullptr;
};

/// Takes a step: a contract that goes into review is finished first, so that nothing with gaps gets there.
Result<ContractState> takeStep(const ContractServices& services, const Actor& actor, const Contract& contract,
                               ContractAction action, const ActionInput& input);

} // namespace cdesk::ui
