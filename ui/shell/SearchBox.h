// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/QuickSearch.h"

#include <QWidget>

class QListWidget;

namespace cdesk {
class Ledger;
}

namespace cdesk::ui {

class Navigator;
class SearchField;

/// The one search box (Ctrl+L): results while typing, Down into them, Return opens, Esc closes.
class SearchBox final : public QWidget {
    Q_OBJECT

public:
    SearchBox(const Ledger& ledger, Navigator& navigator, QWidget* parent = nullptr);

    void activate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& typed);
    void showResults();
    void openCurrent();

    const Ledger& m_ledger;
    Navigator& m_navigator;
    SearchField* m_field;
    QListWidget* m_results; ///< a window of its own below the field that never takes the focus
    std::vector<QuickHit> m_hits;
};

} // namespace cdesk::ui
