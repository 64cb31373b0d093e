// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/ContractStatus.h"

#include <QWidget>

#include <vector>

namespace cdesk::ui {

/// How many contracts stand in each status, as bars with word and number. Up and Down choose a bar, Return or a click
/// leads to its contracts.
class StatusChart final : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        ContractStatus status;
        int count;
    };

    explicit StatusChart(QWidget* parent = nullptr);

    /// Only statuses that some contract has.
    void setBars(std::vector<Bar> bars);
    const std::vector<Bar>& bars() const { return m_bars; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(cdesk::ContractStatus status);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int rowHeight() const;
    void choose(int bar);

    std::vector<Bar> m_bars;
    int m_current = 0;
};

} // namespace cdesk::ui
