// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/ReportCriteriaForm.h"

#include "core/archive/ArchiveReportWords.h"
#include "core/base/Clock.h"
#include "core/contracts/ContractStatus.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormPanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

enum Period { AnyTime, ThisYear, LastYear, ThisQuarter, LastQuarter, ThisMonth, LastMonth, OwnPeriod };

std::pair<QDate, QDate> daysOf(int period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate quarter(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    switch (period) {
    case ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case ThisQuarter:
        return {quarter, quarter.addMonths(3).addDays(-1)};
    case LastQuarter:
        return {quarter.addMonths(-3), quarter.addDays(-1)};
    case ThisMonth:
        return {month, month.addMonths(1).addDays(-1)};
    case LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    default:
        return {};
    }
}

template <class Enum>
void add(QComboBox& box, const QString& text, Enum value)
{
    box.addItem(text, static_cast<int>(value));
}

template <class Enum>
Enum chosen(const QComboBox& box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

} // namespace

ReportCriteriaForm::ReportCriteriaForm(const Clock& clock, const QStringList& contractTypes, QWidget* parent)
    : QWidget(parent), m_clock{clock}, m_panel{new FormPanel(this)}, m_scope{new QComboBox(this)},
      m_date{new QComboBox(this)}, m_period{new QComboBox(this)}, m_from{new DateField(clock, this)},
      m_to{new DateField(clock, this)}, m_type{new QComboBox(this)}, m_status{new QComboBox(this)},
      m_class{new QComboBox(this)}, m_place{new QLineEdit(this)}, m_grouping{new QComboBox(this)}
{
    add(*m_scope, tr("Filed contracts"), ReportScope::Filed);
    add(*m_scope, tr("All contracts"), ReportScope::All);
    add(*m_date, tr("Filing date"), ReportDate::Filed);
    add(*m_date, tr("Signing date"), ReportDate::Signed);
    add(*m_date, tr("End date"), ReportDate::Ended);
    add(*m_period, tr("Any time"), AnyTime);
    add(*m_period, tr("This year"), ThisYear);
    add(*m_period, tr("Last year"), LastYear);
    add(*m_period, tr("This quarter"), ThisQuarter);
    add(*m_period, tr("Last quarter"), LastQuarter);
    add(*m_period, tr("This month"), ThisMonth);
    add(*m_period, tr("Last month"), LastMonth);
    add(*m_period, tr("From – to"), OwnPeriod);
    m_type->addItem(tr("All types"), QString());
    for (const QString& type : contractTypes)
        m_type->addItem(type, type);
    const ArchiveReportWords words(QLocale().name()); // the words that stand in the report
    m_status->addItem(tr("Every status"), QString());
    for (const ContractStatus status : kAllContractStatuses)
        m_status->addItem(words.status(toCode(status)), QString(toCode(status)));
    m_class->addItem(tr("All classes"), QString());
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s})
        m_class->addItem(name, name);
    m_place->setPlaceholderText(tr("Part of the place, e.g. A03"));
    add(*m_grouping, tr("Type"), ReportGrouping::Type);
    add(*m_grouping, tr("Customer"), ReportGrouping::Customer);
    add(*m_grouping, tr("Salesperson"), ReportGrouping::Salesperson);
    add(*m_grouping, tr("Month"), ReportGrouping::Month);
    add(*m_grouping, tr("Place"), ReportGrouping::Place);
    add(*m_grouping, tr("Status"), ReportGrouping::Status);
    add(*m_grouping, tr("No groups"), ReportGrouping::None);

    m_panel->addField(u"scope"_s, tr("&Contracts"), m_scope);
    m_panel->addField(u"date"_s, tr("Period &by"), m_date);
    m_panel->addField(u"period"_s, tr("&Period"), m_period);
    m_panel->addField(u"from"_s, tr("&From"), m_from);
    m_panel->addField(u"to"_s, tr("&To"), m_to);
    m_panel->addField(u"type"_s, tr("T&ype"), m_type);
    m_panel->addField(u"status"_s, tr("&Status"), m_status);
    m_panel->addField(u"class"_s, tr("Customer c&lass"), m_class);
    m_panel->addField(u"place"_s, tr("Pl&ace"), m_place);
    m_panel->addField(u"grouping"_s, tr("&Group by"), m_grouping);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    for (QComboBox* box : {m_scope, m_date, m_type, m_status, m_class, m_grouping})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportCriteriaForm::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportCriteriaForm::choosePeriod);
    for (DateField* field : {m_from, m_to}) {
        connect(field, &DateField::dateChanged, this, &ReportCriteriaForm::changed);
        connect(field, &QLineEdit::textEdited, this,
                [this] { m_period->setCurrentIndex(m_period->findData(OwnPeriod)); });
    }
    connect(m_place, &QLineEdit::textChanged, this, &ReportCriteriaForm::changed);
}

void ReportCriteriaForm::choosePeriod()
{
    const int period = m_period->currentData().toInt();
    if (period == OwnPeriod)
        return; // the days stay for the person to change
    const auto [from, to] = daysOf(period, m_clock.today());
    m_from->setDate(from);
    m_to->setDate(to);
    Q_EMIT changed();
}

ArchiveReportCriteria ReportCriteriaForm::criteria() const
{
    return {.scope = chosen<ReportScope>(*m_scope),
            .date = chosen<ReportDate>(*m_date),
            .from = m_from->date(),
            .to = m_to->date(),
            .contractType = m_type->currentData().toString(),
            .status = m_status->currentData().toString(),
            .customerClass = m_class->currentData().toString(),
            .place = m_place->text().trimmed(),
            .grouping = chosen<ReportGrouping>(*m_grouping)};
}

} // namespace cdesk::ui
