// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/paper/PaperTermForm.h"

#include "core/contracts/drafting/ContractForm.h"
#include "ui/contracts/ContractWords.h"
#include "ui/contracts/SpanField.h"
#include "ui/contracts/paper/PaperPartyBox.h"
#include "ui/contracts/paper/PaperWords.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DateField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr std::array kContractTerms = {PaperTerm::Title,    PaperTerm::Number,    PaperTerm::ContractType,
                                       PaperTerm::Amount,   PaperTerm::SignedOn,  PaperTerm::StartOn,
                                       PaperTerm::EndOn,    PaperTerm::FirstTerm, PaperTerm::Renewal,
                                       PaperTerm::NextTerm, PaperTerm::Notice};

bool isDay(PaperTerm term)
{
    return term == PaperTerm::SignedOn || term == PaperTerm::StartOn || term == PaperTerm::EndOn;
}

bool isSpan(PaperTerm term)
{
    return term == PaperTerm::FirstTerm || term == PaperTerm::NextTerm || term == PaperTerm::Notice;
}

QString valueIn(const QWidget* editor)
{
    if (const auto* day = qobject_cast<const DateField*>(editor))
        return day->date().isValid() ? day->date().toString(Qt::ISODate) : day->text().trimmed();
    if (const auto* span = qobject_cast<const SpanField*>(editor))
        return formatSpan(span->span());
    if (const auto* choice = qobject_cast<const QComboBox*>(editor))
        return choice->currentData().toString();
    return static_cast<const QLineEdit*>(editor)->text().trimmed();
}

void setValue(QWidget* editor, const QString& value)
{
    if (auto* day = qobject_cast<DateField*>(editor))
        day->setDate(QDate::fromString(value, Qt::ISODate));
    else if (auto* span = qobject_cast<SpanField*>(editor))
        span->setSpan(parseSpan(value).value_or(Span{}));
    else if (auto* choice = qobject_cast<QComboBox*>(editor))
        choice->setCurrentIndex(std::max(0, choice->findData(value)));
    else
        static_cast<QLineEdit*>(editor)->setText(value);
}

} // namespace

PaperTermForm::PaperTermForm(const PageContext& context, const CustomerServices& services, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}
{
    setObjectName(u"paperTermForm"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
}

void PaperTermForm::showPaper(const OpenedPaper& opened, const std::vector<Company>& companies,
                              const QStringList& contractTypes)
{
    delete m_body;
    m_rows.clear();
    m_boxes.clear();
    m_types = contractTypes;
    m_parties = opened.terms.parties;
    OpenedPaper shown = opened;
    if (m_parties.empty()) { // nothing was recognised: a form as a contract with two sides has it
        m_parties = {partyLabel(0), partyLabel(1)};
        shown.sides = {PaperSide{.role = PartyRole::Counterparty, .companyId = {}, .customerId = {}, .knownName = {}},
                       PaperSide{.role = PartyRole::Own, .companyId = {}, .customerId = {}, .knownName = {}}};
    }
    m_body = new QWidget(this);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Spacing::of(*this).tight);
    grid->setColumnStretch(1, 1);
    addHeading(tr("Contract"), grid);
    for (const PaperTerm term : kContractTerms)
        addRow(term, -1, grid);
    for (int party = 0; party < m_parties.size(); ++party)
        addParty(party, shown, companies, grid);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_body);

    m_isFilling = true;
    for (Row& row : m_rows)
        if (const FoundTerm* found = opened.terms.of(row.term, row.party))
            fill(row, *found);
    m_isFilling = false;
    Q_EMIT placesChanged();
}

void PaperTermForm::addHeading(const QString& title, QGridLayout* grid)
{
    auto* heading = new QLabel(title, m_body);
    heading->setTextFormat(Qt::PlainText);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    if (grid->rowCount() > 1)
        heading->setContentsMargins(0, Spacing::of(*this).section, 0, 0);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
}

void PaperTermForm::addParty(int party, const OpenedPaper& opened, const std::vector<Company>& companies,
                             QGridLayout* grid)
{
    const QString label = m_parties.at(party);
    addHeading(label, grid);
    const auto place = static_cast<size_t>(party);
    auto* box = new PaperPartyBox(m_context, m_services, companies,
                                  place < opened.sides.size() ? opened.sides[place] : PaperSide{}, label, m_body);
    box->setObjectName(u"paperParty%1"_s.arg(party));
    grid->addWidget(box, grid->rowCount(), 0, 1, 2);
    m_boxes.push_back(box);
    connect(box, &PaperPartyBox::roleChosen, this, [this, box] { keepRolesApart(*box); });
    for (const PaperTerm term : kAllPaperTerms)
        if (isOfParty(term))
            addRow(term, party, grid);
}

void PaperTermForm::addRow(PaperTerm term, int party, QGridLayout* grid)
{
    const QString label = PaperWords::of(term);
    const QString key = party < 0 ? QString(toCode(term)) : QString(toCode(term)) + u'.' + QString::number(party);
    auto* tick = new QCheckBox(label, m_body);
    tick->setObjectName(key + u"Tick"_s);
    tick->setAccessibleName(tr("Take over: %1").arg(party < 0 ? label : m_parties.at(party) + u' ' + label));
    const size_t index = m_rows.size();
    QWidget* editor = makeEditor(term, m_body, [this, index] {
        if (m_isFilling)
            return;
        Row& row = m_rows[index];
        row.tick->setChecked(!valueIn(row.editor).isEmpty());
        say(row, {});
    });
    editor->setObjectName(key + u"Field"_s);
    editor->setAccessibleName(party < 0 ? label : m_parties.at(party) + u' ' + label);
    auto* note = new QLabel(m_body);
    note->setObjectName(key + u"Note"_s);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->hide();
    const int line = grid->rowCount();
    grid->addWidget(tick, line, 0);
    grid->addWidget(editor, line, 1);
    grid->addWidget(note, line + 1, 1);
    m_rows.push_back({term, party, tick, editor, note, {}, {}});
    tick->installEventFilter(this);
    editor->installEventFilter(this);
    for (QWidget* part : editor->findChildren<QWidget*>())
        part->installEventFilter(this);
}

QWidget* PaperTermForm::makeEditor(PaperTerm term, QWidget* parent, const std::function<void()>& edited)
{
    if (isDay(term)) {
        auto* day = new DateField(m_context.clock, parent);
        connect(day, &QLineEdit::textEdited, this, edited);
        connect(day, &DateField::dateChanged, this, edited);
        return day;
    }
    if (isSpan(term)) {
        auto* span = new SpanField(parent);
        connect(span, &SpanField::spanChanged, this, edited);
        return span;
    }
    if (term == PaperTerm::ContractType || term == PaperTerm::Renewal) {
        auto* choice = new QComboBox(parent);
        choice->addItem(QString(), QString());
        if (term == PaperTerm::ContractType)
            for (const QString& type : std::as_const(m_types))
                choice->addItem(type, type);
        else
            for (const Renewal renewal : {Renewal::None, Renewal::Tacit, Renewal::Express})
                choice->addItem(ContractWords::of(renewal), renewalCode(renewal));
        connect(choice, &QComboBox::currentIndexChanged, this, edited);
        return choice;
    }
    auto* text = new QLineEdit(parent);
    connect(text, &QLineEdit::textEdited, this, edited);
    return text;
}

void PaperTermForm::fill(Row& row, const FoundTerm& found)
{
    setValue(row.editor, found.value);
    row.place = found.place;
    row.tick->setChecked(found.sureness == Sureness::Sure);
    if (!found.doubt.isEmpty())
        row.hint = errorText({ErrorKind::Invalid, found.doubt, {}, found.doubtDetail});
    else if (found.sureness != Sureness::Sure)
        row.hint = tr("Not certain. Compare it with the text, then tick it.");
    say(row, row.hint);
}

void PaperTermForm::use(PaperTerm term, int party, const QString& text, const PaperPlace& place)
{
    Row* row = find(term, party);
    if (!row)
        return;
    const auto value = termFromText(term, text);
    if (!value)
        return say(*row, errorText(value.error()));
    m_isFilling = true;
    setValue(row->editor, *value);
    m_isFilling = false;
    row->place = place;
    row->tick->setChecked(true);
    say(*row, {});
    row->editor->setFocus();
    Q_EMIT placesChanged();
}

void PaperTermForm::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front().editor->setFocus();
}

std::vector<PaperSide> PaperTermForm::sides() const
{
    std::vector<PaperSide> sides;
    for (const PaperPartyBox* box : m_boxes)
        sides.push_back(box->side());
    return sides;
}

std::vector<ConfirmedTerm> PaperTermForm::terms() const
{
    std::vector<ConfirmedTerm> confirmed;
    for (const Row& row : m_rows)
        if (const QString value = valueIn(row.editor); row.tick->isChecked() && !value.isEmpty())
            confirmed.push_back({row.term, row.party, value});
    return confirmed;
}

std::vector<PaperPlace> PaperTermForm::places() const
{
    std::vector<PaperPlace> places;
    for (const Row& row : m_rows)
        if (row.place.isSet())
            places.push_back(row.place);
    return places;
}

bool PaperTermForm::setError(const QString& field, const QString& sentence)
{
    PaperTerm term{};
    if (!fromCode(field.section(u'.', 0, 0), term))
        return false;
    Row* row = find(term, field.contains(u'.') ? field.section(u'.', 1).toInt() : -1);
    if (!row)
        return false;
    say(*row, sentence);
    row->editor->setFocus();
    return true;
}

void PaperTermForm::clearErrors()
{
    for (const Row& row : m_rows)
        say(row, row.tick->isChecked() ? QString() : row.hint);
}

bool PaperTermForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        for (const Row& row : m_rows) {
            const bool isOfRow = watched == row.tick || watched == row.editor ||
                                 row.editor->isAncestorOf(qobject_cast<QWidget*>(watched));
            if (isOfRow)
                Q_EMIT placeWanted(row.place);
        }
    return QWidget::eventFilter(watched, event);
}

void PaperTermForm::keepRolesApart(const PaperPartyBox& chosen)
{
    if (chosen.role() == PartyRole::Third)
        return;
    for (PaperPartyBox* box : m_boxes)
        if (box != &chosen && box->role() == chosen.role())
            box->setRole(PartyRole::Third);
}

PaperTermForm::Row* PaperTermForm::find(PaperTerm term, int party)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row& one) { return one.term == term && one.party == party; });
    return row == m_rows.end() ? nullptr : &*row;
}

void PaperTermForm::say(const Row& row, const QString& sentence)
{
    row.note->setText(sentence);
    row.note->setVisible(!sentence.isEmpty());
    row.editor->setAccessibleDescription(sentence);
}

} // namespace cdesk::ui
