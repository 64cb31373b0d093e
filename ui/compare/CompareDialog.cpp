// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/CompareDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/MessageBar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

using Kind = ContractTextChoice::Kind;

constexpr int kWidth = 56; // Chinese characters
constexpr int kLines = 32;

QString wordOf(const ContractTextChoice& choice)
{
    switch (choice.kind) {
    case Kind::Template:
        return CompareDialog::tr("Template, filled with the same values");
    case Kind::Version:
        return CompareDialog::tr("Version %1").arg(choice.version);
    case Kind::Received:
        return CompareDialog::tr("Paper of the other side, as received");
    case Kind::Draft:
        break;
    }
    return CompareDialog::tr("Draft as it stands now");
}

} // namespace

CompareDialog::CompareDialog(const PageContext& context, DraftingService& drafting, ContractId id,
                             const QString& number, QWidget* parent)
    : QDialog(parent), m_context{context}, m_drafting{drafting}, m_id{id}, m_bar{new MessageBar(this)},
      m_before{new QComboBox(this)}, m_after{new QComboBox(this)},
      m_changesOnly{new QCheckBox(tr("&Changed paragraphs only"), this)}, m_sum{new QLabel(this)},
      m_view{new DiffView(this)}, m_previous{new QPushButton(Icons::get(u"go-up"_s), tr("&Previous change"), this)},
      m_next{new QPushButton(Icons::get(u"go-down"_s), tr("&Next change"), this)}
{
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Differences in %1").arg(number));
    buildLayout();
    connect(m_before, &QComboBox::activated, this, &CompareDialog::compare);
    connect(m_after, &QComboBox::activated, this, &CompareDialog::compare);
    connect(m_changesOnly, &QCheckBox::toggled, this, [this] { show(m_diff); });
    connect(m_previous, &QPushButton::clicked, m_view, &DiffView::goToPrevious);
    connect(m_next, &QPushButton::clicked, m_view, &DiffView::goToNext);
    load();
}

void CompareDialog::buildLayout()
{
    m_before->setObjectName(u"beforeField"_s);
    m_before->setAccessibleName(tr("Earlier text"));
    m_after->setObjectName(u"afterField"_s);
    m_after->setAccessibleName(tr("Later text"));
    m_changesOnly->setObjectName(u"changesOnlyField"_s);
    m_sum->setObjectName(u"differenceSum"_s);
    m_sum->setTextFormat(Qt::PlainText);
    m_previous->setObjectName(u"previousChangeButton"_s);
    m_next->setObjectName(u"nextChangeButton"_s);
    m_next->setDefault(true);
    auto* choices = new QFormLayout;
    choices->addRow(tr("&Earlier text"), m_before);
    choices->addRow(tr("&Later text"), m_after);
    auto* line = new QHBoxLayout;
    line->addWidget(m_sum, 1);
    line->addWidget(m_changesOnly);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_previous, QDialogButtonBox::ActionRole);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeCompareButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addLayout(choices);
    layout->addLayout(line);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(charactersWide(*this, kWidth), fontMetrics().lineSpacing() * kLines);
}

void CompareDialog::load()
{
    const auto read = [&drafting = m_drafting, actor = m_context.actor, id = m_id] {
        return drafting.comparison().choices(actor, id);
    };
    m_context.dispatcher.run(this, read, [this](const Result<std::vector<ContractTextChoice>>& choices) {
        if (choices)
            fill(*choices);
        else
            m_bar->say(Tone::Danger, errorText(choices.error()));
    });
}

void CompareDialog::fill(const std::vector<ContractTextChoice>& choices)
{
    m_choices = choices;
    for (const ContractTextChoice& choice : choices) {
        m_before->addItem(wordOf(choice));
        if (choice.kind != Kind::Template) // it takes its values from the later text
            m_after->addItem(wordOf(choice));
    }
    if (m_before->count() < 2) {
        m_sum->setText(tr("This contract has only one text so far."));
        m_previous->setEnabled(false);
        return m_next->setEnabled(false);
    }
    m_after->setCurrentIndex(m_after->count() - 1);
    m_before->setCurrentIndex(0);
    compare();
}

ContractTextChoice CompareDialog::chosen(const QComboBox* box) const
{
    for (const ContractTextChoice& choice : m_choices)
        if (wordOf(choice) == box->currentText())
            return choice;
    return m_choices.front();
}

void CompareDialog::compare()
{
    const auto work = [&drafting = m_drafting, actor = m_context.actor, id = m_id, before = chosen(m_before),
                       after = chosen(m_after)] { return drafting.comparison().compare(actor, id, before, after); };
    m_context.dispatcher.run(this, work, [this](const Result<TextDiff>& diff) {
        m_bar->dismiss();
        if (!diff)
            m_bar->say(Tone::Danger, errorText(diff.error()));
        show(diff.value_or(TextDiff()));
    });
}

void CompareDialog::show(const TextDiff& diff)
{
    m_diff = diff;
    m_view->setDiff(m_diff, m_changesOnly->isChecked() ? DiffView::Show::ChangesOnly : DiffView::Show::Everything);
    m_sum->setText(
        diff.isSame()
            ? tr("The texts are the same.")
            : tr("%1 paragraphs changed, %2 added, %3 removed").arg(diff.changed).arg(diff.inserted).arg(diff.deleted));
    m_previous->setEnabled(m_view->changeCount() > 0);
    m_next->setEnabled(m_view->changeCount() > 0);
}

} // namespace cdesk::ui
