// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchBox.h"

#include "core/ledger/Ledger.h"
#include "ui/shell/Page.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/SearchField.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kMostOfEach = 8;

} // namespace

SearchBox::SearchBox(const Ledger& ledger, Navigator& navigator, QWidget* parent)
    : QWidget{parent}, m_ledger{ledger},
      m_navigator{navigator}, m_field{new SearchField(this)}, m_results{new QListWidget(this)}
{
    m_field->setObjectName(u"quickSearchEdit"_s);
    m_field->setAccessibleName(tr("Search customers and contracts"));
    m_field->setPlaceholderText(tr("Name, pinyin initials, number (Ctrl+L)"));
    m_field->setMinimumWidth(
        std::max(charactersWide(*this, 18),
                 fontMetrics().horizontalAdvance(m_field->placeholderText()) + charactersWide(*this, 4)));
    m_field->installEventFilter(this);
    m_results->setObjectName(u"quickSearchResults"_s);
    m_results->setAccessibleName(tr("Found"));
    m_results->setWindowFlags(Qt::ToolTip);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setUniformItemSizes(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long ends in dots
    m_results->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->hide();

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    connect(m_field, &SearchField::searched, this, &SearchBox::search);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchBox::openCurrent);
    connect(m_results, &QListWidget::itemClicked, this, &SearchBox::openCurrent);
    connect(new QShortcut(QKeySequence(u"Ctrl+L"_s), this), &QShortcut::activated, this, &SearchBox::activate);
}

void SearchBox::activate()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBox::search(const QString& typed)
{
    m_hits = quickSearch(*m_ledger.now(), typed, kMostOfEach);
    m_results->clear();
    for (const QuickHit& hit : m_hits) {
        const bool isCustomer = hit.kind == EntityKind::Customer;
        m_results->addItem(new QListWidgetItem(Icons::get(isCustomer ? u"im-user"_s : u"x-office-document"_s),
                                               hit.detail.isEmpty() ? hit.text : hit.text + u"  ·  "_s + hit.detail));
    }
    if (m_hits.empty() && !typed.isEmpty()) {
        auto* nothing = new QListWidgetItem(tr("Nothing found"));
        nothing->setFlags(Qt::NoItemFlags);
        m_results->addItem(nothing);
    }
    m_results->setCurrentRow(0);
    if (typed.isEmpty())
        m_results->hide();
    else
        showResults();
}

void SearchBox::showResults()
{
    const int rowHeight = m_results->sizeHintForRow(0);
    const int width = std::max(m_field->width(), charactersWide(*this, 44));
    const QPoint below = m_field->mapToGlobal(QPoint(m_field->width() - width, m_field->height()));
    m_results->setGeometry(QRect(below, QSize(width, rowHeight * m_results->count() + 2 * m_results->frameWidth())));
    m_results->show();
}

void SearchBox::openCurrent()
{
    const int row = m_results->currentRow();
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const QuickHit hit = m_hits[static_cast<size_t>(row)];
    m_results->hide();
    m_field->clear();
    m_navigator.open(hit.kind, hit.id);
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut)
        m_results->hide();
    if (watched == m_field && event->type() == QEvent::KeyPress && m_results->isVisible()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_results, event); // the list moves while the field keeps the focus
            return true;
        }
        if (key == Qt::Key_Escape)
            m_results->hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cdesk::ui
