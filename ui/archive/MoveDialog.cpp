// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/MoveDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/MessageBar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

MoveDialog::MoveDialog(const PageContext& context, const ArchiveServices& services, std::vector<ArchiveRecordId> ids,
                       QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_ids{std::move(ids)}, m_bar{new MessageBar(this)},
      m_panel{new FormPanel(this)}, m_room{new QLineEdit(this)}, m_cabinet{new QLineEdit(this)},
      m_box{new QLineEdit(this)}, m_slot{new QLineEdit(this)}
{
    setObjectName(u"moveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Move to another place"));
    auto* what = new QLabel(tr("%n paper(s) go to this place. A slot that ends in digits counts on from paper to "
                               "paper.",
                               nullptr, static_cast<int>(m_ids.size())),
                            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    m_panel->addField(u"room"_s, tr("&Room"), m_room);
    m_panel->addField(u"cabinet"_s, tr("&Cabinet"), m_cabinet);
    m_panel->addField(u"box"_s, tr("&Box"), m_box);
    m_panel->addField(u"slot"_s, tr("&Slot"), m_slot);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* moveButton = buttons->addButton(tr("&Move"), QDialogButtonBox::AcceptRole);
    moveButton->setObjectName(u"moveButton"_s);
    moveButton->setDefault(true);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addWidget(what);
    layout->addWidget(m_panel);
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, 26));
    connect(moveButton, &QPushButton::clicked, this, &MoveDialog::move);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const auto read = [services = m_services, actor = m_context.actor, id = m_ids.front()] {
        return services.archive.find(actor, id);
    };
    m_context.dispatcher.run(this, read, [this](const Result<ArchiveDetails>& first) {
        if (!first)
            return;
        m_room->setText(first->record.place.room);
        m_cabinet->setText(first->record.place.cabinet);
        m_box->setText(first->record.place.box);
        m_slot->setText(first->record.place.slot);
        m_room->selectAll();
    });
}

void MoveDialog::move()
{
    m_panel->clearErrors();
    const ArchivePlace place{m_room->text().trimmed(), m_cabinet->text().trimmed(), m_box->text().trimmed(),
                             m_slot->text().trimmed()};
    const auto act = [services = m_services, actor = m_context.actor, ids = m_ids, place] {
        return services.archive.move(actor, ids, place);
    };
    m_context.dispatcher.run(this, act, [this](const Result<void>& done) {
        if (done) {
            Q_EMIT moved(static_cast<int>(m_ids.size()));
            accept();
            return;
        }
        const QString sentence = errorText(done.error());
        if (m_panel->setError(done.error().field, sentence))
            m_panel->focusFirstError();
        else
            m_bar->say(Tone::Danger, sentence);
    });
}

} // namespace cdesk::ui
