// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/DraftForm.h"

#include "core/base/AmountInWords.h"
#include "core/contracts/drafting/ContractForm.h"
#include "core/templates/LetterType.h"
#include "ui/contracts/ContractWords.h"
#include "ui/contracts/CustomerPicker.h"
#include "ui/contracts/LineTable.h"
#include "ui/contracts/PartyTable.h"
#include "ui/contracts/QuestionPanel.h"
#include "ui/contracts/SpanField.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MoneyField.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

const QString kQuestions = u"questions"_s;
const QStringList kFormCodes = {u"written"_s, u"electronic"_s, u"oral"_s};

template <class IdType>
IdType chosenId(const QComboBox* box)
{
    return IdType{box->currentData().toLongLong()};
}

void chooseId(QComboBox* box, qint64 id)
{
    box->setCurrentIndex(std::max(0, box->findData(id)));
}

} // namespace

DraftForm::DraftForm(const PageContext& context, const CustomerServices& customers, QWidget* parent)
    : QScrollArea(parent), m_context{context}, m_panel{new FormPanel(this)}, m_customer{new CustomerPicker(
                                                                                 context, customers, this)}
{
    setObjectName(u"draftForm"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildParties();
    buildFacts();
    buildMoney();
    buildTerm();
    m_questions = new QuestionPanel(m_context.clock, this);
    m_panel->addWide(m_questions);
    m_panel->addSection(tr("Parties as written in this contract"));
    m_parties = new PartyTable(this);
    m_panel->addWide(m_parties);
    m_notes = new QPlainTextEdit(this);
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight(fontMetrics().height() * 5);
    m_panel->addField(u"notes"_s, tr("Notes"), m_notes);
    setWidget(m_panel);
    setMinimumWidth(charactersWide(*this, 30));

    connect(m_questions, &QuestionPanel::answersChanged, this, &DraftForm::tellChanged);
    connect(m_parties, &PartyTable::partiesChanged, this, &DraftForm::tellChanged);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &DraftForm::tellChanged);
    m_isShowing = false;
    enableFields();
}

QLineEdit* DraftForm::addLine(const QString& key, const QString& label)
{
    auto* field = new QLineEdit(this);
    m_panel->addField(key, label, field);
    connect(field, &QLineEdit::textChanged, this, &DraftForm::tellChanged);
    return field;
}

QComboBox* DraftForm::addChoice(const QString& key, const QString& label, const QStringList& words)
{
    auto* field = new QComboBox(this);
    field->addItems(words);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_panel->addField(key, label, field);
    connect(field, &QComboBox::currentTextChanged, this, &DraftForm::tellChanged);
    return field;
}

void DraftForm::buildParties()
{
    m_panel->addField(u"customer"_s, tr("&Customer"), m_customer, FormPanel::Need::Required);
    m_template = addChoice(u"template"_s, tr("T&emplate"), {});
    m_company = addChoice(u"company"_s, tr("Our c&ompany"), {});
    m_side = addChoice(u"our_party"_s, tr("We are"), {partyLabel(0), partyLabel(1)});
    m_side->setCurrentIndex(1);
    connect(m_customer, &CustomerPicker::chosen, this, [this](CustomerId id) {
        m_base.customerId = id;
        Q_EMIT customerChosen(id);
    });
    connect(m_template, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT templateChosen(chosenId<TemplateVersionId>(m_template));
    });
    for (QComboBox* box : {m_company, m_side})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isShowing)
                Q_EMIT sidesChanged();
        });
}

void DraftForm::buildFacts()
{
    m_title = new QLineEdit(this);
    m_title->setMaxLength(200);
    m_panel->addField(u"title"_s, tr("T&itle"), m_title, FormPanel::Need::Required);
    connect(m_title, &QLineEdit::textChanged, this, &DraftForm::tellChanged);
    m_number = addLine(u"number"_s, tr("N&umber"));
    m_number->setPlaceholderText(tr("given when saved"));
    m_type = addChoice(u"contract_type"_s, tr("Type"), {});
    m_type->setEditable(true);
    m_subject = addChoice(u"subject"_s, tr("Subject"), {});
    m_subject->setEditable(true);
    m_writtenAs = addChoice(u"form"_s, tr("Form"), {});
    for (const QString& code : kFormCodes)
        m_writtenAs->addItem(ContractWords::form(code), code);
    m_salesperson = addLine(u"salesperson"_s, tr("Salesperson"));
}

void DraftForm::buildMoney()
{
    m_panel->addSection(tr("Line items and amount"));
    m_lines = new LineTable(this);
    m_panel->addWide(m_lines);
    m_amount = new MoneyField(this);
    m_amount->setWords([](qint64 fen) { return amountInWords(Money::fen(fen)).value_or(QString()); });
    m_panel->addField(u"amount"_s, tr("&Amount"), m_amount);
    m_panel->addUnderLast(m_amount->wordsLabel());
    connect(m_lines, &LineTable::linesChanged, this, [this] {
        enableFields();
        tellChanged();
    });
    connect(m_lines, &LineTable::pasteUnclear, this, &DraftForm::pasteUnclear);
    connect(m_amount, &QLineEdit::textChanged, this, &DraftForm::tellChanged);
}

void DraftForm::buildTerm()
{
    m_panel->addSection(tr("Term"));
    m_termKind = addChoice(u"term_kind"_s, tr("Kind of term"), {});
    for (const TermKind kind : {TermKind::Fixed, TermKind::FromEvent, TermKind::OpenEnded})
        m_termKind->addItem(ContractWords::of(kind));
    m_start = new DateField(m_context.clock, this);
    m_panel->addField(u"start_on"_s, tr("&Begins on"), m_start);
    m_firstTerm = new SpanField(this);
    m_panel->addField(u"first_term"_s, tr("First term"), m_firstTerm);
    m_end = new DateField(m_context.clock, this);
    m_panel->addField(u"end_on"_s, tr("Or en&ds on"), m_end);
    m_renewal = addChoice(u"renewal"_s, tr("Renewal"), {});
    for (const Renewal renewal : {Renewal::None, Renewal::Tacit, Renewal::Express})
        m_renewal->addItem(ContractWords::of(renewal));
    m_nextTerm = new SpanField(this);
    m_panel->addField(u"next_term"_s, tr("Each further term"), m_nextTerm);
    m_notice = new SpanField(this);
    m_panel->addField(u"notice"_s, tr("Notice before the end"), m_notice);
    for (DateField* date : {m_start, m_end})
        connect(date, &QLineEdit::textChanged, this, &DraftForm::tellChanged);
    connect(m_start, &QLineEdit::editingFinished, this,
            [this] { m_panel->setError(u"start_on"_s, m_start->problem()); });
    connect(m_end, &QLineEdit::editingFinished, this, [this] { m_panel->setError(u"end_on"_s, m_end->problem()); });
    for (SpanField* span : {m_firstTerm, m_nextTerm, m_notice})
        connect(span, &SpanField::spanChanged, this, &DraftForm::tellChanged);
}

void DraftForm::tellChanged()
{
    if (m_isShowing)
        return;
    enableFields();
    Q_EMIT changed();
}

void DraftForm::enableFields()
{
    // With line items the amount is their sum; nobody types it.
    const bool hasLines = !m_lines->lines().empty();
    m_amount->setReadOnly(hasLines);
    if (hasLines) {
        Contract contract;
        contract.lines = m_lines->lines();
        if (recalculate(contract))
            m_amount->setFen(contract.amount->minorUnits());
    }
    const bool isOpen = static_cast<TermKind>(m_termKind->currentIndex()) == TermKind::OpenEnded;
    for (QWidget* field :
         {static_cast<QWidget*>(m_firstTerm), static_cast<QWidget*>(m_end), static_cast<QWidget*>(m_renewal)})
        field->setEnabled(!isOpen);
    m_nextTerm->setEnabled(!isOpen && static_cast<Renewal>(m_renewal->currentIndex()) == Renewal::Tacit);
}

void DraftForm::setChoices(const DraftChoices& choices)
{
    m_isShowing = true;
    const Contract shown = m_base;
    m_template->clear();
    m_template->addItem(tr("Choose a template"), qint64(0));
    for (const TemplateSummary& one : choices.templates)
        if (one.published && !isLetterType(one.contractTemplate.contractType))
            m_template->addItem(one.contractTemplate.name, one.published->id.value());
    m_company->clear();
    for (const Company& company : choices.companies)
        m_company->addItem(company.name, company.id.value());
    m_type->clear();
    m_type->addItems(choices.contractTypes);
    m_subject->clear();
    m_subject->addItem(QString());
    m_subject->addItems(classNames(choices.classes, ClassAxis::Subject));
    chooseId(m_template, shown.templateVersionId.value());
    chooseId(m_company, shown.companyId.value());
    m_isShowing = false;
}

ContractClasses DraftForm::classes() const
{
    return {m_type->currentText().trimmed(), m_subject->currentText().trimmed(), m_writtenAs->currentData().toString()};
}

Contract DraftForm::value() const
{
    Contract contract = m_base;
    contract.templateVersionId = chosenId<TemplateVersionId>(m_template);
    contract.companyId = chosenId<CompanyId>(m_company);
    contract.title = m_title->text().trimmed();
    contract.number = m_number->text().trimmed();
    const ContractClasses classes = this->classes();
    contract.contractType = classes.nature;
    contract.subject = classes.subject;
    contract.form = classes.form;
    contract.salesperson = m_salesperson->text().trimmed();
    contract.termKind = static_cast<TermKind>(m_termKind->currentIndex());
    const bool isOpen = contract.termKind == TermKind::OpenEnded;
    contract.startOn = m_start->date();
    contract.endOn = isOpen ? QDate() : m_end->date();
    contract.firstTerm = isOpen ? Span() : m_firstTerm->span();
    contract.renewal = isOpen ? Renewal::None : static_cast<Renewal>(m_renewal->currentIndex());
    contract.nextTerm = contract.renewal == Renewal::Tacit ? m_nextTerm->span() : Span();
    contract.notice = m_notice->span();
    contract.lines = m_lines->lines();
    const auto fen = m_amount->fen();
    contract.amount = fen ? std::optional(Money::fen(*fen)) : std::nullopt;
    contract.parties = m_parties->parties();
    contract.fieldValues = m_questions->answers();
    contract.notes = m_notes->toPlainText();
    return contract;
}

void DraftForm::show(const Contract& contract, const QString& customerName)
{
    m_isShowing = true;
    m_base = contract;
    m_customer->setCustomer(contract.customerId, customerName);
    chooseId(m_template, contract.templateVersionId.value());
    if (contract.companyId.isSet())
        chooseId(m_company, contract.companyId.value());
    const bool isFirst = !contract.parties.empty() && contract.parties.front().role == PartyRole::Own;
    m_side->setCurrentIndex(isFirst ? 0 : 1);
    m_title->setText(contract.title);
    m_number->setText(contract.number);
    m_number->setReadOnly(contract.id.isSet()); // a number once given stays with its contract
    m_type->setCurrentText(contract.contractType);
    m_subject->setCurrentText(contract.subject);
    m_writtenAs->setCurrentIndex(std::max<int>(0, static_cast<int>(kFormCodes.indexOf(contract.form))));
    m_salesperson->setText(contract.salesperson);
    m_termKind->setCurrentIndex(static_cast<int>(contract.termKind));
    m_start->setDate(contract.startOn);
    m_end->setDate(contract.endOn);
    m_firstTerm->setSpan(contract.firstTerm);
    m_nextTerm->setSpan(contract.nextTerm);
    m_notice->setSpan(contract.notice);
    m_renewal->setCurrentIndex(static_cast<int>(contract.renewal));
    m_lines->setLines(contract.lines);
    m_amount->setFen(contract.amount ? std::optional(contract.amount->minorUnits()) : std::nullopt);
    m_parties->setParties(contract.parties);
    m_questions->setAnswers(contract.fieldValues);
    m_notes->setPlainText(contract.notes);
    m_isShowing = false;
    enableFields();
}

void DraftForm::follow(const Contract& contract, const QString& customerName)
{
    const QJsonObject typed = unreadable();
    show(contract, customerName);
    setUnreadable(typed);
}

QJsonObject DraftForm::unreadable() const
{
    QJsonObject texts{{kQuestions, m_questions->unreadable()}};
    const std::pair<QString, QString> fields[] = {{u"amount"_s, m_amount->unreadable()},
                                                  {u"start_on"_s, m_start->unreadable()},
                                                  {u"end_on"_s, m_end->unreadable()}};
    for (const auto& [key, text] : fields)
        if (!text.isEmpty())
            texts.insert(key, text);
    return texts;
}

void DraftForm::setUnreadable(const QJsonObject& texts)
{
    m_isShowing = true;
    const std::pair<QString, QLineEdit*> fields[] = {
        {u"amount"_s, m_amount}, {u"start_on"_s, m_start}, {u"end_on"_s, m_end}};
    for (const auto& [key, field] : fields)
        if (field->text().isEmpty())
            field->setText(texts.value(key).toString());
    m_questions->setUnreadable(texts.value(kQuestions).toObject());
    m_isShowing = false;
}

void DraftForm::setQuestions(const std::vector<TemplateField>& questions)
{
    m_isShowing = true;
    m_questions->setQuestions(questions);
    m_isShowing = false;
}

void DraftForm::setParties(const std::vector<ContractParty>& parties)
{
    m_parties->setParties(parties);
    tellChanged();
}

void DraftForm::setOurLabel(const QString& label)
{
    m_side->setCurrentIndex(std::max(m_side->findText(label), 0));
}

QString DraftForm::ourLabel() const
{
    return m_side->currentText();
}

void DraftForm::proposeTitle(const QString& title)
{
    if (m_title->text().isEmpty() || m_title->text() == m_proposedTitle)
        m_title->setText(title);
    m_proposedTitle = title;
}

void DraftForm::focusFirst()
{
    if (m_customer->customer().isSet())
        m_title->setFocus();
    else
        m_customer->setFocus();
}

bool DraftForm::setError(const QString& key, const QString& sentence)
{
    return m_panel->setError(key, sentence);
}

void DraftForm::clearErrors()
{
    m_panel->clearErrors();
}

bool DraftForm::showUnreadable()
{
    QString first;
    const auto look = [this, &first](const QString& key, const QWidget& field, const QString& problem) {
        if (problem.isEmpty() || !field.isEnabled())
            return;
        m_panel->setError(key, problem);
        if (first.isEmpty())
            first = key;
    };
    look(u"amount"_s, *m_amount, m_amount->problem());
    look(u"start_on"_s, *m_start, m_start->problem());
    look(u"end_on"_s, *m_end, m_end->problem());
    if (const QString question = m_questions->showUnreadable(); first.isEmpty())
        first = question;
    if (first.isEmpty())
        return false;
    focusMissing(first);
    return true;
}

bool DraftForm::focusMissing(const QString& name)
{
    const auto go = [this](QWidget* field) {
        field->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(field);
        return true;
    };
    if (m_questions->focusQuestion(name)) {
        ensureWidgetVisible(focusWidget() ? focusWidget() : m_questions);
        return true;
    }
    const FieldName* known = contractFieldNames().find(name);
    const QString key = known ? known->key : name;
    if (key.startsWith(u"party_"_s) || key.startsWith(u"customer."_s) || key.startsWith(u"company."_s)) {
        if (m_parties->parties().empty())
            return go(m_customer); // from whom they come
        ensureWidgetVisible(m_parties);
        return m_parties->editText(key);
    }
    if (key.startsWith(u"items"_s) || key.startsWith(u"contract.amount"_s) || key.startsWith(u"contract.tax"_s))
        return go(m_lines);
    const std::pair<QString, QWidget*> places[] = {
        {u"contract.title"_s, m_title},     {u"contract.number"_s, m_number},      {u"contract.type"_s, m_type},
        {u"contract.subject"_s, m_subject}, {u"contract.starts_on"_s, m_start},    {u"contract.ends_on"_s, m_end},
        {u"contract.term"_s, m_firstTerm},  {u"contract.next_term"_s, m_nextTerm}, {u"contract.notice"_s, m_notice},
        {u"contract.renewal"_s, m_renewal}, {u"contract.handler"_s, m_salesperson}};
    for (const auto& [place, field] : places)
        if (place == key)
            return go(field);
    return false;
}

} // namespace cdesk::ui
