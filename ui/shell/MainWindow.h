// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PageEntry.h"
#include "ui/theme/Palette.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <vector>

class QLabel;
class QStackedWidget;

namespace cdesk::ui {

class CommandBar;
class MessageBar;
class PageList;
class ViewState;
class WindowsBehindCover;

/// The frame around every page: navigation at the left, title and commands above, messages, status below.
/// It knows pages only through their table.
class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT

public:
    explicit MainWindow(ViewState& view, QWidget* parent = nullptr);
    ~MainWindow() override;

    MessageBar& messages() { return *m_messages; }

    /// Shows the office's pages; before that a welcome page stands in their place.
    void setPages(std::vector<PageEntry> pages);
    /// A single widget instead of the pages (first start, broken office); nullptr takes it away.
    void setWelcome(QWidget* welcome);
    /// Hides everything of the office behind @p cover, its dialogs too, until uncover(): pages and what is typed in
    /// them stay as they are, no key reaches them.
    void cover(QWidget* cover);
    void uncover();
    bool isCovered() const { return m_cover != nullptr; }
    /// Asks every page; one with input that would be lost may say no.
    bool mayLeavePages();
    /// Right end of the bar above the page, e.g. the search box.
    void setSearchBox(QWidget* searchBox);
    /// Commands of the program as a whole; they stand in the menu and in Ctrl+K.
    void setProgramCommands(const QList<QAction*>& commands);

    void setOfficeName(const QString& name);
    /// How the newest backup stands, in the status line.
    void setBackupText(const QString& text, Tone tone = Tone::Neutral);
    /// Says above every page, for as long as it is so, that something is wrong with the office; empty: nothing is.
    void setTrouble(const QString& text, const QString& button = {}, std::function<void()> act = {});
    void setDueCount(int due);
    /// Rights have changed: the page in front looks anew what it may offer.
    void reenter();
    /// Key of the page in front; empty on the welcome page.
    QString currentPage() const;
    Page* page(const QString& key);

    void showPage(const QString& key) override;
    void showView(const QString& key, const QString& view) override;
    void open(EntityKind kind, qint64 id) override;
    void draftContract(qint64 customerId, qint64 templateId) override;
    /// Called for `draftContract`; set by the program.
    std::function<void(qint64 customerId, qint64 templateId)> onDraftContract;

    /// Shows, raises and activates the window wherever it is.
    void bringToFront();

Q_SIGNALS:
    void pageShown(const QString& key);
    void dueClicked();
    /// The person closes the window; the program decides between quitting and staying in the tray.
    void closeRequested(bool& mayClose);
    /// It was closed for good: the program ends.
    void closed();
    void handbookRequested(const QString& page);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildFrame();
    void buildShortcuts();
    /// The first thing on the page that takes keys gets them.
    void focusPage();
    void sizeForScreen();
    void openPalette();
    QList<QAction*> allCommands();
    void showTitle();

    ViewState& m_view;
    std::vector<PageEntry> m_entries;
    QHash<QString, Page*> m_pages;
    QString m_current;
    QList<QAction*> m_programCommands;
    QList<QAction*> m_goCommands; ///< "Go to …", one a page
    PageList* m_navigation;
    QWidget* m_workspace;
    QLabel* m_title;
    CommandBar* m_commands;
    QWidget* m_searchSlot;
    MessageBar* m_trouble; ///< stays until it is over
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    QStackedWidget* m_outer;
    QWidget* m_welcome = nullptr;
    QWidget* m_cover = nullptr;
    QPointer<QWidget> m_behindFocus; ///< what had the keys when the window was covered
    std::unique_ptr<WindowsBehindCover> m_behindCover;
    QString m_officeName;
    QLabel* m_officeLabel;
    QLabel* m_backupLabel;
    class QPushButton* m_dueButton;
};

} // namespace cdesk::ui
