// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/compare/TextDiff.h"

#include <QTextEdit>

namespace cdesk::ui {

/// Two texts in one: what was taken out is struck through, what came in is underlined, and both stand in brackets of
/// their own for those who see no colours. F3 and Shift+F3 go from change to change.
class DiffView final : public QTextEdit {
    Q_OBJECT
public:
    enum class Show { Everything, ChangesOnly };

    explicit DiffView(QWidget* parent = nullptr);

    void setDiff(const TextDiff& diff, Show show);
    int changeCount() const { return static_cast<int>(m_changes.size()); }
    void goToNext();
    void goToPrevious();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void write();
    void goTo(int position);

    TextDiff m_diff;
    Show m_show = Show::Everything;
    std::vector<int> m_changes; ///< where each changed paragraph begins
};

} // namespace cdesk::ui
