// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/ChangeSet.h"
#include "core/session/Permission.h"

#include <QList>
#include <QWidget>

#include <functional>

class QAction;

namespace cdesk {
class ChangeFeed;
class Clock;
class Dispatcher;
class Ledger;
} // namespace cdesk

namespace cdesk::ui {

class FileDialogs;
class Messenger;
class ViewState;

/// Takes the person somewhere else in the window.
class Navigator {
public:
    virtual ~Navigator() = default;
    /// Shows the page with this key: `dashboard`, `customers`, `contracts`, `templates`, `clauses`, `archive`,
    /// `reminders`, `log`, `settings`.
    virtual void showPage(const QString& key) = 0;
    /// The same, with its list in one of its named views, e.g. `expiring_30` of `contracts`.
    virtual void showView(const QString& key, const QString& view)
    {
        Q_UNUSED(view)
        showPage(key);
    }
    /// Shows one thing on its page.
    virtual void open(EntityKind kind, qint64 id) = 0;
    /// Starts drafting a contract; 0 means "not chosen yet".
    virtual void draftContract(qint64 customerId, qint64 templateId) = 0;
};

/// What every page works with, besides its own services. Lives longer than any page.
struct PageContext {
    const Actor& actor; ///< who works here, with the rights of now; copy it into work for another thread
    const Clock& clock;
    Dispatcher& dispatcher;
    const Ledger& ledger;
    ChangeFeed& feed;
    Messenger& messenger;
    Navigator& navigator;
    FileDialogs& files;
    ViewState& view;
};

/// One page of the window. Pages register in a table (app/Pages.cpp); the shell knows none by name.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr) : QWidget{parent} {}

    /// Commands of this page: its tool bar, and Ctrl+K. Texts are plain verbs.
    virtual QList<QAction*> commands() const { return m_commands; }
    /// Shows the thing with this id; a page that shows none ignores it.
    virtual void openSubject(qint64 id) { Q_UNUSED(id) }
    /// Looks at the list through one of its named views; a page without that view ignores it.
    virtual void useView(const QString& view) { Q_UNUSED(view) }
    /// The page becomes visible; first data loading belongs here, not into the constructor.
    virtual void entered() {}
    /// True when leaving loses nothing; otherwise the page keeps what was typed as a draft.
    virtual bool mayLeave() { return true; }
    /// Handbook page that F1 opens here, e.g. `customers`.
    virtual QString handbookPage() const { return {}; }

protected:
    /// A command of the page: a plain verb, the name of its icon, its object name and what it does. Its key works in
    /// the widgets to which the page adds it.
    QAction* addCommand(const QString& text, const QString& icon, const QString& name, std::function<void()> act);
    /// The same for a step of the page itself.
    template <typename P>
    QAction* addCommand(const QString& text, const QString& icon, const QString& name, void (P::*act)())
    {
        return addCommand(text, icon, name, [page = static_cast<P*>(this), act] { (page->*act)(); });
    }

    /// The way to everything the log knows of one thing.
    static QString logView(EntityKind kind, qint64 id, const QString& name = {});

private:
    QList<QAction*> m_commands;
};

} // namespace cdesk::ui
