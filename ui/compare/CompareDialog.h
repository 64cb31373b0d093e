// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/drafting/ContractComparison.h"
#include "ui/compare/DiffView.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace cdesk::ui {

class MessageBar;

/// The differences between two texts of a contract: its template, its versions, the draft as it stands now.
class CompareDialog final : public QDialog {
    Q_OBJECT
public:
    CompareDialog(const PageContext& context, DraftingService& drafting, ContractId id, const QString& number,
                  QWidget* parent = nullptr);

private:
    void buildLayout();
    void load();
    void fill(const std::vector<ContractTextChoice>& choices);
    void compare();
    void show(const TextDiff& diff);
    ContractTextChoice chosen(const QComboBox* box) const;

    PageContext m_context;
    DraftingService& m_drafting;
    ContractId m_id;
    std::vector<ContractTextChoice> m_choices;
    TextDiff m_diff;
    MessageBar* m_bar;
    QComboBox* m_before;
    QComboBox* m_after;
    QCheckBox* m_changesOnly;
    QLabel* m_sum;
    DiffView* m_view;
    QPushButton* m_previous;
    QPushButton* m_next;
};

} // namespace cdesk::ui
