// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clauses/ClauseChooser.h"

#include "core/base/PinyinMatch.h"
#include "core/clauses/ClauseText.h"
#include "core/jobs/Dispatcher.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/SearchField.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kChooserWidth = 56; // Chinese characters
constexpr int kListWidth = 22;
constexpr int kLines = 24;
constexpr int kPlace = Qt::UserRole; ///< role: index into the clauses

bool isFound(const Clause& clause, const PinyinQuery& query)
{
    if (query.isEmpty() || query.positionsIn(clause.name) || query.positionsIn(clause.topic))
        return true;
    const auto hit = [&](const QString& word) { return query.positionsIn(word).has_value(); };
    return std::any_of(clause.tags.begin(), clause.tags.end(), hit) || hit(clause.family);
}

} // namespace

ClauseChooser::ClauseChooser(const PageContext& context, const ClauseServices& services, Into into,
                             const QString& contractType, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_into{into}, m_contractType{contractType},
      m_search{new SearchField(this)}, m_list{new QTreeWidget(this)}, m_useWhen{new QLabel(this)},
      m_body{new QLabel(this)}, m_take{new QPushButton(Icons::get(u"edit-paste"_s), tr("Insert"), this)}
{
    setObjectName(u"clauseChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Insert a clause"));
    m_search->setObjectName(u"clauseSearchField"_s);
    m_search->setAccessibleName(tr("Find a clause"));
    m_search->setPlaceholderText(tr("Name, topic or keyword; pinyin too"));
    m_list->setObjectName(u"clauseList"_s);
    m_list->setAccessibleName(tr("Clauses"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setMinimumWidth(charactersWide(*this, kListWidth));
    for (QLabel* label : {m_useWhen, m_body}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_body->setObjectName(u"clausePreview"_s);
    auto* sheet = new QWidget(this);
    auto* sheetLayout = new QVBoxLayout(sheet);
    sheetLayout->setSpacing(Spacing::of(*this).normal);
    sheetLayout->addWidget(m_useWhen);
    sheetLayout->addWidget(m_body);
    sheetLayout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    scroll->setAccessibleName(tr("Wording"));
    auto* sides = new QSplitter(this);
    sides->addWidget(m_list);
    sides->addWidget(scroll);
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_take->setObjectName(u"insertClauseButton"_s);
    m_take->setDefault(true);
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_search);
    layout->addWidget(sides, 1);
    layout->addWidget(buttons);
    resize(charactersWide(*this, kChooserWidth), fontMetrics().lineSpacing() * kLines);

    connect(m_search, &SearchField::searched, this, &ClauseChooser::fill);
    connect(m_search, &SearchField::leftDownward, this, [this] { m_list->setFocus(); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ClauseChooser::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &ClauseChooser::take);
    connect(m_take, &QPushButton::clicked, this, &ClauseChooser::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_search->setFocus();
    showCurrent();
    load();
}

void ClauseChooser::load()
{
    const auto read = [services = m_services, actor = m_context.actor] { return services.clauses.list(actor); };
    m_context.dispatcher.run(this, read, [this](const Result<std::vector<Clause>>& clauses) {
        if (!clauses)
            return m_context.messenger.error(clauses.error());
        for (const Clause& clause : *clauses) {
            const bool fits = m_contractType.isEmpty() || clause.contractTypes.isEmpty() ||
                              clause.contractTypes.contains(m_contractType);
            if (!clause.retiredUtcMs && fits)
                m_clauses.push_back(clause);
        }
        const auto order = [](const Clause& clause) {
            const auto place = clauseTopics().indexOf(clause.topic);
            return place < 0 ? clauseTopics().size() : place;
        };
        std::stable_sort(m_clauses.begin(), m_clauses.end(),
                         [&](const Clause& a, const Clause& b) { return order(a) < order(b); });
        fill();
    });
}

void ClauseChooser::fill()
{
    m_list->clear();
    const PinyinQuery query(m_search->text());
    QTreeWidgetItem* topic = nullptr;
    QTreeWidgetItem* first = nullptr;
    for (size_t i = 0; i < m_clauses.size(); ++i) {
        const Clause& clause = m_clauses[i];
        if (!isFound(clause, query))
            continue;
        if (!topic || topic->text(0) != clause.topic) {
            topic = new QTreeWidgetItem(m_list, {clause.topic});
            topic->setFlags(Qt::ItemIsEnabled); // a heading
            QFont bold = topic->font(0);
            bold.setBold(true);
            topic->setFont(0, bold);
        }
        auto* item = new QTreeWidgetItem(topic, {clause.name});
        item->setData(0, kPlace, static_cast<int>(i));
        item->setToolTip(0, clause.useWhen);
        first = first ? first : item;
    }
    m_list->expandAll();
    m_list->setCurrentItem(first);
    showCurrent();
}

const Clause* ClauseChooser::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const QVariant place = item ? item->data(0, kPlace) : QVariant();
    return place.isValid() ? &m_clauses[static_cast<size_t>(place.toInt())] : nullptr;
}

void ClauseChooser::showCurrent()
{
    const Clause* clause = current();
    m_take->setEnabled(clause);
    m_useWhen->setVisible(clause && !clause->useWhen.isEmpty());
    if (!clause)
        return m_body->setText(m_search->text().isEmpty() ? QString() : tr("No clause is called so."));
    m_useWhen->setText(tr("Use it when: %1").arg(clause->useWhen));
    m_body->setText(m_into == Into::Draft ? clauseForDraft(clause->body) : clause->body);
}

void ClauseChooser::take()
{
    const Clause* clause = current();
    if (!clause)
        return;
    const QString text = m_into == Into::Draft ? clauseForDraft(clause->body) : clause->body;
    Q_EMIT chosen(clause->id, text);
    accept();
}

} // namespace cdesk::ui
