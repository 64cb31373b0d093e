// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/FindingPlaces.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace cdesk::ui {

/// What the clause check says of the text beside it, each line with a way to its place. What blocks stands first.
/// Fields without a value are left out: the form lists them itself.
class FindingsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    /// What the check of a text found, in which @p missing fields have no value yet. The chosen line stays chosen while
    /// the text changes around it.
    void setFindings(const std::vector<PlacedFinding>& findings, int missing);
    /// There is no text, or it could not be looked at.
    void setUnchecked();

Q_SIGNALS:
    /// The place of a finding shall be shown.
    void placeChosen(int page, const QRectF& twips);
    /// The rules of the check shall be changed.
    void rulesWanted();

private:
    void list(const std::vector<PlacedFinding>& findings);
    void showPlace(int row);

    std::vector<PlacedFinding> m_findings;
    QLabel* m_title;
    QListWidget* m_list;
    QPushButton* m_rules;
};

} // namespace cdesk::ui
