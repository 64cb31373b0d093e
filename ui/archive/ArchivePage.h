// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/store/DocumentService.h"
#include "ui/archive/ArchiveServices.h"
#include "ui/shell/Page.h"

class QStackedWidget;
class QTableView;
class QTabWidget;

namespace cdesk::ui {

class ArchivePanel;
class EmptyHint;
class ListPane;
class WaitingModel;

/// The archive: filed contracts with their places and papers, the stack that waits for filing, and reports.
class ArchivePage final : public Page {
    Q_OBJECT
public:
    /// @p documents is used through the dispatcher only.
    ArchivePage(const PageContext& context, const ArchiveServices& services, DocumentService& documents,
                QWidget* parent = nullptr);

    void openSubject(qint64 id) override;
    void entered() override;
    QString handbookPage() const override;

    /// Opens the dialog that files these contracts; from other pages too.
    void fileContracts(const std::vector<ContractId>& contracts);

private:
    void buildFiled();
    void buildWaiting();
    void loadWaiting();
    void showRecord(ArchiveRecordId id);
    void enableCommands();
    std::vector<ContractId> waitingSelection() const;

    void file();
    void edit();
    void move();
    void report();
    void saveChecks(const ArchiveRecord& record);

    PageContext m_context;
    ArchiveServices m_services;
    DocumentService& m_documents;
    QTabWidget* m_tabs;
    ListPane* m_filed = nullptr;
    ArchivePanel* m_panel = nullptr;
    QTableView* m_waiting = nullptr;
    WaitingModel* m_waitingModel = nullptr;
    QStackedWidget* m_waitingStack = nullptr;
    QAction* m_file = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_move = nullptr;
    QAction* m_report = nullptr;
    ArchiveRecordId m_shown;
};

} // namespace cdesk::ui
