// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace cdesk::ui {

class Navigator;

/// What a new office does first, with ticks for what is there already: company, customers, template, contract.
class FirstSteps final : public QWidget {
    Q_OBJECT

public:
    enum Step { Company, Customers, Template, Contract, Steps };

    FirstSteps(Navigator& navigator, QWidget* parent = nullptr);

    void setDone(Step step, bool isDone);
    bool isDone(Step step) const { return m_lines[step].isDone; }

private:
    struct Line {
        QLabel* picture = nullptr;
        QPushButton* button = nullptr;
        bool isDone = false;
    };
    std::array<Line, Steps> m_lines;
};

} // namespace cdesk::ui
