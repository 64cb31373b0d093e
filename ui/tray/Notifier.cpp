// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/Notifier.h"

#include <algorithm>

namespace cdesk::ui {

namespace {

constexpr qsizetype kMostBubbles = 3; // more would cover the screen, and nobody reads them

} // namespace

const QString Notifier::kSummaryTag = QStringLiteral("summary");

void Notifier::notify(const QList<Note>& notes)
{
    if (notes.size() > kMostBubbles) {
        Note summary{kSummaryTag, tr("%n matter(s) need your attention", nullptr, static_cast<int>(notes.size())), {}};
        summary.critical = std::ranges::any_of(notes, &Note::critical);
        if (m_privacy == Privacy::Full) {
            QStringList titles;
            for (const Note& note : notes.first(kMostBubbles))
                titles.append(note.title);
            summary.body = titles.join(QChar::LineFeed);
        }
        show(summary);
        return;
    }
    for (Note note : notes) {
        if (m_privacy == Privacy::Discreet) {
            note.title = tr("A reminder is due");
            note.body.clear();
        }
        show(note);
    }
}

} // namespace cdesk::ui
