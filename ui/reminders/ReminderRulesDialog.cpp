// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/ReminderRulesDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/reminders/ReminderWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/SaveKey.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

ReminderRulesDialog::ReminderRulesDialog(const PageContext& context, ReminderService& reminders,
                                         const ReminderSettings& settings, QWidget* parent)
    : QDialog(parent), m_context{context}, m_reminders{reminders}, m_form{new FormPanel(this)}
{
    setObjectName(u"reminderRulesDialog"_s);
    setWindowTitle(tr("Reminder rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const ReminderRule& rule : settings.rules)
        addRule(rule);
    addRing(settings.ring);

    auto* scroll = new QScrollArea(this); // small screens at 150 %
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveButton"_s);
    save->setDefault(true);
    save->setEnabled(m_context.actor.may(Permission::ChangeSetting));
    connect(save, &QPushButton::clicked, this, &ReminderRulesDialog::save);
    addSaveKey(this, save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).section);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const int wide = charactersWide(*this, 40);
    resize(wide, wide);
}

void ReminderRulesDialog::addRule(const ReminderRule& rule)
{
    const QString code = toCode(rule.kind);
    RuleFields fields{rule.kind, new QCheckBox(tr("Remind"), this),
                      new QLineEdit(formatThresholds(rule.thresholds), this), new QComboBox(this),
                      new QLineEdit(rule.assignee, this)};
    fields.isEnabled->setChecked(rule.isEnabled);
    fields.thresholds->setPlaceholderText(u"90, 60, 30, 7, 1, 0"_s);
    for (const DayPolicy policy : {DayPolicy::Exact, DayPolicy::WorkdayBefore, DayPolicy::WorkdayAfter})
        fields.dayPolicy->addItem(ReminderWords::dayPolicy(policy), static_cast<int>(policy));
    fields.dayPolicy->setCurrentIndex(fields.dayPolicy->findData(static_cast<int>(rule.dayPolicy)));
    fields.assignee->setPlaceholderText(rule.kind == ReminderKind::TemplateReview ? tr("everybody")
                                                                                  : tr("the contract's salesperson"));
    m_form->addSection(ReminderWords::kind(rule.kind));
    // Labels without mnemonics: the same four fields stand here once a kind.
    m_form->addField(code % u"_enabled"_s, tr("Reminders"), fields.isEnabled);
    m_form->addField(code, tr("Days ahead"), fields.thresholds);
    m_form->addField(code % u"_policy"_s, tr("On days off"), fields.dayPolicy);
    m_form->addField(code % u"_assignee"_s, tr("For"), fields.assignee);
    for (QWidget* field : {static_cast<QWidget*>(fields.isEnabled), static_cast<QWidget*>(fields.thresholds),
                           static_cast<QWidget*>(fields.dayPolicy), static_cast<QWidget*>(fields.assignee)})
        field->setAccessibleName(tr("%1: %2").arg(ReminderWords::kind(rule.kind), field->accessibleName()));
    connect(fields.isEnabled, &QCheckBox::toggled, fields.thresholds, &QWidget::setEnabled);
    fields.thresholds->setEnabled(rule.isEnabled);
    m_rules.push_back(fields);
}

void ReminderRulesDialog::addRing(const RingSettings& ring)
{
    m_form->addSection(tr("Bubbles on the desktop"));
    m_from = new QTimeEdit(ring.from, this);
    m_until = new QTimeEdit(ring.until, this);
    for (QTimeEdit* field : {m_from, m_until})
        field->setDisplayFormat(u"HH:mm"_s);
    m_form->addField(u"from"_s, tr("From"), m_from);
    m_form->addField(u"until"_s, tr("Until"), m_until);
    m_isDiscreet = new QCheckBox(tr("No names on bubbles (others see the screen)"), this);
    m_isDiscreet->setChecked(ring.isDiscreet);
    m_form->addField(u"discreet"_s, tr("Privacy"), m_isDiscreet);
}

std::optional<ReminderSettings> ReminderRulesDialog::entered()
{
    m_form->clearErrors();
    ReminderSettings settings;
    bool isSound = true;
    for (const RuleFields& fields : m_rules) {
        const auto thresholds = parseThresholds(fields.thresholds->text());
        if (!thresholds) {
            m_form->setError(toCode(fields.kind), errorText(thresholds.error()));
            isSound = false;
            continue;
        }
        settings.rules.push_back({.kind = fields.kind,
                                  .isEnabled = fields.isEnabled->isChecked(),
                                  .thresholds = *thresholds,
                                  .dayPolicy = static_cast<DayPolicy>(fields.dayPolicy->currentData().toInt()),
                                  .assignee = fields.assignee->text().trimmed()});
    }
    settings.ring = {.from = m_from->time(), .until = m_until->time(), .isDiscreet = m_isDiscreet->isChecked()};
    if (isSound)
        return settings;
    m_form->focusFirstError();
    return std::nullopt;
}

void ReminderRulesDialog::save()
{
    const auto settings = entered();
    if (!settings)
        return;
    m_context.dispatcher.run(
        this,
        [&reminders = m_reminders, actor = m_context.actor, settings = *settings] {
            return reminders.saveSettings(actor, settings);
        },
        [this](const Result<void>& saved) {
            if (saved) {
                m_context.messenger.done(tr("Reminder rules saved."));
                return accept();
            }
            if (!m_form->setError(saved.error().field, errorText(saved.error())))
                m_context.messenger.error(saved.error());
            m_form->focusFirstError();
        });
}

} // namespace cdesk::ui
