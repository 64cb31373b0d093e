// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace cdesk::ui {

class ViewState;

/// What to watch in a contract of these classes, and what belongs into its file (C2), beside the form. Folded up to its
/// heading or open, as the person left it; hidden while the classes say nothing.
class ClassPoints final : public QWidget {
    Q_OBJECT
public:
    explicit ClassPoints(ViewState& view, QWidget* parent = nullptr);

    void setPoints(const QStringList& points, const QStringList& papers);

private:
    void unfold(bool isOpen);

    ViewState& m_view;
    QToolButton* m_heading;
    QLabel* m_text;
};

} // namespace cdesk::ui
