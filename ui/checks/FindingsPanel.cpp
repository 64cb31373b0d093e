// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/FindingsPanel.h"

#include "ui/checks/CheckWords.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/StatusChip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kMostLines = 5; // before the list scrolls

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent), m_title{new QLabel(this)}, m_list{new QListWidget(this)}, m_rules{new QPushButton(
                                                                                     Icons::get(u"configure"_s),
                                                                                     tr("Rules…"), this)}
{
    setObjectName(u"findingsPanel"_s);
    m_title->setObjectName(u"findingsTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_list->setObjectName(u"findingList"_s);
    m_list->setAccessibleName(tr("Findings of the clause check"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rules->setObjectName(u"checkRulesButton"_s);
    m_rules->setAccessibleName(tr("Rules of the clause check"));
    m_rules->setToolTip(tr("Which rules the clause check follows"));

    const Spacing space = Spacing::of(*this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_rules);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.normal, 0, space.normal, space.tight);
    layout->setSpacing(space.tight);
    layout->addLayout(head);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this] { showPlace(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { showPlace(m_list->currentRow()); });
    connect(m_rules, &QPushButton::clicked, this, &FindingsPanel::rulesWanted);
    setUnchecked();
}

void FindingsPanel::setUnchecked()
{
    list({});
    m_title->setText(tr("Clause check: no text yet"));
}

void FindingsPanel::setFindings(const std::vector<PlacedFinding>& findings, int missing)
{
    list(findings);
    const auto blocks = [](const PlacedFinding& one) { return one.finding.isBlocking(); };
    const auto blocking = std::count_if(m_findings.begin(), m_findings.end(), blocks);
    if (blocking > 0)
        m_title->setText(
            tr("Clause check: %1 to look at, %2 keep it from review").arg(m_findings.size()).arg(blocking));
    else if (!m_findings.empty())
        m_title->setText(tr("Clause check: %1 to look at").arg(m_findings.size()));
    else if (missing > 0)
        m_title->setText(tr("Clause check: nothing to object to in what is written; %n field(s) have no value yet",
                            nullptr, missing));
    else
        m_title->setText(tr("Clause check: clauses, amounts, dates and parties looked at, nothing to object to"));
}

void FindingsPanel::list(const std::vector<PlacedFinding>& findings)
{
    const int row = m_list->currentRow();
    const QString chosen = row >= 0 ? m_findings[static_cast<size_t>(row)].finding.code : QString();
    m_findings.clear();
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(m_findings),
                 [](const PlacedFinding& one) { return one.finding.code != u"check.field_empty"_s; });
    m_list->clear();
    for (const PlacedFinding& one : m_findings) {
        auto* item = new QListWidgetItem(Icons::get(iconOf(CheckWords::tone(one.finding.severity))),
                                         CheckWords::sentence(one.finding), m_list);
        item->setData(Qt::AccessibleDescriptionRole, CheckWords::severity(one.finding.severity));
        item->setToolTip(one.finding.text);
        if (!chosen.isEmpty() && one.finding.code == chosen && m_list->currentRow() < 0)
            m_list->setCurrentItem(item);
    }
    const int lines = std::min(static_cast<int>(m_findings.size()), kMostLines);
    m_list->setVisible(lines > 0);
    m_list->setFixedHeight(lines * (fontMetrics().height() + fontMetrics().height() / 2) + 2 * m_list->frameWidth());
}

void FindingsPanel::showPlace(int row)
{
    if (row < 0)
        return;
    if (const auto& place = m_findings[static_cast<size_t>(row)].place)
        Q_EMIT placeChosen(static_cast<int>(place->page), place->rect);
}

} // namespace cdesk::ui
