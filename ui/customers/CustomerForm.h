// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/CustomerServices.h"
#include "ui/shell/Page.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace cdesk::ui {

class DuplicateHint;
class FormPanel;
class MessageBar;
class MoneyField;
class PartTable;

/// Writes a customer: a new one or one that is kept. Points out who it may be already while the name is typed, tells
/// errors under their fields, and keeps what was typed as a draft until it is saved.
class CustomerForm final : public QDialog {
    Q_OBJECT
public:
    CustomerForm(const PageContext& context, const CustomerServices& services, const Customer& customer,
                 QWidget* parent);

    /// What stands in the fields now.
    Customer value() const;

Q_SIGNALS:
    void saved(cdesk::CustomerId id);
    /// The person wants to see a customer that was pointed out instead.
    void otherWanted(cdesk::CustomerId id);

protected:
    void done(int result) override;

private:
    void buildFields();
    QLineEdit* addLine(const QString& key, bool isRequired = false);
    QComboBox* addChoice(const QString& key, const QStringList& words);
    void fill(const Customer& customer);
    void offerDraft();
    void typed();
    void askForDuplicates();
    void showCodeHint();
    void keepDraft();
    void save();
    void showProblems(const std::vector<Error>& problems);

    PageContext m_context;
    CustomerServices m_services;
    Customer m_base;
    FormPanel* m_form;
    MessageBar* m_bar;
    QComboBox* m_kind = nullptr;
    QComboBox* m_class = nullptr;
    QComboBox* m_status = nullptr;
    QLabel* m_codeHint = nullptr;
    DuplicateHint* m_duplicates = nullptr;
    MoneyField* m_creditLimit = nullptr;
    QLineEdit* m_tags = nullptr;
    QMap<QString, QLineEdit*> m_ownFields; ///< by the key of the office's own field
    QPlainTextEdit* m_notes = nullptr;
    PartTable* m_contacts = nullptr;
    PartTable* m_addresses = nullptr;
    QPushButton* m_save = nullptr;
    QTimer* m_pause;      ///< after the last key: look for duplicates
    QTimer* m_draftPause; ///< after the last key: keep the draft
    bool m_isTouched = false;
    bool m_isSaving = false;
};

} // namespace cdesk::ui
