// SPDX-License-Identifier: GPL-3.0-or-later
// The list of contracts as the window shows it, 100,000 rows, from an action to the painted picture. A screen shows a
// picture every 16 ms: an action that takes longer is seen to stutter.
#include "tests/bench/ListBench.h"

#include "tests/bench/support/BenchOffice.h"
#include "tests/bench/support/Figures.h"
#include "tests/bench/support/Measure.h"
#include "ui/contracts/ContractListColumns.h"
#include "ui/lists/ListPane.h"
#include "ui/shell/ViewState.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::bench {

namespace {

constexpr int kRuns = 15;
constexpr double kFrameMs = 16;

/// The pane in a window of an office screen, and the wait until what changed is painted.
class ShownList final : public QObject {
public:
    ShownList()
        : m_state{m_folder.filePath(u"view.ini"_s)}, pane{ui::ContractListColumns::definition(
                                                              ui::ContractListColumns::Bin::Without),
                                                          sharedLargeOffice().ledger, m_state,
                                                          sharedLargeOffice().clock}
    {
        pane.resize(1366, 768);
        pane.show();
        qApp->installEventFilter(this);
        QApplication::processEvents();
    }

    /// Milliseconds from @p action to the picture after it.
    template <class Action>
    double toPicture(Action action)
    {
        m_isPainted = false;
        const double ms = onceMs([&] {
            action();
            QApplication::processEvents();
        });
        if (!m_isPainted)
            giveUp({ErrorKind::Fault, u"bench.not_painted"_s, {}, {}});
        return ms;
    }
    template <class Action>
    double medianToPicture(int runs, Action action)
    {
        std::vector<double> times;
        for (int run = 0; run < runs; ++run)
            times.push_back(toPicture([&] { action(run); }));
        return medianOf(std::move(times));
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    QTemporaryDir m_folder;
    ui::ViewState m_state;
    bool m_isPainted = false;

public:
    ui::ListPane pane;
};

/// The texts of one screen drawn cell by cell, and nothing else: what any list of that many cells has to do.
double drawScreenMs(ShownList& shown)
{
    const ui::ListView& view = shown.pane.view();
    const ui::ListModel& model = shown.pane.model();
    struct Cell {
        QRect place;
        QString text;
    };
    std::vector<Cell> cells;
    for (int row = view.rowAt(0); row >= 0 && row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QRect place = view.visualRect(model.index(row, column));
            if (place.top() > view.viewport()->height())
                row = model.rowCount();
            else if (!view.isColumnHidden(column) && place.left() < view.viewport()->width())
                cells.push_back({place, model.index(row, column).data().toString()});
        }
    }
    QImage screen(view.viewport()->size(), QImage::Format_RGB32);
    return medianMs(kRuns, [&] {
        screen.fill(Qt::white);
        QPainter painter(&screen);
        painter.setFont(view.font());
        for (const Cell& cell : cells)
            painter.drawText(cell.place, Qt::AlignVCenter | Qt::TextSingleLine, cell.text);
    });
}

} // namespace

void benchListScrolling()
{
    ShownList shown;
    QScrollBar& bar = *shown.pane.view().verticalScrollBar();
    const double floorMs = drawScreenMs(shown);
    tell({.what = u"a page further down"_s,
          .cost = shown.medianToPicture(kRuns, [&](int) { bar.triggerAction(QAbstractSlider::SliderPageStepAdd); }),
          .most = kFrameMs,
          .peer = u"drawText of the same cells"_s,
          .peerCost = floorMs});
    tell({.what = u"three rows further (a click of the wheel)"_s,
          .cost = shown.medianToPicture(kRuns, [&](int) { bar.setValue(bar.value() + 3 * bar.singleStep()); }),
          .most = kFrameMs});
    tell({.what = u"a jump to somewhere else"_s,
          .cost = shown.medianToPicture(kRuns, [&](int run) { bar.setValue((run * 7919 + 13) % bar.maximum()); }),
          .most = kFrameMs});
    auto& model = shown.pane.model();
    tell({.what = u"a click on a heading: other order"_s,
          .cost = shown.medianToPicture(kRuns, [&](int run) { model.sort(run % 6, Qt::SortOrder(run / 6 % 2)); }),
          .most = kFrameMs});
}

void benchListTyping()
{
    ShownList shown;
    auto* field = shown.pane.findChild<ui::SearchField*>();
    const QStringList words{u"宁波"_s, u"丝杠服"_s, u"XS-2023"_s, u"nbjm"_s, u"zhuanxian"_s, u"chongqing"_s};
    for (const QString& word : words) {
        std::vector<double> times;
        for (qsizetype length = 1; length <= word.size(); ++length)
            times.push_back(shown.toPicture([&] { field->setText(word.left(length)); }));
        shown.toPicture([&] { field->clear(); });
        tell({.what = u"typed into the filter box: “"_s + word + u"”, slowest key"_s,
              .cost = *std::max_element(times.begin(), times.end()),
              .most = kFrameMs});
    }
}

} // namespace cdesk::bench
