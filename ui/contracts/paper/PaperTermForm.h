// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/paper/PaperImport.h"
#include "ui/customers/CustomerServices.h"
#include "ui/shell/Page.h"

class QCheckBox;
class QGridLayout;
class QLabel;

namespace cdesk::ui {

class PaperPartyBox;

/// Everything a paper's contract is registered with: what was recognised stands in its fields. A tick takes a value
/// over; sure ones have it already, and whatever is written by hand gets it.
class PaperTermForm final : public QWidget {
    Q_OBJECT
public:
    PaperTermForm(const PageContext& context, const CustomerServices& services, QWidget* parent = nullptr);

    void showPaper(const OpenedPaper& opened, const std::vector<Company>& companies, const QStringList& contractTypes);
    /// Fills a field with a stretch of the text.
    void use(PaperTerm term, int party, const QString& text, const PaperPlace& place);

    /// Puts the cursor into the first field.
    void focusFirst();

    QStringList parties() const { return m_parties; }
    std::vector<PaperSide> sides() const;
    /// The values with a tick.
    std::vector<ConfirmedTerm> terms() const;
    /// Where the values stand in the text.
    std::vector<PaperPlace> places() const;
    /// Shows a sentence at the field that Error::field names and goes there; false when there is none.
    bool setError(const QString& field, const QString& sentence);
    void clearErrors();

Q_SIGNALS:
    /// The person looks at a value that stands in the text.
    void placeWanted(const cdesk::PaperPlace& place);
    void placesChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        PaperTerm term;
        int party;
        QCheckBox* tick;
        QWidget* editor;
        QLabel* note;
        PaperPlace place;
        QString hint; ///< what makes it doubtful
    };
    void addRow(PaperTerm term, int party, QGridLayout* grid);
    QWidget* makeEditor(PaperTerm term, QWidget* parent, const std::function<void()>& edited);
    void fill(Row& row, const FoundTerm& found);
    void addHeading(const QString& title, QGridLayout* grid);
    void addParty(int party, const OpenedPaper& opened, const std::vector<Company>& companies, QGridLayout* grid);
    void keepRolesApart(const PaperPartyBox& chosen);
    Row* find(PaperTerm term, int party);
    void say(const Row& row, const QString& sentence);

    PageContext m_context;
    CustomerServices m_services;
    QWidget* m_body = nullptr;
    QStringList m_types;
    QStringList m_parties;
    std::vector<Row> m_rows;
    std::vector<PaperPartyBox*> m_boxes;
    bool m_isFilling = false; ///< fields are set by the program, not by the person
};

} // namespace cdesk::ui
