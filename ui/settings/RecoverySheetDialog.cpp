// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RecoverySheetDialog.h"

#include "core/jobs/Dispatcher.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

RecoverySheetDialog::RecoverySheetDialog(const PageContext& context, const SettingsServices& services,
                                         const SheetFacts& facts, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_number{facts.number},
      m_sheet{new RecoverySheetPanel({context.files, context.clock, services.fonts}, m_code, this)}
{
    setObjectName(u"recoverySheetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New recovery sheet"));
    m_sheet->setFacts(facts);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_replace =
        buttons->addButton(tr("Sheet No. %1 is good from now on").arg(facts.number), QDialogButtonBox::AcceptRole);
    m_replace->setObjectName(u"replaceSheetButton"_s);
    m_replace->setDefault(true);
    connect(m_replace, &QPushButton::clicked, this, &RecoverySheetDialog::replace);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_sheet);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, 40));
}

void RecoverySheetDialog::replace()
{
    if (!m_sheet->isPutAway())
        return;
    m_replace->setEnabled(false);
    m_context.dispatcher.run(
        this,
        [&accounts = m_services.people->accounts, actor = Actor(m_context.actor),
         code = std::make_shared<const RecoveryCode>(m_code.clone())] {
            return accounts.replaceRecovery(actor, *code);
        },
        [this](const Result<int>& number) {
            m_replace->setEnabled(true);
            if (!number)
                return m_sheet->say(errorText(number.error()), Tone::Danger);
            m_context.messenger.done(
                tr("Recovery sheet No. %1 is good now. The one before still opens older backups. If somebody "
                   "else may have it, change the key as well.")
                    .arg(*number));
            accept();
        });
}

} // namespace cdesk::ui
