// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/store/Document.h"
#include "ui/archive/ArchiveServices.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace cdesk::ui {

/// One filed contract: where its paper is, until when it is kept, and which papers are there.
class ArchivePanel final : public QScrollArea {
    Q_OBJECT
public:
    explicit ArchivePanel(QWidget* parent = nullptr);

    /// @param mayFile whether the ticks can be changed
    void tell(const ArchiveDetails& details, bool mayFile);
    void clear();
    /// The files kept with the contract and its record, newest first.
    void showDocuments(const std::vector<Document>& documents);

Q_SIGNALS:
    /// A paper was ticked or unticked.
    void checksChanged(const cdesk::ArchiveRecord& record);
    void contractWanted(cdesk::ContractId id);
    void documentWanted(cdesk::DocumentId id);

private:
    void addFact(const QString& label, const QString& text);
    void tick();

    ArchiveRecord m_record;
    QStackedWidget* m_stack;
    QWidget* m_page;
    QLabel* m_number;
    QLabel* m_contract;
    QPushButton* m_open;
    QFormLayout* m_facts = nullptr;
    QListWidget* m_checks;
    QLabel* m_documentsTitle;
    QTreeWidget* m_documents;
    bool m_isFilling = false;
};

} // namespace cdesk::ui
