// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/CheckRulesDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/checks/CheckWords.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SaveKey.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kWidth = 52; // Chinese characters
constexpr int kLines = 26;
constexpr int kNameWidth = 24;
constexpr int kSeverityWidth = 10;

enum RuleCell { RuleName, RuleSeverity, RuleLimit };
enum OwnCell { OwnName, OwnDemand, OwnWords, OwnTypes, OwnSeverity };

QComboBox* severityBox(FindingSeverity severity, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const FindingSeverity one : {FindingSeverity::Blocking, FindingSeverity::Warning})
        box->addItem(CheckWords::severity(one), static_cast<int>(one));
    box->setCurrentIndex(box->findData(static_cast<int>(severity)));
    box->setAccessibleName(CheckRulesDialog::tr("What a finding does"));
    return box;
}

FindingSeverity severityIn(const QTreeWidget* table, QTreeWidgetItem* item, int column)
{
    const auto* box = qobject_cast<QComboBox*>(table->itemWidget(item, column));
    return static_cast<FindingSeverity>(box->currentData().toInt());
}

QStringList wordsIn(const QString& line)
{
    static const QRegularExpression between(u"[、,，;；]+"_s);
    QStringList words;
    for (const QString& word : line.split(between))
        if (const QString clean = word.trimmed(); !clean.isEmpty())
            words.append(clean);
    return words;
}

} // namespace

CheckRulesDialog::CheckRulesDialog(const PageContext& context, CheckService& checks, const QStringList& contractTypes,
                                   QWidget* parent)
    : QDialog(parent), m_context{context}, m_checks{checks}, m_contractTypes{contractTypes},
      m_bar{new MessageBar(this)}, m_rules{makeTable(u"ruleTable"_s, tr("Rules"),
                                                     {tr("Rule"), tr("A finding"), tr("Limit")})},
      m_own{makeTable(u"ownRuleTable"_s, tr("Own rules"),
                      {tr("Name"), tr("The text"), tr("Words"), tr("Contract types"), tr("A finding")})},
      m_save{new QPushButton(tr("Save"), this)}
{
    setObjectName(u"checkRulesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rules of the clause check"));
    auto* tabs = new QTabWidget(this);
    tabs->addTab(m_rules, tr("Rules"));
    auto* own = new QWidget(this);
    auto* ownLayout = new QVBoxLayout(own);
    auto* hint = new QLabel(tr("Words are parted by 、. Leave the contract types empty for every contract."), own);
    hint->setWordWrap(true);
    ownLayout->addWidget(hint);
    ownLayout->addWidget(m_own, 1);
    auto* row = new QHBoxLayout;
    auto* add = new QPushButton(Icons::get(u"list-add"_s), tr("Add a rule"), own);
    add->setObjectName(u"addOwnRuleButton"_s);
    auto* remove = new QPushButton(Icons::get(u"list-remove"_s), tr("Remove"), own);
    remove->setObjectName(u"removeOwnRuleButton"_s);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    ownLayout->addLayout(row);
    tabs->addTab(own, tr("Own rules"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* defaults = buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setText(tr("As delivered"));
    defaults->setObjectName(u"defaultRulesButton"_s);
    m_save->setObjectName(u"saveRulesButton"_s);
    m_save->setDefault(true);
    m_save->setEnabled(m_context.actor.may(Permission::ChangeSetting));
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(charactersWide(*this, kWidth), fontMetrics().lineSpacing() * kLines);

    connect(add, &QPushButton::clicked, this, [this] {
        addOwnRow({});
        m_own->setCurrentItem(m_own->topLevelItem(m_own->topLevelItemCount() - 1));
        m_own->editItem(m_own->currentItem(), OwnName);
    });
    connect(remove, &QPushButton::clicked, this, [this] { delete m_own->currentItem(); });
    connect(defaults, &QPushButton::clicked, this, [this] {
        CheckRules rules = defaultCheckRules();
        rules.own = edited().own; // what the office wrote stays
        show(rules);
    });
    connect(m_save, &QPushButton::clicked, this, &CheckRulesDialog::save);
    addSaveKey(this, m_save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    load();
}

QTreeWidget* CheckRulesDialog::makeTable(const QString& name, const QString& title, const QStringList& headings)
{
    auto* table = new QTreeWidget(this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setRootIsDecorated(false);
    table->setHeaderLabels(headings);
    table->setColumnWidth(0, charactersWide(*this, name == u"ruleTable"_s ? kNameWidth : kNameWidth / 2));
    table->header()->setStretchLastSection(true);
    return table;
}

void CheckRulesDialog::load()
{
    const auto read = [&checks = m_checks, actor = m_context.actor] { return checks.rules(actor); };
    m_context.dispatcher.run(this, read, [this](const Result<CheckRules>& rules) {
        if (rules)
            show(*rules);
        else
            m_bar->say(Tone::Danger, errorText(rules.error()));
    });
}

void CheckRulesDialog::show(const CheckRules& rules)
{
    m_rules->clear();
    m_own->clear();
    for (const CheckRuleFacts& facts : checkRuleFacts())
        addRow(facts, rules.of(facts.rule));
    for (const OwnRule& rule : rules.own)
        addOwnRow(rule);
    m_rules->setColumnWidth(RuleSeverity, charactersWide(*this, kSeverityWidth));
    m_own->setColumnWidth(OwnDemand, charactersWide(*this, kSeverityWidth));
}

void CheckRulesDialog::addRow(const CheckRuleFacts& facts, const RuleSetting& setting)
{
    auto* item = new QTreeWidgetItem(m_rules, {CheckWords::rule(facts.rule)});
    item->setToolTip(RuleName, item->text(RuleName));
    item->setCheckState(RuleName, setting.isOn ? Qt::Checked : Qt::Unchecked);
    m_rules->setItemWidget(item, RuleSeverity, severityBox(setting.severity, m_rules));
    if (!hasLimit(facts))
        return;
    auto* limit = new QSpinBox(m_rules);
    limit->setRange(facts.least, facts.most);
    limit->setValue(setting.limit);
    limit->setSuffix(u' ' + CheckWords::unit(facts.rule));
    limit->setAccessibleName(CheckWords::rule(facts.rule));
    m_rules->setItemWidget(item, RuleLimit, limit);
}

void CheckRulesDialog::addOwnRow(const OwnRule& rule)
{
    auto* item = new QTreeWidgetItem(m_own);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setText(OwnName, rule.name);
    item->setText(OwnWords, rule.words.join(u"、"_s));
    item->setText(OwnTypes, rule.contractTypes.join(u"、"_s));
    item->setToolTip(OwnTypes, m_contractTypes.join(u"、"_s));
    item->setCheckState(OwnName, rule.isOn ? Qt::Checked : Qt::Unchecked);
    auto* demand = new QComboBox(m_own);
    for (const auto one : {OwnRule::Demand::MustContain, OwnRule::Demand::MustNotContain})
        demand->addItem(CheckWords::demand(one), static_cast<int>(one));
    demand->setCurrentIndex(demand->findData(static_cast<int>(rule.demand)));
    demand->setAccessibleName(tr("What the text must or must not contain"));
    m_own->setItemWidget(item, OwnDemand, demand);
    m_own->setItemWidget(item, OwnSeverity, severityBox(rule.severity, m_own));
}

CheckRules CheckRulesDialog::edited() const
{
    CheckRules rules = defaultCheckRules();
    for (const CheckRuleFacts& facts : checkRuleFacts()) {
        QTreeWidgetItem* item = m_rules->topLevelItem(static_cast<int>(facts.rule));
        RuleSetting& setting = rules.settings[facts.rule];
        setting.isOn = item->checkState(RuleName) == Qt::Checked;
        setting.severity = severityIn(m_rules, item, RuleSeverity);
        if (const auto* limit = qobject_cast<QSpinBox*>(m_rules->itemWidget(item, RuleLimit)))
            setting.limit = limit->value();
    }
    for (int row = 0; row < m_own->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_own->topLevelItem(row);
        const auto* demand = qobject_cast<QComboBox*>(m_own->itemWidget(item, OwnDemand));
        rules.own.push_back({.name = item->text(OwnName).simplified(),
                             .contractTypes = wordsIn(item->text(OwnTypes)),
                             .demand = static_cast<OwnRule::Demand>(demand->currentData().toInt()),
                             .words = wordsIn(item->text(OwnWords)),
                             .severity = severityIn(m_own, item, OwnSeverity),
                             .isOn = item->checkState(OwnName) == Qt::Checked});
    }
    return rules;
}

void CheckRulesDialog::save()
{
    const auto store = [&checks = m_checks, actor = m_context.actor, rules = edited()] {
        return checks.saveRules(actor, rules);
    };
    m_context.dispatcher.run(this, store, [this](const Result<void>& done) {
        if (!done)
            return m_bar->say(Tone::Danger, errorText(done.error()));
        Q_EMIT saved();
        accept();
    });
}

} // namespace cdesk::ui
