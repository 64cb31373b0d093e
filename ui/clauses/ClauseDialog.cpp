// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clauses/ClauseDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/clauses/ClauseWords.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SaveKey.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kWidth = 44;     // Chinese characters
constexpr int kBodyLines = 10; // before it scrolls

/// 保密、商业秘密 and "保密 商业秘密" are two words each.
QStringList wordsIn(const QString& line)
{
    static const QRegularExpression between(u"[、,，;；\\s]+"_s);
    return line.split(between, Qt::SkipEmptyParts);
}

} // namespace

ClauseDialog::ClauseDialog(const PageContext& context, const ClauseServices& services, const Clause& clause,
                           const QStringList& contractTypes, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_base{clause}, m_bar{new MessageBar(this)},
      m_form{new FormPanel(this)}, m_name{new QLineEdit(clause.name, m_form)}, m_kind{new QComboBox(m_form)},
      m_topic{new QComboBox(m_form)}, m_family{new QLineEdit(clause.family, m_form)},
      m_tags{new QLineEdit(clause.tags.join(u"、"_s), m_form)}, m_types{new QLineEdit(
                                                                    clause.contractTypes.join(u"、"_s), m_form)},
      m_useWhen{new QLineEdit(clause.useWhen, m_form)}, m_body{new QPlainTextEdit(clause.body, m_form)}
{
    setObjectName(u"clauseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(clause.id.isSet() ? tr("Edit clause") : tr("New clause"));
    buildFields(contractTypes);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveClauseButton"_s);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &ClauseDialog::save);
    addSaveKey(this, save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_form, 1);
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, kWidth));
}

void ClauseDialog::buildFields(const QStringList& contractTypes)
{
    for (const ClauseKind kind : kAllClauseKinds)
        m_kind->addItem(ClauseWords::kind(kind), QString(toCode(kind)));
    m_kind->setCurrentIndex(m_kind->findData(QString(toCode(m_base.kind))));
    m_topic->setEditable(true);
    m_topic->addItems(clauseTopics());
    m_topic->setCurrentText(m_base.topic);
    m_types->setPlaceholderText(contractTypes.mid(0, 3).join(u"、"_s));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(fontMetrics().lineSpacing() * kBodyLines);
    m_form->addField(u"name"_s, tr("&Name"), m_name, FormPanel::Need::Required);
    m_form->addField(u"topic"_s, tr("&Topic"), m_topic, FormPanel::Need::Required);
    m_form->addField(u"kind"_s, tr("&Kind"), m_kind);
    m_form->addField(u"family"_s, tr("&Alternatives together as"), m_family);
    m_form->addField(u"use_when"_s, tr("&Use it when"), m_useWhen);
    m_form->addField(u"contract_types"_s, tr("Only for contract t&ypes"), m_types);
    m_form->addField(u"tags"_s, tr("Key&words"), m_tags);
    m_form->addField(u"body"_s, tr("Wor&ding"), m_body, FormPanel::Need::Required);
    if (m_base.id.isSet()) {
        m_note = new QLineEdit(m_form);
        m_form->addField(u"note"_s, tr("Why it &changes"), m_note);
    }
}

Clause ClauseDialog::edited() const
{
    Clause clause = m_base;
    clause.name = m_name->text();
    static_cast<void>(fromCode(m_kind->currentData().toString(), clause.kind)); // the list holds nothing else
    clause.topic = m_topic->currentText();
    clause.family = m_family->text();
    clause.tags = wordsIn(m_tags->text());
    clause.contractTypes = wordsIn(m_types->text());
    clause.useWhen = m_useWhen->text();
    clause.body = m_body->toPlainText();
    return clause;
}

void ClauseDialog::save()
{
    m_form->clearErrors();
    const QString note = m_note ? m_note->text() : QString();
    const auto store = [services = m_services, actor = m_context.actor, clause = edited(), note]() -> Result<ClauseId> {
        if (!clause.id.isSet())
            return services.clauses.create(actor, clause);
        const auto saved = services.clauses.edit(actor, clause, note);
        return saved ? Result<ClauseId>(clause.id) : passOn(saved);
    };
    m_context.dispatcher.run(this, store, [this](const Result<ClauseId>& id) {
        if (!id)
            return showProblem(id.error());
        Q_EMIT saved(*id);
        accept();
    });
}

void ClauseDialog::showProblem(const Error& problem)
{
    if (m_form->setError(problem.field, errorText(problem)))
        m_form->focusFirstError();
    else
        m_bar->say(Tone::Danger, errorText(problem));
}

} // namespace cdesk::ui
