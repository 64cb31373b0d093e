// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/DraftPreview.h"

#include "core/jobs/Dispatcher.h"
#include "ui/checks/FindingsPanel.h"
#include "ui/printing/PreviewPane.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

DraftPreview::DraftPreview(const PageContext& context, const ContractServices& services, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}, m_pages{new PreviewPane(this)},
      m_missingTitle{new QLabel(this)}, m_missing{new QListWidget(this)}, m_findings{new FindingsPanel(this)}
{
    buildLayout();
    connect(m_missing, &QListWidget::itemActivated, this, [this] { goToMissing(m_missing->currentRow()); });
    connect(m_missing, &QListWidget::itemClicked, this, [this] { goToMissing(m_missing->currentRow()); });
    connect(m_findings, &FindingsPanel::placeChosen, this,
            [this](int page, const QRectF& twips) { m_pages->preview().showPlace(page, twips); });
    connect(m_findings, &FindingsPanel::rulesWanted, this, &DraftPreview::rulesWanted);
}

void DraftPreview::buildLayout()
{
    const Spacing space = Spacing::of(*this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.normal, space.normal, space.page, space.normal);
    layout->setSpacing(space.tight);
    layout->addWidget(m_pages, 1);
    m_missingTitle->setObjectName(u"missingTitle"_s);
    m_missingTitle->setTextFormat(Qt::PlainText);
    m_missing->setObjectName(u"missingList"_s);
    m_missing->setAccessibleName(tr("Missing fields"));
    m_missing->setMaximumHeight(fontMetrics().height() * 6);
    m_missing->hide();
    layout->addWidget(m_missingTitle);
    layout->addWidget(m_missing);
    layout->addWidget(m_findings);
    m_clause = new QPushButton(Icons::get(u"format-list-ordered"_s), tr("Insert clause…"), this);
    m_clause->setObjectName(u"insertClauseButton"_s);
    m_clause->setFlat(true);
    m_pages->addTool(m_clause);
    connect(m_clause, &QPushButton::clicked, this, &DraftPreview::clauseWanted);
}

void DraftPreview::show(const Contract& contract)
{
    m_contract = contract;
    m_source = TextSource::Written;
    m_clause->show();
    if (m_isLaying)
        m_isOutdated = true; // the next begins when the one under way is there
    else
        lay();
}

void DraftPreview::lay()
{
    m_isLaying = true;
    const auto fill = [services = m_services, actor = m_context.actor, contract = m_contract] {
        return services.drafting.preview(actor, contract);
    };
    m_context.dispatcher.run(this, fill, [this](const Result<DraftPages>& draft) {
        m_isLaying = false;
        const bool isOutdated = std::exchange(m_isOutdated, false);
        if (m_source != TextSource::Written)
            return;
        if (draft)
            showPages(*draft);
        else
            m_pages->setHint(errorText(draft.error()));
        if (isOutdated)
            lay();
    });
}

void DraftPreview::showPages(const DraftPages& draft)
{
    m_pages->setPages(std::make_shared<const DisplayList>(draft.pages));
    showMissing(draft);
    m_findings->setFindings(draft.findings, static_cast<int>(draft.missing.size()));
}

void DraftPreview::showMissing(const DraftPages& draft)
{
    m_marked = draft.marked;
    const auto count = static_cast<int>(draft.missing.size());
    m_missingTitle->setText(count == 0 ? tr("Nothing is missing.") : tr("Still missing: %n", nullptr, count));
    QStringList labels;
    for (const MissingField& field : draft.missing)
        labels.append(contractFieldNames().labelOf(field.name));
    QStringList shown;
    for (int row = 0; row < m_missing->count(); ++row)
        shown.append(m_missing->item(row)->text());
    if (labels != shown) {
        m_missing->clear();
        m_missing->addItems(labels);
    }
    m_missing->setVisible(count > 0);
}

void DraftPreview::goToMissing(int row)
{
    if (row < 0 || row >= m_missing->count())
        return;
    const QString label = m_missing->item(row)->text();
    Q_EMIT missingChosen(label);
    for (const MarkedField& field : m_marked) {
        if (contractFieldNames().labelOf(field.name) == label)
            return m_pages->preview().showPlace(static_cast<int>(field.page), field.rect);
    }
}

void DraftPreview::showPaper(const Contract& contract)
{
    begin(TextSource::Paper, tr("The pages of the paper are drawn…"));
    m_contract = contract;
    const auto draw = [services = m_services, actor = m_context.actor, id = contract.id](JobContext& job) {
        return services.drafting.paperPreview(actor, id, job);
    };
    m_context.dispatcher.runJob(this, draw, {}, [this, id = contract.id](const Result<DisplayList>& pages) {
        if (m_source != TextSource::Paper || m_contract.id != id)
            return; // the person has gone on to another one
        if (pages)
            m_pages->setPages(std::make_shared<const DisplayList>(*pages));
        else
            m_pages->setHint(errorText(pages.error()));
    });
    checkPaper(contract);
}

void DraftPreview::checkPaper(const Contract& contract)
{
    const auto look = [services = m_services, actor = m_context.actor, contract] {
        return services.drafting.check(actor, contract);
    };
    m_context.dispatcher.run(this, look, [this](const Result<std::vector<Finding>>& findings) {
        if (m_source != TextSource::Paper)
            return;
        if (!findings)
            return m_findings->setUnchecked();
        std::vector<PlacedFinding> unplaced;
        for (const Finding& finding : *findings)
            unplaced.push_back({finding, {}});
        m_findings->setFindings(unplaced, 0);
    });
}

void DraftPreview::showNothing()
{
    begin(TextSource::None, tr("Choose a template, and its pages stand here."));
}

void DraftPreview::begin(TextSource source, const QString& hint)
{
    m_source = source;
    m_clause->setVisible(source != TextSource::Paper); // in which nothing can be changed
    m_marked.clear();
    m_missing->clear();
    m_missing->hide();
    m_missingTitle->clear();
    m_pages->setPages(nullptr);
    m_pages->setHint(hint);
    m_findings->setUnchecked();
}

} // namespace cdesk::ui
