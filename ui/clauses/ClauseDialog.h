// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clauses/ClauseServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace cdesk::ui {

class FormPanel;
class MessageBar;

/// A new clause, or a known one with another wording: that becomes its next version.
class ClauseDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p clause without an id is new.
    ClauseDialog(const PageContext& context, const ClauseServices& services, const Clause& clause,
                 const QStringList& contractTypes, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(cdesk::ClauseId id);

private:
    void buildFields(const QStringList& contractTypes);
    Clause edited() const;
    void save();
    void showProblem(const Error& problem);

    PageContext m_context;
    ClauseServices m_services;
    Clause m_base;
    MessageBar* m_bar;
    FormPanel* m_form;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QComboBox* m_topic;
    QLineEdit* m_family;
    QLineEdit* m_tags;
    QLineEdit* m_types;
    QLineEdit* m_useWhen;
    QPlainTextEdit* m_body;
    QLineEdit* m_note = nullptr; ///< only of a known clause
};

} // namespace cdesk::ui
