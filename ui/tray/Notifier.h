// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace cdesk::ui {

/// What a person may do on a bubble without opening the program.
enum class NoteAction { Open, Snooze, Done };

/// One bubble on the desktop. Plain text: whoever shows it does the escaping.
struct Note {
    QString tag;   ///< our key, e.g. "reminder:42"; a later note of the same tag takes the place of the earlier
    QString title; ///< one line
    QString body;
    bool critical = false; ///< due today or overdue
    /// Whether the matter can be put off or done by a button of the bubble; a summary and plain news cannot.
    bool isHandled = true;
};

/// Tells the desktop that something is due. Only a doorbell: what is due stays in the reminder centre, whatever
/// becomes of the bubble.
class Notifier : public QObject {
    Q_OBJECT
public:
    /// Bubbles can be read on a locked screen: Discreet ones carry neither names nor amounts.
    enum class Privacy { Full, Discreet };

    explicit Notifier(QObject* parent = nullptr) : QObject(parent) {}

    void setPrivacy(Privacy privacy) { m_privacy = privacy; }
    /// Shows each note; more than three at once become one summary with the tag kSummaryTag.
    void notify(const QList<Note>& notes);
    /// Shows @p total matters as one summary, of which @p first holds the first few.
    void notifyTogether(const QList<Note>& first, int total);
    /// Takes a bubble back, e.g. because the matter was handled in the window.
    virtual void withdraw(const QString& tag) = 0;
    /// Whether somebody is there who shows bubbles, as far as known by now.
    virtual bool isAvailable() const = 0;

    static const QString kSummaryTag;

Q_SIGNALS:
    void acted(const QString& tag, NoteAction action);
    /// The bubble is gone without an action.
    void closed(const QString& tag);
    /// Nobody could show the note.
    void unshown(const QString& tag);
    void availabilityChanged(bool available);

protected:
    virtual void show(const Note& note) = 0;

private:
    Privacy m_privacy = Privacy::Full;
};

} // namespace cdesk::ui
