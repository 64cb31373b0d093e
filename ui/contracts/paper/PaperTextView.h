// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/paper/PaperText.h"

#include <QPlainTextEdit>

namespace cdesk::ui {

/// The text of a paper, to be read and marked by mouse and keyboard, never changed. Where values were found it has a
/// ground; the value looked at stands out.
class PaperTextView final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PaperTextView(QWidget* parent = nullptr);

    void setPaper(const std::vector<PaperParagraph>& paragraphs);
    void setFound(std::vector<PaperPlace> places);
    /// Scrolls to a place and marks it; one that is nowhere takes the mark away.
    void showPlace(const PaperPlace& place);
    /// What is selected, and where it begins; empty when nothing is, or more than one paragraph.
    QString selected() const;
    PaperPlace selectedPlace() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QTextCursor cursorAt(const PaperPlace& place) const;
    void paintMarks();

    std::vector<PaperPlace> m_found;
    PaperPlace m_shown;
};

} // namespace cdesk::ui
