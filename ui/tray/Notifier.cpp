// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/Notifier.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr qsizetype kMostBubbles = 3; // more would cover the screen, and nobody reads them

} // namespace

const QString Notifier::kSummaryTag = QStringLiteral("summary");

void Notifier::notifyTogether(const QList<Note>& first, int total)
{
    Note summary{kSummaryTag, tr("%n matter(s) need your attention", nullptr, total), {}};
    summary.critical = std::ranges::any_of(first, &Note::critical);
    if (m_privacy == Privacy::Full) {
        QStringList titles;
        for (const Note& note : first.first(std::min(kMostBubbles, first.size())))
            titles.append(QString(note.title + u"  "_s + note.body.section(QChar::LineFeed, 0, 0)).trimmed());
        if (const int more = total - static_cast<int>(titles.size()); more > 0)
            titles.append(tr("… and %n more", nullptr, more));
        summary.body = titles.join(QChar::LineFeed);
    }
    show(summary);
}

void Notifier::notify(const QList<Note>& notes)
{
    if (notes.size() > kMostBubbles)
        return notifyTogether(notes, static_cast<int>(notes.size()));
    for (Note note : notes) {
        if (m_privacy == Privacy::Discreet) {
            note.title = tr("A reminder is due");
            note.body.clear();
        }
        show(note);
    }
}

} // namespace cdesk::ui
