// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/FilingDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/archive/ArchiveForm.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SaveKey.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

FilingDialog::FilingDialog(const PageContext& context, const ArchiveServices& services, std::vector<ContractId> stack,
                           QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_stack{std::move(stack)}, m_bar{new MessageBar(this)},
      m_what{new QLabel(this)}, m_form{new ArchiveForm(context.clock, this)}
{
    setWindowTitle(tr("File contracts"));
    build();
    showNext();
}

FilingDialog::FilingDialog(const PageContext& context, const ArchiveServices& services, ArchiveRecordId id,
                           QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_bar{new MessageBar(this)}, m_what{new QLabel(this)},
      m_form{new ArchiveForm(context.clock, this)}
{
    setWindowTitle(tr("Edit archive record"));
    build();
    const auto read = [services = m_services, actor = m_context.actor, id] { return services.archive.find(actor, id); };
    m_context.dispatcher.run(this, read, [this](const Result<ArchiveDetails>& found) {
        if (found)
            show(found->record, found->contract.number + u" "_s + found->contract.title);
        else
            say(found.error());
    });
}

void FilingDialog::build()
{
    setObjectName(u"filingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeButton"_s);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_save = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"fileButton"_s);
    m_save->setDefault(true); // Return in any field files the paper: a stack goes through with Return alone
    m_save->setEnabled(false);
    m_skip = buttons->addButton(tr("S&kip"), QDialogButtonBox::ActionRole);
    m_skip->setObjectName(u"skipButton"_s);
    m_skip->setAutoDefault(false);
    m_skip->setVisible(m_stack.size() > 1);
    m_save->setText(m_stack.empty() ? tr("&Save") : m_stack.size() == 1 ? tr("&File") : tr("&File, then the next"));

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_form);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_what);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(charactersWide(*this, 54), charactersWide(*this, 48));

    connect(m_save, &QPushButton::clicked, this, &FilingDialog::save);
    addSaveKey(this, m_save);
    connect(m_skip, &QPushButton::clicked, this, &FilingDialog::skip);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FilingDialog::showNext()
{
    if (m_at == m_stack.size()) {
        accept();
        return;
    }
    struct Next {
        ArchiveRecord record;
        WaitingContract contract;
    };
    m_isBusy = true;
    const auto read = [services = m_services, actor = m_context.actor, id = m_stack[m_at]]() -> Result<Next> {
        const auto record = services.archive.propose(actor, id);
        if (!record)
            return passOn(record);
        const auto waiting = services.archive.waiting(actor);
        if (!waiting)
            return passOn(waiting);
        Next next{*record, {}};
        for (const WaitingContract& contract : *waiting)
            if (contract.id == id)
                next.contract = contract;
        return next;
    };
    m_context.dispatcher.run(this, read, [this](const Result<Next>& next) {
        m_isBusy = false;
        if (!next) {
            say(next.error());
            return;
        }
        const WaitingContract& contract = next->contract;
        const QString name = contract.number + u" "_s + contract.title + u" · "_s + contract.customer;
        show(next->record, m_stack.size() == 1
                               ? name
                               : tr("%1 of %2: %3", "a stack of papers")
                                     .arg(QString::number(m_at + 1), QString::number(m_stack.size()), name));
    });
}

void FilingDialog::show(const ArchiveRecord& record, const QString& contract)
{
    m_what->setText(contract);
    m_form->setRecord(record);
    m_form->focusPlace();
    m_save->setEnabled(m_context.actor.may(Permission::FileContract));
    if (!m_stack.empty() && m_at + 1 == m_stack.size())
        m_save->setText(tr("&File"));
}

void FilingDialog::save()
{
    if (m_isBusy)
        return; // the paper before is still being written
    m_isBusy = true;
    m_form->panel().clearErrors();
    const ArchiveRecord record = m_form->record();
    const auto act = [services = m_services, actor = m_context.actor, record, isEdit = m_stack.empty()] {
        return isEdit ? services.archive.edit(actor, record) : services.archive.file(actor, record.contractId, record);
    };
    m_context.dispatcher.run(this, act, [this](const Result<ArchiveRecord>& done) { saved(done); });
}

void FilingDialog::saved(const Result<ArchiveRecord>& record)
{
    m_isBusy = false;
    if (!record) {
        say(record.error());
        return;
    }
    Q_EMIT filed(record->id);
    if (m_stack.empty()) {
        accept();
        return;
    }
    ++m_filed;
    m_bar->say(Tone::Success, tr("%1 filed: %2").arg(record->number, record->place.text()));
    ++m_at;
    showNext();
}

void FilingDialog::skip()
{
    if (m_isBusy)
        return;
    ++m_at;
    showNext();
}

void FilingDialog::say(const Error& error)
{
    const QString sentence = errorText(error);
    if (m_form->panel().setError(error.field, sentence))
        m_form->panel().focusFirstError();
    else
        m_bar->say(Tone::Danger, sentence);
}

} // namespace cdesk::ui
