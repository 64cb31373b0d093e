// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clauses/ClauseServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace cdesk::ui {

class SearchField;

/// Chooses a clause to put into a text: found by Chinese, pinyin or initials, grouped by topic, with its wording and
/// when to use it beside, so that alternatives can be compared before one is taken.
class ClauseChooser final : public QDialog {
    Q_OBJECT
public:
    /// What the wording goes into: a template keeps its fields, a draft gets their defaults or lines to fill in.
    enum class Into { Template, Draft };

    /// @param contractType clauses for other types alone are left out; empty: all are shown
    ClauseChooser(const PageContext& context, const ClauseServices& services, Into into, const QString& contractType,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    /// The wording as plain text, a paragraph a line.
    void chosen(cdesk::ClauseId id, const QString& text);

private:
    void load();
    void fill();
    void showCurrent();
    const Clause* current() const;
    void take();

    PageContext m_context;
    ClauseServices m_services;
    Into m_into;
    QString m_contractType;
    std::vector<Clause> m_clauses;
    SearchField* m_search;
    QTreeWidget* m_list;
    QLabel* m_useWhen;
    QLabel* m_body;
    QPushButton* m_take;
};

} // namespace cdesk::ui
