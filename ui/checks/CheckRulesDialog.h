// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/CheckService.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cdesk::ui {

class MessageBar;

/// Which rules the clause check follows: on or off, blocking or warning, their limits, and the office's own words.
class CheckRulesDialog final : public QDialog {
    Q_OBJECT
public:
    CheckRulesDialog(const PageContext& context, CheckService& checks, const QStringList& contractTypes,
                     QWidget* parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    QTreeWidget* makeTable(const QString& name, const QString& title, const QStringList& headings);
    void load();
    void show(const CheckRules& rules);
    void addRow(const CheckRuleFacts& facts, const RuleSetting& setting);
    void addOwnRow(const OwnRule& rule);
    CheckRules edited() const;
    void save();

    PageContext m_context;
    CheckService& m_checks;
    QStringList m_contractTypes;
    MessageBar* m_bar;
    QTreeWidget* m_rules;
    QTreeWidget* m_own;
    QPushButton* m_save;
};

} // namespace cdesk::ui
