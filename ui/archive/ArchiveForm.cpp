// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/ArchiveForm.h"

#include "ui/archive/ArchiveWords.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormPanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kForEver = -1;

QSpinBox* copiesBox(QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(0, 9999);
    return box;
}

/// What offices keep files for; any other number that a record holds joins the list.
void fillRetention(QComboBox& box, RetentionYears present)
{
    std::vector<int> years{5, 10, 15, 20, 30};
    if (present && std::find(years.begin(), years.end(), *present) == years.end())
        years.push_back(*present);
    std::sort(years.begin(), years.end());
    box.clear();
    for (const int count : years)
        box.addItem(ArchiveWords::retention(count), count);
    box.addItem(ArchiveWords::retention(std::nullopt), kForEver);
    box.setCurrentIndex(box.findData(present.value_or(kForEver)));
}

} // namespace

ArchiveForm::ArchiveForm(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_panel{new FormPanel(this)}, m_number{new QLineEdit(this)},
      m_filedOn{new DateField(clock, this)}, m_category{new QLineEdit(this)}, m_room{new QLineEdit(this)},
      m_cabinet{new QLineEdit(this)}, m_box{new QLineEdit(this)}, m_slot{new QLineEdit(this)}, m_paper{copiesBox(this)},
      m_electronic{copiesBox(this)}, m_retention{new QComboBox(this)}, m_checks{new QListWidget(this)},
      m_ownCheck{new QLineEdit(this)}, m_notes{new QLineEdit(this)}
{
    m_panel->addField(u"number"_s, tr("Archive &no."), m_number);
    m_panel->addField(u"room"_s, tr("&Room"), m_room);
    m_panel->addField(u"cabinet"_s, tr("&Cabinet"), m_cabinet);
    m_panel->addField(u"box"_s, tr("&Box"), m_box);
    m_panel->addField(u"slot"_s, tr("&Slot"), m_slot);
    m_panel->addField(u"filed_on"_s, tr("Filed &on"), m_filedOn, FormPanel::Need::Required);
    m_panel->addField(u"paper_copies"_s, tr("&Paper copies"), m_paper);
    m_panel->addField(u"electronic_copies"_s, tr("&Electronic copies"), m_electronic);
    m_panel->addField(u"retention_years"_s, tr("&Keep for"), m_retention);
    m_panel->addField(u"category"_s, tr("C&ategory"), m_category);

    m_panel->addField(u"notes"_s, tr("No&tes"), m_notes);

    auto* checksLabel = new QLabel(tr("Papers t&here"), this);
    checksLabel->setBuddy(m_checks);
    m_checks->setObjectName(u"checksField"_s);
    m_checks->setAccessibleName(tr("Papers there"));
    m_ownCheck->setObjectName(u"ownCheckField"_s);
    m_ownCheck->setAccessibleName(tr("Another paper"));
    m_ownCheck->setPlaceholderText(tr("Another paper"));
    m_ownCheck->setToolTip(tr("Type the name of a paper and leave the field: it joins the list."));
    auto* papers = new QVBoxLayout;
    papers->addWidget(checksLabel);
    papers->addWidget(m_checks, 1);
    papers->addWidget(m_ownCheck);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(*this).section);
    layout->addWidget(m_panel, 3);
    layout->addLayout(papers, 2);
    connect(m_ownCheck, &QLineEdit::editingFinished, this, &ArchiveForm::addOwnCheck);
}

void ArchiveForm::setRecord(const ArchiveRecord& record)
{
    m_record = record;
    m_panel->clearErrors();
    m_number->setText(record.number);
    m_number->setReadOnly(record.id.isSet());
    m_filedOn->setDate(record.filedOn);
    m_category->setText(record.category);
    m_room->setText(record.place.room);
    m_cabinet->setText(record.place.cabinet);
    m_box->setText(record.place.box);
    m_slot->setText(record.place.slot);
    m_paper->setValue(record.paperCopies);
    m_electronic->setValue(record.electronicCopies);
    fillRetention(*m_retention, record.retentionYears);
    m_notes->setText(record.notes);
    m_ownCheck->clear();
    m_checks->clear();
    for (const ArchiveCheck& check : record.checks) {
        auto* item = new QListWidgetItem(ArchiveWords::check(check.item), m_checks);
        item->setData(Qt::UserRole, check.item);
        item->setCheckState(check.isPresent ? Qt::Checked : Qt::Unchecked);
    }
    m_checks->setCurrentRow(0);
}

ArchiveRecord ArchiveForm::record() const
{
    ArchiveRecord record = m_record;
    record.number = m_number->text().trimmed();
    record.filedOn = m_filedOn->date();
    if (!m_record.id.isSet())
        record.year = record.filedOn.isValid() ? record.filedOn.year() : record.year;
    record.category = m_category->text().trimmed();
    record.place = {m_room->text().trimmed(), m_cabinet->text().trimmed(), m_box->text().trimmed(),
                    m_slot->text().trimmed()};
    record.paperCopies = m_paper->value();
    record.electronicCopies = m_electronic->value();
    const int years = m_retention->currentData().toInt();
    record.retentionYears = years == kForEver ? RetentionYears() : RetentionYears(years);
    record.notes = m_notes->text().trimmed();
    std::vector<ArchiveCheck> checks;
    for (int row = 0; row < m_checks->count(); ++row) {
        const QListWidgetItem* item = m_checks->item(row);
        const QString name = item->data(Qt::UserRole).toString();
        const auto before = std::find_if(m_record.checks.begin(), m_record.checks.end(),
                                         [&](const ArchiveCheck& check) { return check.item == name; });
        const QString note = before == m_record.checks.end() ? QString() : before->note;
        checks.push_back({name, item->checkState() == Qt::Checked, note});
    }
    record.checks = std::move(checks);
    return record;
}

void ArchiveForm::focusPlace()
{
    QLineEdit* field = m_room->text().isEmpty() ? m_room : m_slot;
    field->setFocus();
    field->selectAll();
}

void ArchiveForm::addOwnCheck()
{
    const QString name = m_ownCheck->text().trimmed();
    m_ownCheck->clear();
    if (name.isEmpty() || !m_checks->findItems(name, Qt::MatchFixedString).isEmpty())
        return;
    auto* item = new QListWidgetItem(name, m_checks);
    item->setData(Qt::UserRole, name);
    item->setCheckState(Qt::Checked);
}

} // namespace cdesk::ui
