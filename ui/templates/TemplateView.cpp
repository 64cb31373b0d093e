// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplateView.h"

#include "core/contracts/drafting/PreparedTemplate.h"
#include "ui/templates/TemplateWords.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailParts.h"
#include "ui/widgets/StatusChip.h"

#include <QAction>
#include <QDateTime>
#include <QLabel>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

using namespace detail;

namespace {

constexpr int kLeastWidth = 28;     // Chinese characters
constexpr int kMostLines = 10;      // shown without scrolling inside the list
constexpr int kStateCharacters = 9; // "1 · Published" is never cut
constexpr int kSpareColumns = 2;    // of the versions: who took one in, and when, where there is no room for it

QString dayText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).date().toString(Qt::ISODate);
}

} // namespace

TemplateView::TemplateView(QList<QAction*> steps, QWidget* parent)
    : DetailView(u"templateView"_s, tr("Contract template"), kLeastWidth, parent), m_stepActions{std::move(steps)}
{
    clear();
}

void TemplateView::clear()
{
    showHint(tr("Choose a template to see its versions and fields."));
}

void TemplateView::tell(const ShownTemplate& shown)
{
    QVBoxLayout* layout = beginPage();
    addHead(shown.details, layout);
    addFindings(shown.check, layout);
    addVersions(shown.details.versions, layout);
    if (shown.check)
        addFields(*shown.check, layout);
    showPage(layout);
}

void TemplateView::addHead(const TemplateDetails& details, QVBoxLayout* layout)
{
    const Template& one = details.contractTemplate;
    addHeading(one.name, layout, 1.3);
    auto* chip = new StatusChip(this);
    if (!details.versions.empty())
        chip->setChip(TemplateWords::chip(details.versions.front().state));
    layout->addWidget(chip, 0, Qt::AlignLeft);
    if (!one.description.isEmpty())
        layout->addWidget(plainLabel(one.description, this));
    const QString review = one.nextReviewOn.isValid() ? one.nextReviewOn.toString(Qt::ISODate) : tr("not planned");
    QString facts =
        tr("%1 · used by %2 contracts · next review: %3").arg(one.contractType).arg(details.contracts).arg(review);
    if (one.isDefault)
        facts += u"\n"_s + tr("Offered first for this contract type.");
    layout->addWidget(plainLabel(facts, this));

    layout->addLayout(stepButtons(m_stepActions, this));
}

void TemplateView::addFindings(const Result<TemplateCheck>& check, QVBoxLayout* layout)
{
    addHeading(tr("Findings in the newest version"), layout);
    if (!check) {
        layout->addWidget(plainLabel(errorText(check.error()), this));
        return;
    }
    if (check->problems.empty()) {
        layout->addWidget(plainLabel(tr("Nothing to object to."), this));
        return;
    }
    QList<QStringList> lines;
    for (const TemplateProblem& problem : check->problems)
        lines.append({TemplateWords::problem(problem), TemplateWords::place(problem.place)});
    auto* table = addLines(u"findingTable"_s, tr("Findings"), {tr("Finding"), tr("Place")}, lines, kMostLines, layout);
    for (int row = 0; row < table->topLevelItemCount(); ++row) {
        const bool isError = check->problems[static_cast<size_t>(row)].severity == ProblemSeverity::Error;
        QTreeWidgetItem* item = table->topLevelItem(row);
        item->setIcon(0, Icons::get(iconOf(isError ? Tone::Danger : Tone::Warning)));
        item->setToolTip(0, item->text(0));
    }
}

void TemplateView::addVersions(const std::vector<TemplateVersion>& versions, QVBoxLayout* layout)
{
    addHeading(tr("Versions"), layout);
    QList<QStringList> lines;
    for (const TemplateVersion& version : versions)
        lines.append({tr("%1 · %2").arg(version.number).arg(TemplateWords::chip(version.state).word),
                      version.publishedUtcMs ? dayText(*version.publishedUtcMs) : QString(),
                      dayText(version.createdUtcMs), version.createdBy});
    QTreeWidget* table =
        addTable(u"versionTable"_s, tr("Versions"), {tr("Version"), tr("Published"), tr("Taken in"), tr("By")}, layout);
    for (const QStringList& line : std::as_const(lines))
        table->addTopLevelItem(new QTreeWidgetItem(line));
    fitTable(table, kMostLines, kSpareColumns, kStateCharacters);
}

void TemplateView::addFields(const TemplateCheck& check, QVBoxLayout* layout)
{
    addHeading(tr("Fields"), layout);
    if (check.fields.empty()) {
        layout->addWidget(plainLabel(tr("The text has no fields: every contract from it will read the same."), this));
        return;
    }
    QList<QStringList> lines;
    for (const TemplateField& field : check.fields)
        lines.append(
            {isAskedFor(field) ? tr("asked: %1").arg(field.isQuestion ? field.name : field.label) : field.label,
             TemplateWords::fieldType(field.type), TemplateWords::place(field.place.toText())});
    addLines(u"fieldTable"_s, tr("Fields"), {tr("Field"), tr("Kind"), tr("Place")}, lines, kMostLines, layout);
    if (!check.blanks.empty())
        layout->addWidget(plainLabel(tr("%1 blanks stay to be written by hand.").arg(check.blanks.size()), this));
}

} // namespace cdesk::ui
