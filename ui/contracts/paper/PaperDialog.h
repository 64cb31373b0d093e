// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contracts/ContractServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace cdesk::ui {

class JobProgress;
class MessageBar;
class PaperTermForm;
class PaperTextView;

/// Takes the other side's paper in as a contract (C5): its text on the left with everything that was recognised marked,
/// the values to confirm on the right. Nothing is kept before the person says so.
class PaperDialog final : public QDialog {
    Q_OBJECT
public:
    PaperDialog(const PageContext& context, const ContractServices& services, QWidget* parent);
    ~PaperDialog() override;

    /// The paper that is read takes the place of the one @p number has; its values stay as they are.
    void replaceIn(ContractId id, const QString& number);

    /// Reads a file; also the answer to a file that was dropped.
    void readFile(const QString& path);

    /// Endings of the files that may be papers: docx, pdf, png …
    static QStringList endings();
    /// The same as a file dialog asks for it.
    static QString filter();

Q_SIGNALS:
    /// The paper is the text of this draft now.
    void imported(cdesk::ContractId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Prepared {
        OpenedPaper opened;
        std::vector<Company> companies;
        QStringList contractTypes;
    };
    void build();
    QWidget* buildText();
    void begin(const QString& sentence);
    void end();
    void showPaper(const Prepared& prepared);
    void fillUseMenu();
    void useSelection(PaperTerm term, int party);
    void chooseOther();
    void takeIn();
    void taken(const ImportedPaper& paper);

    PageContext m_context;
    ContractServices m_services;
    ReceivedPaper m_paper;
    ContractId m_replacedIn; ///< not set: the paper becomes a contract of its own
    JobHandle m_job;
    bool m_isBusy = false;
    MessageBar* m_bar;
    QLabel* m_state;
    PaperTextView* m_text;
    PaperTermForm* m_form;
    QToolButton* m_use;
    QSplitter* m_panes = nullptr;
    QScrollArea* m_formArea = nullptr;
    JobProgress* m_progress;
    QPushButton* m_other;
    QPushButton* m_import;
    QPushButton* m_close;
};

} // namespace cdesk::ui
