// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contracts/DraftForm.h"
#include "ui/theme/Palette.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace cdesk::ui {

class ClassPoints;
class DraftPreview;
class LastContracts;
class MessageBar;

/// Writing a contract (C1): the form at the left, the filled pages at the right, following while somebody types; what
/// is missing is listed with a way to its field. Keeps itself as a draft every few seconds and comes back after a
/// crash. Ctrl+Z takes back the last change of the form.
class DraftPane final : public QWidget {
    Q_OBJECT
public:
    DraftPane(const PageContext& context, const ContractServices& services, QWidget* parent = nullptr);

    /// A new contract; either may be unset. What was typed before and not saved is offered.
    void startNew(CustomerId customer, TemplateId chosen);
    /// A contract that may still be edited.
    void edit(ContractId id);
    /// A new contract with the lines, terms and answers of another.
    void startCopy(ContractId id);
    /// Keeps what was typed; call before leaving.
    void keepNow();

Q_SIGNALS:
    void saved(cdesk::ContractId id);
    /// The text of this contract shall be changed; the form has been saved.
    void textWanted(cdesk::ContractId id);
    /// The same for a clause of the library, for which the form has no place.
    void placeWanted(cdesk::ContractId id, cdesk::ClauseId clause, const QString& wording);
    void closed();

private:
    /// Names of a kept draft and, in it, of what could not be read.
    static inline const QString kDraftForm = QStringLiteral("contract");
    static inline const QString kUnreadable = QStringLiteral("unreadable");
    /// Everything that is read before the form can be shown.
    struct Start {
        DraftChoices choices;
        Contract contract;
        QString customerName;
        QString number; ///< that it would get today
        std::optional<FormDraft> unsaved;
    };
    using MakeContract = std::function<Result<Contract>(const ContractServices&, const Actor&)>;

    void buildLayout();
    QPushButton* addButton(QHBoxLayout* row, const QString& text, const QString& icon, const QString& name);
    void start(MakeContract make);
    void show(const Start& start);
    void showForm(const Contract& contract, const QString& customerName);
    void customerChosen(CustomerId id);
    void templateChosen(TemplateVersionId id);
    /// Without a company of ours nothing can be finished: offers to enter it, here.
    void askForCompany();
    void enterCompany();
    void takeCompany(CompanyId id);
    void sidesChanged();
    void refillParties(CustomerId customer);
    void loadQuestions(TemplateVersionId id);
    void loadLastContracts();
    void showPoints();
    void takeOver(const Contract& contract);
    void formChanged();
    void remember();
    void undo();
    void preview();
    void showSource(TextSource source);
    void showOwnText(bool isOwn);
    void changeCheckRules();
    void insertClause();
    void takeClause(ClauseId id, const QString& text);
    void placeClause(ClauseId id);
    void keepDraft();
    enum class After { Stay, Finish, Print, EditText, PlaceClause };
    void save(After after);
    void afterSaving(ContractId id, After after);
    void showProblem(const Error& problem);
    void warn(Tone tone, const QString& sentence);

    PageContext m_context;
    ContractServices m_services;
    MessageBar* m_bar;
    DraftForm* m_form;
    DraftPreview* m_preview;
    LastContracts* m_last;
    ClassPoints* m_points;
    QLabel* m_ownText; ///< shown when the contract has its own text, or the other side's
    QPushButton* m_editText = nullptr;
    QTimer* m_previewPause;
    QTimer* m_draftPause;
    QList<QPushButton*> m_saveButtons;
    DraftChoices m_choices;
    std::optional<ContractClasses> m_shownClasses; ///< whose points stand beside the form
    std::vector<QJsonObject> m_history;            ///< forms as they were, the newest last
    QString m_number;
    std::optional<Error> m_problem; ///< to be shown once the form stands
    CustomerId m_customer;
    QString m_customerName;
    std::pair<ClauseId, QString> m_clause; ///< the one that waits for its place in the text
    TextSource m_source = TextSource::None;
    bool m_isTouched = false;
    bool m_isSaving = false;
};

} // namespace cdesk::ui
