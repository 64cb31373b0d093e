// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clauses/ClauseView.h"

#include "ui/clauses/ClauseWords.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailParts.h"

#include <QAction>
#include <QDateTime>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

using namespace detail;

namespace {

constexpr int kLeastWidth = 28; // Chinese characters
constexpr int kMostLines = 8;   // of a table, shown without scrolling inside it

} // namespace

ClauseView::ClauseView(QList<QAction*> steps, QWidget* parent)
    : DetailView(u"clauseView"_s, tr("Clause"), kLeastWidth, parent), m_stepActions{std::move(steps)}
{
    clear();
}

void ClauseView::clear()
{
    showHint(tr("Choose a clause to see its wording, versions and uses."));
}

void ClauseView::tell(const ClauseDetails& details)
{
    QVBoxLayout* layout = beginPage();
    addHead(details.clause, layout);
    addHeading(tr("Wording"), layout);
    auto* body = plainLabel(details.clause.body, layout->parentWidget());
    body->setObjectName(u"clauseBody"_s);
    body->setAccessibleName(tr("Wording"));
    body->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(body);
    addAlternatives(details.alternatives, layout);
    addUses(details, layout);
    addVersions(details.versions, layout);
    showPage(layout);
}

void ClauseView::addHead(const Clause& clause, QVBoxLayout* layout)
{
    addHeading(clause.name, layout, 1.3);
    auto* chip = new StatusChip(this);
    chip->setChip(ClauseWords::chip(clause));
    layout->addWidget(chip, 0, Qt::AlignLeft);
    const QString types = clause.contractTypes.isEmpty() ? tr("every contract") : clause.contractTypes.join(u"、"_s);
    layout->addWidget(
        plainLabel(tr("%1 · %2 clause · version %3 · for %4")
                       .arg(clause.topic, ClauseWords::kind(clause.kind), QString::number(clause.version), types),
                   this));
    if (!clause.useWhen.isEmpty())
        layout->addWidget(plainLabel(tr("Use it when: %1").arg(clause.useWhen), this));
    if (!clause.tags.isEmpty())
        layout->addWidget(plainLabel(tr("Keywords: %1").arg(clause.tags.join(u"、"_s)), this));

    layout->addLayout(stepButtons(m_stepActions, this));
}

void ClauseView::addAlternatives(const std::vector<Clause>& alternatives, QVBoxLayout* layout)
{
    if (alternatives.empty())
        return;
    addHeading(tr("Alternatives"), layout);
    QList<QStringList> lines;
    for (const Clause& other : alternatives)
        lines.append({other.name, other.useWhen});
    auto* table = addLines(u"alternativeTable"_s, tr("Alternatives"), {tr("Clause"), tr("Use it when")}, lines,
                           kMostLines, layout);
    connect(table, &QTreeWidget::itemActivated, this, [this, table, alternatives](QTreeWidgetItem* item) {
        Q_EMIT alternativeOpened(alternatives[static_cast<size_t>(table->indexOfTopLevelItem(item))].id);
    });
}

void ClauseView::addVersions(const std::vector<ClauseVersion>& versions, QVBoxLayout* layout)
{
    addHeading(tr("Versions"), layout);
    QList<QStringList> lines;
    for (const ClauseVersion& version : versions)
        lines.append({QString::number(version.number),
                      QDateTime::fromMSecsSinceEpoch(version.createdUtcMs).toString(u"yyyy-MM-dd HH:mm"_s),
                      version.createdBy, version.note});
    auto* table = addLines(u"versionTable"_s, tr("Versions"), {tr("No."), tr("Written"), tr("By"), tr("Why")}, lines,
                           kMostLines, layout);
    for (int row = 0; row < table->topLevelItemCount(); ++row)
        table->topLevelItem(row)->setToolTip(0, versions[static_cast<size_t>(row)].body);
    auto* body = new QPlainTextEdit(this);
    body->setObjectName(u"versionBody"_s);
    body->setAccessibleName(tr("Wording of the chosen version"));
    body->setReadOnly(true);
    body->setFixedHeight(fontMetrics().lineSpacing() * kMostLines);
    body->hide();
    layout->addWidget(body);
    connect(table, &QTreeWidget::currentItemChanged, body, [table, body, versions](QTreeWidgetItem* item) {
        const int row = item ? table->indexOfTopLevelItem(item) : -1;
        body->setVisible(row > 0); // the newest stands above already
        if (row > 0)
            body->setPlainText(versions[static_cast<size_t>(row)].body);
    });
}

void ClauseView::addUses(const ClauseDetails& details, QVBoxLayout* layout)
{
    addHeading(tr("Where it stands"), layout);
    if (details.uses.empty()) {
        layout->addWidget(plainLabel(tr("No template and no contract is known to hold it."), this));
        return;
    }
    QList<QStringList> lines;
    for (const ClauseUse& use : details.uses)
        lines.append({ClauseWords::use(use),
                      use.version == details.clause.version ? tr("version %1").arg(use.version)
                                                            : tr("version %1, older").arg(use.version),
                      ClauseWords::origin(use.origin)});
    auto* table = addLines(u"useTable"_s, tr("Where it stands"), {tr("Text"), tr("Wording"), tr("Known because")},
                           lines, kMostLines, layout);
    connect(table, &QTreeWidget::itemActivated, this, [this, table, uses = details.uses](QTreeWidgetItem* item) {
        const ClauseUse& use = uses[static_cast<size_t>(table->indexOfTopLevelItem(item))];
        Q_EMIT useOpened(use.owner, use.ownerId);
    });
}

} // namespace cdesk::ui
