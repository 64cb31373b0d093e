// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QSettings;

namespace cdesk::ui {

/// A list and the details of what is chosen in it, side by side; the person's division and whether the details are
/// shown are remembered under a key of their own.
class DetailPane final : public QSplitter {
    Q_OBJECT
public:
    /// @param settings outlives the pane; @param key e.g. "contracts"
    DetailPane(QWidget* list, QWidget* detail, QSettings& settings, const QString& key, QWidget* parent = nullptr);

    bool detailShown() const;
    void showDetail(bool shown);
    /// The next of the two panes takes the focus (F6).
    void focusOtherPane();

private:
    void remember();

    QSettings& m_settings;
    QString m_key;
};

} // namespace cdesk::ui
