// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace cdesk::ui {

/// The handbook (F1): pages of resources `:/handbook/<language>/<page>.md`, opened at the step being worked on.
class HandbookWindow final : public QWidget {
    Q_OBJECT

public:
    /// @p language is `zh_CN` or `en`.
    explicit HandbookWindow(const QString& language, QWidget* parent = nullptr);

    /// Shows @p page, or the first page when there is none of that name.
    void showPage(const QString& page);
    QString currentTitle() const;

private:
    QString m_folder;
    QListWidget* m_pages;
    QTextBrowser* m_text;
};

} // namespace cdesk::ui
