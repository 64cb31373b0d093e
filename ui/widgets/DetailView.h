// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace cdesk::ui {

/// A view beside a list: one thing on one page that scrolls as a whole, or a hint while nothing is chosen. The page is
/// made anew for each thing, of the parts in DetailParts.h.
class DetailView : public QScrollArea {
    Q_OBJECT
protected:
    /// @param leastCharacters width below which the view is never squeezed, in Chinese characters
    DetailView(const QString& objectName, const QString& title, int leastCharacters, QWidget* parent);

    void showHint(const QString& text);
    /// A new, empty page from top to bottom; not shown yet.
    QVBoxLayout* beginPage();
    /// Shows the page. The view becomes as wide as what on it can't wrap.
    void showPage(QVBoxLayout* page);

private:
    /// Puts the focus where it was on the page before: on what is called @p name, else on the first that takes it.
    void focusAgain(const QString& name);

    int m_leastCharacters;
};

} // namespace cdesk::ui
