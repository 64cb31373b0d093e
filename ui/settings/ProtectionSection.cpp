// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ProtectionSection.h"

#include "core/jobs/Dispatcher.h"
#include "core/session/ChangeFeed.h"
#include "ui/dialogs/Confirm.h"
#include "ui/settings/RecoverySheetDialog.h"
#include "ui/shell/Rights.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/users/PasswordDialog.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <atomic>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

ProtectionSection::ProtectionSection(const PageContext& context, const SettingsServices& services,
                                     const WindowChoices& choices, QWidget* parent)
    : QWidget(parent), m_context{context}, m_services{services}, m_choices{choices},
      m_sentence{wrappedLabel(u"protectionSentence"_s, this)}, m_honest{wrappedLabel(u"protectionHonestLabel"_s, this)},
      m_guarded{new QWidget(this)}, m_form{new FormPanel(this)}, m_lockAfter{new QComboBox(m_form)},
      m_plain{new QWidget(this)}, m_plainSentence{wrappedLabel(u"plainBackupsSentence"_s, m_plain)}
{
    setObjectName(u"protectionSection"_s);
    m_protect = addButton(tr("Protect this office…"), u"protectOfficeButton"_s, &ProtectionSection::protect);
    m_password =
        addButton(tr("Change my password…"), u"protectionPasswordButton"_s, &ProtectionSection::changeOwnPassword);
    m_lockNow = addButton(tr("Lock now"), u"lockNowButton"_s, &ProtectionSection::lockNow);
    m_sheet = addButton(tr("New recovery sheet…"), u"newSheetButton"_s, &ProtectionSection::makeSheet);
    m_key = addButton(tr("Change the key…"), u"changeKeyButton"_s, &ProtectionSection::changeKey);
    m_removePlain = addButton(tr("Remove them…"), u"removePlainButton"_s, &ProtectionSection::askRemoval);
    m_honest->setForegroundRole(QPalette::PlaceholderText);
    m_honest->setText(tr("Encryption guards the files: a stolen disk or a copied backup tells nothing without password "
                         "or recovery sheet. Roles and the lock of the window are kept by the program while the "
                         "office is open."));
    addLockChoice();

    const Spacing space = Spacing::of(*this);
    auto* grid = new QGridLayout(m_guarded); // two and two: they fit beside the sections on a small screen
    grid->setContentsMargins({});
    grid->addWidget(m_password, 0, 0);
    grid->addWidget(m_lockNow, 0, 1);
    grid->addWidget(m_sheet, 1, 0);
    grid->addWidget(m_key, 1, 1);
    grid->setColumnStretch(2, 1);
    auto* plain = new QVBoxLayout(m_plain);
    plain->setContentsMargins({});
    plain->addWidget(m_plainSentence);
    plain->addWidget(m_removePlain, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(m_sentence);
    layout->addWidget(m_protect, 0, Qt::AlignLeft);
    layout->addWidget(m_guarded);
    layout->addWidget(m_form);
    layout->addWidget(m_plain);
    layout->addSpacing(space.normal);
    layout->addWidget(m_honest);
    layout->addStretch();
    setMaximumWidth(charactersWide(*this, 60));
    show(m_shown);
    connect(&m_context.feed, &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.touches(EntityKind::Setting) || changes.touches(EntityKind::Office)))
            load();
    });
}

QPushButton* ProtectionSection::addButton(const QString& text, const QString& name, void (ProtectionSection::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void ProtectionSection::addLockChoice()
{
    for (const int minutes : kLockMinutes)
        m_lockAfter->addItem(minutes == 0 ? tr("never") : tr("after %n minute(s)", nullptr, minutes), minutes);
    m_form->addField(u"lock_after"_s, tr("When nobody works, lock the window"), m_lockAfter);
    connect(m_lockAfter, &QComboBox::activated, this, [this] { keepLock(m_lockAfter->currentData().toInt()); });
}

void ProtectionSection::load()
{
    const auto read = [services = m_services, actor = Actor(m_context.actor)]() -> Result<Shown> {
        auto state = services.people->accounts.state(actor);
        if (!state)
            return passOn(state);
        // Who may not make backups has nothing to decide about them.
        const auto plain =
            permitted(actor, "backup.plain") ? services.backups.plainLeft(actor) : Result<BackupService::PlainLeft>();
        const auto settings = services.settings.read(actor);
        if (!settings)
            return passOn(settings);
        return Shown{*state, plain.value_or(BackupService::PlainLeft()), settings->officeName};
    };
    m_context.dispatcher.run(this, read, [this](const Result<Shown>& shown) {
        if (!shown)
            return m_context.messenger.error(shown.error());
        show(*shown);
        if (std::exchange(m_offersRemoval, false) && !m_shown.plain.own.folders.isEmpty())
            askRemoval();
    });
}

void ProtectionSection::offerRemoval()
{
    m_offersRemoval = true;
    load();
}

void ProtectionSection::show(const Shown& shown)
{
    m_shown = shown;
    const bool isProtected = shown.state.isProtected;
    m_sentence->setText(
        isProtected ? tr("This office is protected: documents, data and backups are encrypted, and everybody logs in "
                         "with their own password. Recovery sheet No. %1 is the good one.")
                          .arg(shown.state.recoverySheet)
                    : tr("This office is open: whoever has this computer, its disk or a backup can read everything. "
                         "Protecting it encrypts documents, data and backups; it then opens with a password only."));
    m_protect->setVisible(!isProtected);
    m_guarded->setVisible(isProtected);
    m_form->setVisible(isProtected);
    const auto give = [this](QWidget* button) { offer(button, true, m_context.actor, Permission::ManageUsers); };
    give(m_protect);
    give(m_key);
    give(m_sheet);
    give(m_lockAfter);
    give(m_removePlain);
    m_lockAfter->setCurrentIndex(std::max(0, m_lockAfter->findData(shown.state.lockAfterMinutes)));
    showPlain();
}

void ProtectionSection::showPlain()
{
    const BackupService::PlainLeft& plain = m_shown.plain;
    const auto count = static_cast<int>(plain.own.folders.size());
    QStringList sentences;
    if (count > 0)
        sentences.append(tr("%n backup(s) from before are not encrypted (%1): whoever has them reads the office as it "
                            "was then.",
                            nullptr, count)
                             .arg(QLocale().formattedDataSize(plain.own.bytes, 1, QLocale::DataSizeTraditionalFormat)));
    if (plain.inSecondPlace > 0)
        sentences.append(
            tr("%n more backup(s) lie in the second place, %1. The program never deletes there; do it by hand.",
               nullptr, plain.inSecondPlace)
                .arg(plain.secondPlace));
    m_plainSentence->setText(sentences.join(u'\n'));
    m_plain->setVisible(!sentences.isEmpty());
    m_removePlain->setVisible(count > 0);
}

void ProtectionSection::protect()
{
    m_choices.protectOffice();
}

void ProtectionSection::lockNow()
{
    m_choices.lock();
}

void ProtectionSection::changeOwnPassword()
{
    (new PasswordDialog(m_context, *m_services.people, PasswordDialog::Purpose::Own, {}, window()))->open();
}

void ProtectionSection::changeKey()
{
    const auto change = [this] {
        m_key->setEnabled(false);
        tellKeyChange(AccountService::KeyChangeStep::Backup, 0);
        // Written on the database thread, read with the progress it tells.
        auto step = std::make_shared<std::atomic<AccountService::KeyChangeStep>>(AccountService::KeyChangeStep::Backup);
        m_keyJob = m_context.dispatcher.runJob(
            this,
            [&accounts = m_services.people->accounts, actor = Actor(m_context.actor), step](JobContext& job) {
                return accounts.changeDataKey(actor, job, [&](AccountService::KeyChangeStep now) { *step = now; });
            },
            [this, step](qint64 done, qint64 total) {
                tellKeyChange(*step, static_cast<int>(100 * done / std::max<qint64>(total, 1)));
            },
            [this](const Result<void>& changed) {
                m_key->setEnabled(true);
                if (!changed)
                    return m_context.messenger.error(changed.error());
                m_context.messenger.done(tr("The office is encrypted with a new key. Passwords and recovery sheet are "
                                            "as they were."));
            });
    };
    confirm(
        this,
        {.title = tr("Encrypt the office with a new key?"),
         .sentence = tr("Do it when somebody may know a password or have a recovery sheet that was changed since: with "
                        "an older backup these still give the old key. A backup is made and verified first. The "
                        "change takes up to a minute in a large office, in which nothing else can be done. Older "
                        "backups keep their key."),
         .verb = tr("Change the key")},
        change);
}

void ProtectionSection::tellKeyChange(AccountService::KeyChangeStep step, int percent)
{
    if (step == AccountService::KeyChangeStep::Encryption) // nothing can stop it any more
        return m_context.messenger.busy(tr("The office's database is encrypted with a new key… %1 %. Nothing else can "
                                           "be done meanwhile.")
                                            .arg(percent),
                                        {});
    m_context.messenger.busy(tr("A backup is made and verified before the key is changed… %1 %").arg(percent),
                             {tr("Stop"), [this] { m_keyJob.cancel(); }});
}

void ProtectionSection::makeSheet()
{
    const SheetFacts facts{.office = m_shown.officeName,
                           .folder = QFileInfo(m_services.backupFolder).absolutePath(),
                           .user = m_context.actor.name,
                           .number = m_shown.state.recoverySheet + 1};
    auto* dialog = new RecoverySheetDialog(m_context, m_services, facts, window());
    connect(dialog, &QDialog::accepted, this, &ProtectionSection::load);
    dialog->open();
}

void ProtectionSection::keepLock(int minutes)
{
    m_context.dispatcher.run(
        this,
        [&users = m_services.people->users, actor = Actor(m_context.actor), minutes]() -> Result<void> {
            auto settings = users.security(actor);
            if (!settings)
                return passOn(settings);
            settings->lockAfterMinutes = minutes;
            return users.saveSecurity(actor, *settings);
        },
        [this](const Result<void>& saved) {
            if (!saved) {
                m_context.messenger.error(saved.error());
                return load();
            }
            m_context.messenger.done(tr("The settings were saved."));
        });
}

void ProtectionSection::askRemoval()
{
    const auto count = static_cast<int>(m_shown.plain.own.folders.size());
    confirm(this,
            {.title = tr("Remove the backups that are not encrypted?"),
             .sentence =
                 tr("%n backup(s), %1. First an encrypted backup is made and verified; only then these are "
                    "deleted, and they can't be brought back.",
                    nullptr, count)
                     .arg(QLocale().formattedDataSize(m_shown.plain.own.bytes, 1, QLocale::DataSizeTraditionalFormat)),
             .verb = tr("Remove")},
            [this] { removePlain(); });
}

void ProtectionSection::removePlain()
{
    m_removePlain->setEnabled(false);
    m_context.messenger.busy(tr("An encrypted backup is being made and verified…"), {});
    m_context.dispatcher.runJob(
        this,
        [services = m_services, actor = Actor(m_context.actor)](JobContext& job) {
            return services.backups.removePlain(actor, job);
        },
        {},
        [this](const Result<PlainBackups>& removed) {
            m_removePlain->setEnabled(true);
            if (!removed)
                m_context.messenger.error(removed.error());
            else
                m_context.messenger.done(tr("%n backup(s) that were not encrypted are gone; an encrypted one was made.",
                                            nullptr, static_cast<int>(removed->folders.size())));
            load();
        });
}

} // namespace cdesk::ui
