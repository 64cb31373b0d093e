// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/LineTable.h"

#include "core/base/AmountInWords.h"
#include "core/contracts/drafting/ContractForm.h"
#include "core/contracts/drafting/ContractMergeData.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

LineTable::LineTable(QWidget* parent)
    : QWidget{parent}, m_model{new LineModel(this)}, m_table{new TabOut<QTableView>(this)}, m_sums{new QLabel(this)},
      m_words{new QLabel(this)}
{
    m_table->setObjectName(u"lineTable"_s);
    m_table->setAccessibleName(tr("Line items"));
    m_table->setModel(m_model);
    m_table->setEnd([this](const QModelIndex& at) { return at.row() == m_model->rowCount() - 1; }); // the empty row
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setWordWrap(false);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(LineModel::Product, QHeaderView::Stretch);
    const auto setWidth = [this](int column, int characters) { // its heading has room in every language
        const int heading = fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString());
        m_table->setColumnWidth(column, qMax(charactersWide(*this, characters), heading + charactersWide(*this, 1)));
    };
    setWidth(LineModel::Specification, 7);
    for (const int column : {LineModel::Unit, LineModel::Quantity, LineModel::TaxRate})
        setWidth(column, 4);
    for (const int column : {LineModel::UnitPrice, LineModel::Amount})
        setWidth(column, 6);
    m_table->setMinimumHeight(fontMetrics().height() * 9);
    m_sums->setObjectName(u"lineSums"_s);
    m_sums->setTextFormat(Qt::PlainText);
    m_words->setObjectName(u"amountWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);

    const auto addButton = [this](const QString& icon, const QString& text, const QString& name,
                                  void (LineTable::*act)()) {
        auto* button = new QPushButton(Icons::get(icon), text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    auto* tools = new QHBoxLayout;
    tools->addWidget(
        addButton(u"edit-paste"_s, tr("Paste from a spreadsheet"), u"pasteLinesButton"_s, &LineTable::paste));
    tools->addWidget(
        addButton(u"list-remove"_s, tr("Remove lines"), u"removeLinesButton"_s, &LineTable::removeSelected));
    tools->addStretch(1);
    tools->addWidget(m_sums);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(*this).tight);
    layout->addWidget(m_table);
    layout->addLayout(tools);
    layout->addWidget(m_words);
    setFocusProxy(m_table);
    connect(m_model, &LineModel::linesChanged, this, [this] {
        showSums();
        Q_EMIT linesChanged();
    });
    showSums();
}

bool LineTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
            removeSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LineTable::paste()
{
    const QModelIndex at = m_table->currentIndex();
    const int row = at.isValid() ? at.row() : m_model->rowCount() - 1;
    const int unreadable = m_model->paste(QGuiApplication::clipboard()->text(), row, at.isValid() ? at.column() : 0);
    if (unreadable > 0)
        Q_EMIT pasteUnclear(unreadable);
}

void LineTable::removeSelected()
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        if (std::find(rows.begin(), rows.end(), index.row()) == rows.end())
            rows.push_back(index.row());
    m_model->removeLines(std::move(rows));
}

void LineTable::showSums()
{
    Contract contract;
    contract.lines = m_model->lines();
    if (contract.lines.empty() || !recalculate(contract)) {
        m_sums->clear();
        m_words->clear();
        return;
    }
    m_sums->setText(tr("Sum %1").arg(formatMoney(*contract.amount)));
    if (const auto taxed = taxedAmountOf(contract); taxed && *taxed)
        m_sums->setText(
            tr("Sum %1, of which net %2 and tax %3")
                .arg(formatMoney(*contract.amount), formatMoney((*taxed)->net), formatMoney((*taxed)->tax)));
    m_words->setText(amountInWords(*contract.amount).value_or(QString()));
}

} // namespace cdesk::ui
