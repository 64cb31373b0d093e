// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/CustomerServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace cdesk::ui {

class MessageBar;

/// The imports of customers there were, and the way back of each.
class ImportHistoryDialog final : public QDialog {
    Q_OBJECT
public:
    ImportHistoryDialog(const PageContext& context, const CustomerServices& services, QWidget* parent);

private:
    void load();
    void showBatches(const std::vector<ImportBatch>& batches);
    void enableUndo();
    void askForUndo();
    void undo(qint64 batchId);

    PageContext m_context;
    CustomerServices m_services;
    MessageBar* m_bar;
    QTreeWidget* m_list;
    QLabel* m_empty;
    QPushButton* m_undo;
};

} // namespace cdesk::ui
