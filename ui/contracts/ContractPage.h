// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contracts/ContractServices.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace cdesk::ui {

class ContractDetailView;
class DraftPane;
class ListPane;
class OwnTextWriting;
class PaperDialog;

/// The contracts of the office: list with views, the chosen one with what can be done next, the bin, and the place
/// where contracts are written.
class ContractPage final : public Page {
    Q_OBJECT
public:
    ContractPage(const PageContext& context, const ContractServices& services, QWidget* parent = nullptr);

    void openSubject(qint64 id) override;
    /// The views of contractView().
    void useView(const QString& view) override;
    void entered() override;
    bool mayLeave() override;
    QString handbookPage() const override;

    /// Starts writing a contract; either may be unset.
    void draft(CustomerId customer, TemplateId chosen);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLists();
    void addCommands();
    ListPane& list() const;
    void choose(qint64 id);
    void showChosen();
    void enableCommands();
    DraftPane& writing();
    OwnTextWriting& textWriting();
    void editText();
    void stopTextWriting();
    void stopWriting();

    void writeNew();
    void choosePaper();
    void takePaperIn(const QString& path);
    void choosePaperInstead();
    void readPaper(PaperDialog* dialog, const QString& path);
    void edit();
    void copy();
    void print();
    void compareTexts();
    void saveAsPdf();
    void saveAsWord();
    void writeLetter();
    void remove();
    void restore();
    void purge();
    void toggleBin();
    void step(ContractAction action);
    void stepTaken(ContractAction action, ContractState state);
    void decideRenewal(RenewalDecision decision);
    void openDocument(DocumentId id, const QString& fileName);
    void after(const Result<void>& done, const QString& sentence);

    PageContext m_context;
    ContractServices m_services;
    QStackedWidget* m_places; ///< lists, or writing
    QStackedWidget* m_lists;  ///< contracts, or the bin
    ListPane* m_contracts = nullptr;
    ListPane* m_binned = nullptr;
    ContractDetailView* m_detail = nullptr;
    DraftPane* m_writing = nullptr;          ///< made when first needed
    OwnTextWriting* m_textWriting = nullptr; ///< made when first needed
    ContractId m_drafted;                    ///< whose form comes back when its text is closed; unset: the list does
    QAction* m_paper = nullptr;
    QAction* m_replacePaper = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_editText = nullptr;
    QAction* m_copy = nullptr;
    QList<QAction*> m_outgoing; ///< what every text can do: print, PDF, compare
    QAction* m_saveWord = nullptr;
    QAction* m_letter = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_restore = nullptr;
    QAction* m_purge = nullptr;
    QAction* m_log = nullptr;
    QAction* m_bin = nullptr;
    qint64 m_chosen = 0;
    std::optional<Contract> m_contract; ///< the chosen one, once it has been read
    TextSource m_source = TextSource::None;
};

} // namespace cdesk::ui
