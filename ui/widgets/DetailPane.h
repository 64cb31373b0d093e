// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace cdesk::ui {

class ViewState;

/// A list and the details of what is chosen in it, side by side; the person's division and whether the details are
/// shown are remembered under a key of their own.
class DetailPane final : public QSplitter {
    Q_OBJECT
public:
    /// @param view outlives the pane; @param key e.g. "contracts"
    DetailPane(QWidget* list, QWidget* detail, ViewState& view, const QString& key, QWidget* parent = nullptr);

    /// How the width is shared out until somebody moves the line between them; 3 to 2 when nothing is said.
    void divide(int list, int detail);
    bool detailShown() const;
    void showDetail(bool shown);
    /// The next of the two panes takes the focus (F6).
    void focusOtherPane();

private:
    void remember();

    ViewState& m_view;
    QString m_key;
};

} // namespace cdesk::ui
