// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge/TemplateInspection.h"
#include "core/settings/ContractClass.h"
#include "ui/contracts/ContractServices.h"
#include "ui/shell/Page.h"

#include <QScrollArea>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace cdesk::ui {

class CustomerPicker;
class DateField;
class FormPanel;
class LineTable;
class MoneyField;
class PartyTable;
class QuestionPanel;
class SpanField;

/// What the form may choose from.
struct DraftChoices {
    std::vector<TemplateSummary> templates; ///< published ones
    std::vector<Company> companies;
    QStringList contractTypes;
    std::vector<ContractClass> classes; ///< of the office (C2)
};

/// The form of a contract being written: only fields, no use cases of contracts. Tells when anything changed.
class DraftForm final : public QScrollArea {
    Q_OBJECT
public:
    DraftForm(const PageContext& context, const CustomerServices& customers, QWidget* parent = nullptr);

    void setChoices(const DraftChoices& choices);
    /// What stands in the fields; number, state and times come from the contract last shown.
    Contract value() const;
    /// The part of it that says what to watch, read without the rest.
    ContractClasses classes() const;
    void show(const Contract& contract, const QString& customerName);
    /// The same while somebody writes it: what can't be read yet stays where the contract has nothing.
    void follow(const Contract& contract, const QString& customerName);
    /// What was typed for a day or an amount and can't be read as one, by field: value() is without it.
    QJsonObject unreadable() const;
    /// Writes such texts into fields that are empty.
    void setUnreadable(const QJsonObject& texts);
    void setQuestions(const std::vector<TemplateField>& questions);
    void setParties(const std::vector<ContractParty>& parties);
    /// Where we stand: 甲方 or 乙方.
    QString ourLabel() const;
    /// Puts the cursor where writing begins: the customer, or the title once there is one.
    void focusFirst();
    /// Chooses where we stand, as if a person had: both sides follow.
    void setOurLabel(const QString& label);
    /// Proposed until somebody writes another title.
    void proposeTitle(const QString& title);

    /// Says under the field what is wrong; false when the form has no such field.
    bool setError(const QString& key, const QString& sentence);
    void clearErrors();
    /// Names what was typed for a day or an amount and cannot be read as one, at its place; false when all can be
    /// read. Saving would leave it out.
    bool showUnreadable();
    /// Puts the cursor where a missing field of the template is written; false when nobody knows where.
    bool focusMissing(const QString& name);

Q_SIGNALS:
    void changed();
    void customerChosen(cdesk::CustomerId id);
    void templateChosen(cdesk::TemplateVersionId id);
    /// Another company, or the other side.
    void sidesChanged();
    void pasteUnclear(int cells);

private:
    void buildParties();
    void buildFacts();
    void buildTerm();
    void buildMoney();
    QLineEdit* addLine(const QString& key, const QString& label);
    QComboBox* addChoice(const QString& key, const QString& label, const QStringList& words);
    void tellChanged();
    void enableFields();

    PageContext m_context;
    Contract m_base;
    FormPanel* m_panel;
    CustomerPicker* m_customer;
    QComboBox* m_template = nullptr;
    QComboBox* m_company = nullptr;
    QComboBox* m_side = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_number = nullptr;
    QComboBox* m_type = nullptr;
    QComboBox* m_subject = nullptr;
    QComboBox* m_writtenAs = nullptr;
    QLineEdit* m_salesperson = nullptr;
    QComboBox* m_termKind = nullptr;
    DateField* m_start = nullptr;
    DateField* m_end = nullptr;
    SpanField* m_firstTerm = nullptr;
    SpanField* m_nextTerm = nullptr;
    SpanField* m_notice = nullptr;
    QComboBox* m_renewal = nullptr;
    LineTable* m_lines = nullptr;
    MoneyField* m_amount = nullptr;
    PartyTable* m_parties = nullptr;
    QuestionPanel* m_questions = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QString m_proposedTitle;
    bool m_isShowing = true; ///< the program fills the fields, nobody types
};

} // namespace cdesk::ui
