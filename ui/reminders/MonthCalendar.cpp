// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/MonthCalendar.h"

#include "core/base/Clock.h"
#include "core/ledger/Ledger.h"
#include "ui/reminders/ReminderWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/StatusChip.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kWeeks = 6; ///< every month fits, whatever day it begins on
constexpr int kWeek = 7;
constexpr qsizetype kShownPerDay = 2;

/// A date of a contract in one line of a day: with as many words as there is room for beside the number.
QString lineOf(const ContractDate& date, const QFontMetrics& metrics, int room)
{
    for (const QString& words : {ReminderWords::kind(date.kind), ReminderWords::shortKind(date.kind)}) {
        const QString line = words + u' ' + date.number;
        if (metrics.horizontalAdvance(line) <= room)
            return line;
    }
    return date.number;
}

} // namespace

MonthCalendar::MonthCalendar(const Ledger& ledger, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_ledger{ledger}, m_clock{clock}, m_day{clock.today()}, m_month{new QLabel(this)},
      m_days{new QTableWidget(kWeeks, kWeek, this)}, m_dayTitle{new QLabel(this)}, m_dates{new QListWidget(this)}
{
    setObjectName(u"monthCalendar"_s);
    const Spacing space = Spacing::of(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space.normal);
    buildHead();

    m_days->setObjectName(u"monthDays"_s);
    m_days->setAccessibleName(tr("Days of the month"));
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setSelectionMode(QAbstractItemView::SingleSelection);
    m_days->setTabKeyNavigation(false);
    m_days->setWordWrap(false);
    m_days->verticalHeader()->hide();
    m_days->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->horizontalHeader()->setSectionsClickable(false);
    m_days->installEventFilter(this);
    m_days->viewport()->installEventFilter(this);
    QStringList names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        names.append(QLocale().standaloneDayName(day, QLocale::ShortFormat));
    m_days->setHorizontalHeaderLabels(names);
    layout->addWidget(m_days, 4);

    m_dayTitle->setObjectName(u"monthDayTitle"_s);
    m_dayTitle->setTextFormat(Qt::PlainText);
    m_dates->setObjectName(u"monthDates"_s);
    m_dates->setAccessibleName(tr("Contracts of the chosen day"));
    m_dates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_dayTitle);
    layout->addWidget(m_dates, 1);

    connect(m_days, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
        if (m_isFilling || row < 0)
            return;
        const QDate chosen = firstShown().addDays(row * kWeek + column);
        if (chosen.month() != m_day.month())
            return showDay(chosen);
        m_day = chosen;
        showDates();
    });
    connect(m_dates, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT contractWanted(ContractId{item->data(Qt::UserRole).toLongLong()});
    });
    connect(m_days, &QTableWidget::cellActivated, this, [this] {
        if (m_dates->count() > 0 && m_dates->isEnabled())
            m_dates->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_ledger, &Ledger::published, this, &MonthCalendar::fill);
    fill();
}

void MonthCalendar::buildHead()
{
    auto* head = new QHBoxLayout;
    const auto addTurn = [&](const QString& icon, const QString& text, const QString& name, int months) {
        auto* button = new QToolButton(this);
        button->setIcon(Icons::get(icon));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setToolTip(text);
        connect(button, &QToolButton::clicked, this, [this, months] { turn(months); });
        head->addWidget(button);
    };
    addTurn(u"go-previous"_s, tr("Month before (PageUp)"), u"previousMonthButton"_s, -1);
    m_month->setObjectName(u"monthLabel"_s);
    m_month->setTextFormat(Qt::PlainText);
    m_month->setAlignment(Qt::AlignCenter);
    m_month->setMinimumWidth(charactersWide(*this, 10));
    QFont bold = font();
    bold.setBold(true);
    m_month->setFont(bold);
    head->addWidget(m_month);
    addTurn(u"go-next"_s, tr("Next month (PageDown)"), u"nextMonthButton"_s, 1);
    auto* today = new QPushButton(tr("Today"), this);
    today->setObjectName(u"todayButton"_s);
    connect(today, &QPushButton::clicked, this, [this] { showDay(m_clock.today()); });
    head->addWidget(today);
    head->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

void MonthCalendar::setWorkCalendar(const WorkCalendar& calendar)
{
    m_calendar = calendar;
    fill();
}

void MonthCalendar::showDay(QDate day)
{
    m_day = day;
    fill();
}

void MonthCalendar::turn(int months)
{
    showDay(m_day.addMonths(months));
}

QDate MonthCalendar::firstShown() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

void MonthCalendar::fill()
{
    m_isFilling = true;
    const QDate first = firstShown();
    const auto dates = contractDates(m_ledger.now()->contracts(), first, first.addDays(kWeeks * kWeek - 1));
    for (int cell = 0; cell < kWeeks * kWeek; ++cell)
        fillDay(cell, first.addDays(cell), dates);
    const auto place = static_cast<int>(first.daysTo(m_day));
    m_days->setCurrentCell(place / kWeek, place % kWeek);
    m_month->setText(u"%1-%2"_s.arg(m_day.year()).arg(m_day.month(), 2, 10, QChar(u'0')));
    m_isFilling = false;
    showDates();
}

void MonthCalendar::fillDay(int cell, QDate day, const std::vector<ContractDate>& dates)
{
    QStringList lines{QString::number(day.day())};
    if (const QString holiday = m_calendar.nameOf(day); !holiday.isEmpty())
        lines.first() += u' ' + holiday;
    if (day == m_clock.today())
        lines.first() = tr("%1 · today").arg(lines.first());
    QFont font = m_days->font();
    font.setBold(day == m_clock.today());
    const int margins = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_days) + 1) + 2;
    const int room = m_days->viewport()->width() / kWeek - margins;
    QStringList words;
    for (const ContractDate& date : dates) {
        if (date.date != day)
            continue;
        words.append(ReminderWords::kind(date.kind) + u' ' + date.number);
        if (words.size() <= kShownPerDay)
            lines.append(lineOf(date, QFontMetrics(font), room));
    }
    if (words.size() > kShownPerDay)
        lines.append(tr("%n more", nullptr, static_cast<int>(words.size() - kShownPerDay)));

    auto* item = new QTableWidgetItem(lines.join(u'\n'));
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    item->setToolTip(words.join(u'\n').toHtmlEscaped());
    if (!m_calendar.isWorkday(day))
        item->setBackground(palette().alternateBase());
    if (day.month() != m_day.month())
        item->setForeground(palette().placeholderText());
    else if (!words.isEmpty())
        item->setForeground(toneColors(day < m_clock.today() ? Tone::Danger : Tone::Warning, palette()).ink);
    item->setFont(font);
    m_days->setItem(cell / kWeek, cell % kWeek, item);
}

void MonthCalendar::showDates()
{
    const auto dates = contractDates(m_ledger.now()->contracts(), m_day, m_day);
    const QString day = QLocale().toString(m_day, u"yyyy-MM-dd dddd"_s);
    m_dayTitle->setText(m_calendar.isWorkday(m_day) ? day : tr("%1 · day off").arg(day));
    m_dates->clear();
    for (const ContractDate& date : dates) {
        auto* item = new QListWidgetItem(
            tr("%1: %2 %3, %4").arg(ReminderWords::kind(date.kind), date.number, date.title, date.customer), m_dates);
        item->setData(Qt::UserRole, date.contractId.value());
        item->setToolTip(item->text().toHtmlEscaped());
    }
    m_dates->setEnabled(!dates.empty());
    if (dates.empty())
        m_dates->addItem(tr("No contract ends on this day, and no notice is due."));
    m_dates->setCurrentRow(dates.empty() ? -1 : 0);
}

bool MonthCalendar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_days->viewport() && event->type() == QEvent::Resize)
        fill(); // with more or fewer words
    if (watched == m_days && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            turn(key == Qt::Key_PageUp ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace cdesk::ui
