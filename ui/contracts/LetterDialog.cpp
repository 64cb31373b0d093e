// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/LetterDialog.h"

#include "core/jobs/Dispatcher.h"
#include "core/storage/DurableFile.h"
#include "ui/contracts/ContractWords.h"
#include "ui/contracts/QuestionPanel.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/documents/SaveExport.h"
#include "ui/printing/PreviewPane.h"
#include "ui/printing/PrintDialog.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kPauseMs = 250;

} // namespace

LetterDialog::LetterDialog(const PageContext& context, const ContractServices& services, const Contract& contract,
                           QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_contract{contract}, m_pause{new QTimer(this)}
{
    setObjectName(u"letterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Letters and sheets: %1").arg(contract.number));
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &LetterDialog::showPages);
    build();
    typeChosen();
}

void LetterDialog::build()
{
    auto* choice = new FormPanel(this);
    m_type = new QComboBox(choice);
    for (const LetterType& one : letterTypes())
        m_type->addItem(ContractWords::letter(one.code), one.code);
    choice->addField(u"letterType"_s, tr("&Document"), m_type);
    m_questions = new QuestionPanel(m_context.clock, this);
    m_missing = new QLabel(this);
    m_missing->setObjectName(u"letterMissing"_s);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);

    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->addWidget(choice);
    column->addWidget(m_questions);
    column->addWidget(m_missing);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(charactersWide(*this, 22));
    scroll->setWidget(form);
    m_preview = new PreviewPane(this);
    auto* panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    panes->addWidget(scroll);
    panes->addWidget(m_preview);
    panes->setStretchFactor(1, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto addButton = [&](const QString& text, const QString& name, auto act) {
        auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
    };
    addButton(tr("&File with the contract"), u"fileLetterButton"_s, [this] { file(); });
    addButton(tr("File and &print…"), u"printLetterButton"_s, [this] { print(); });
    addButton(tr("File and save P&DF…"), u"saveLetterPdfButton"_s,
              [this] { saveAs(tr("Save as PDF"), tr("PDF documents (*.pdf)"), u".pdf"_s, &FinishedLetter::pdf); });
    addButton(tr("File and save &Word…"), u"saveLetterWordButton"_s, [this] {
        saveAs(tr("Save as Word document"), tr("Word documents (*.docx)"), u".docx"_s, &FinishedLetter::docx);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).section);
    layout->addWidget(panes, 1);
    layout->addWidget(buttons);
    resize(charactersWide(*this, 66), fontMetrics().height() * 38);
    panes->setSizes({charactersWide(*this, 26), charactersWide(*this, 40)});

    connect(m_type, &QComboBox::currentIndexChanged, this, &LetterDialog::typeChosen);
    connect(m_questions, &QuestionPanel::answersChanged, m_pause, qOverload<>(&QTimer::start));
}

const LetterType& LetterDialog::type() const
{
    return letterTypes()[static_cast<size_t>(std::max(0, m_type->currentIndex()))];
}

void LetterDialog::typeChosen()
{
    const auto ask = [services = m_services, actor = m_context.actor, id = m_contract.id, type = type()] {
        return LetterService(services.drafting).form(actor, id, type);
    };
    m_context.dispatcher.run(this, ask, [this, code = type().code](const Result<LetterForm>& form) {
        if (code != type().code)
            return; // another one was chosen meanwhile
        if (!form)
            return m_context.messenger.error(form.error());
        m_questions->setQuestions(form->fields);
        showPages();
    });
}

void LetterDialog::showPages()
{
    const auto lay = [services = m_services, actor = m_context.actor, id = m_contract.id, type = type(),
                      answers = m_questions->answers()] {
        return LetterService(services.drafting).preview(actor, id, type, answers);
    };
    m_context.dispatcher.run(this, lay, [this, code = type().code](const Result<DraftPages>& draft) {
        if (code != type().code)
            return;
        if (!draft) {
            m_preview->setPages(nullptr);
            return m_context.messenger.error(draft.error());
        }
        m_preview->setPages(std::make_shared<const DisplayList>(draft->pages));
        QStringList names;
        for (const MissingField& field : draft->missing)
            if (!names.contains(field.name))
                names.append(field.name);
        m_missing->setText(names.isEmpty()
                               ? QString()
                               : tr("A line to write on will stand for: %1").arg(QLocale().createSeparatedList(names)));
    });
}

void LetterDialog::finish(const Use& use)
{
    const auto make = [services = m_services, actor = m_context.actor, id = m_contract.id, type = type(),
                       answers = m_questions->answers()] {
        return LetterService(services.drafting).finish(actor, id, type, answers);
    };
    m_context.dispatcher.run(this, make, [this, use](const Result<FinishedLetter>& letter) {
        if (letter)
            use(*letter);
        else
            m_context.messenger.error(letter.error());
    });
}

void LetterDialog::file()
{
    finish([this](const FinishedLetter& letter) {
        m_context.messenger.done(tr("%1 was filed with the contract.").arg(letter.fileName));
        accept();
    });
}

void LetterDialog::print()
{
    finish([this](const FinishedLetter& letter) {
        const auto pages = std::make_shared<const DisplayList>(letter.pages);
        auto* dialog = new PrintDialog(pages, printerNames(), this);
        connect(dialog, &PrintDialog::wanted, this, [this, pages](const PrintWish& wish) {
            if (printPages(*pages, *wish.printer) > 0)
                m_context.messenger.done(tr("Sent to the printer."));
            else
                m_context.messenger.error(fault(u"print.refused"_s).value());
        });
        dialog->open();
    });
}

void LetterDialog::saveAs(const QString& title, const QString& filter, const QString& ending,
                          QByteArray FinishedLetter::*bytes)
{
    finish([this, title, filter, ending, bytes](const FinishedLetter& letter) {
        const FileDialogs::Request request{
            .purpose = u"contract_export"_s, .title = title, .filter = filter, .proposal = letter.fileName + ending};
        saveExport(this, m_context.files, request, ending, [this, content = letter.*bytes](const ExportTarget& target) {
            const auto write = [content, target] { return writeExport(target, content); };
            m_context.dispatcher.run(this, write, [this, path = target.path](const Result<void>& written) {
                if (written)
                    m_context.messenger.done(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
                else
                    m_context.messenger.error(written.error());
            });
        });
    });
}

} // namespace cdesk::ui
