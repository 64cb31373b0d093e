// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchField.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kPauseMs = 150; // long enough to finish a word, short enough to feel immediate

} // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent), m_pause{new QTimer(this)}
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search"));
    setClearButtonEnabled(true);
    setMinimumWidth(charactersWide(*this, 12));
    QAction* lens = addAction(Icons::get(u"edit-find"_s), QLineEdit::LeadingPosition);
    lens->setText(tr("Search"));
    connect(lens, &QAction::triggered, this, &SearchField::search);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::search);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        search();
    } else if (event->key() == Qt::Key_Down) {
        search();
        Q_EMIT leftDownward();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::search()
{
    m_pause->stop();
    const QString wanted = text().trimmed();
    if (wanted == m_searched)
        return;
    m_searched = wanted;
    Q_EMIT searched(wanted);
}

} // namespace cdesk::ui
