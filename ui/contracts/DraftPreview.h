// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/drafting/DraftingService.h"
#include "ui/contracts/ContractServices.h"
#include "ui/shell/Page.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace cdesk::ui {

class FindingsPanel;
class PreviewPane;

/// What becomes of a draft while it is written: its filled pages, what is still missing in them, and what the clause
/// check says. Of quick changes it shows the last; those in between are left out.
class DraftPreview final : public QWidget {
    Q_OBJECT
public:
    DraftPreview(const PageContext& context, const ContractServices& services, QWidget* parent = nullptr);

    /// Fills, lays out and checks in the background; the pages before stay until the new ones are there.
    void show(const Contract& contract);
    /// A contract whose text is the other side's paper: its pages; the check looks at the text read from them.
    void showPaper(const Contract& contract);
    /// The same paper under a changed form.
    void checkPaper(const Contract& contract);
    /// No template is chosen.
    void showNothing();

Q_SIGNALS:
    /// Somebody wants to fill in this field; the pages show its place.
    void missingChosen(const QString& label);
    void clauseWanted();
    void rulesWanted();

private:
    void buildLayout();
    void lay();
    void showPages(const DraftPages& draft);
    void showMissing(const DraftPages& draft);
    void goToMissing(int row);
    void begin(TextSource source, const QString& hint);

    PageContext m_context;
    ContractServices m_services;
    PreviewPane* m_pages;
    QLabel* m_missingTitle;
    QListWidget* m_missing;
    FindingsPanel* m_findings;
    QPushButton* m_clause = nullptr;
    std::vector<MarkedField> m_marked; ///< where the fields stand on the pages shown
    Contract m_contract;
    TextSource m_source = TextSource::None; ///< pages that arrive of another source are left out
    bool m_isLaying = false;
    bool m_isOutdated = false; ///< the pages on their way are of an older form
};

} // namespace cdesk::ui
