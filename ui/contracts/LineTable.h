// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contracts/LineModel.h"
#include "ui/widgets/TabOut.h"

#include <QTableView>
#include <QWidget>

class QLabel;

namespace cdesk::ui {

/// The line items of a contract with their sum, its net and tax parts and the sum in words. Return and Tab go on to
/// the next cell, Ctrl+V takes a block from a spreadsheet, Ctrl+Delete removes lines.
class LineTable final : public QWidget {
    Q_OBJECT
public:
    explicit LineTable(QWidget* parent = nullptr);

    const std::vector<ContractLine>& lines() const { return m_model->lines(); }
    void setLines(const std::vector<ContractLine>& lines) { m_model->setLines(lines); }

Q_SIGNALS:
    void linesChanged();
    /// Some pasted cells were no numbers.
    void pasteUnclear(int cells);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paste();
    void removeSelected();
    void showSums();

    LineModel* m_model;
    TabOut<QTableView>* m_table;
    QLabel* m_sums;
    QLabel* m_words;
};

} // namespace cdesk::ui
