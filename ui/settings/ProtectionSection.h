// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"
#include "core/users/AccountService.h"
#include "ui/settings/SettingsServices.h"
#include "ui/shell/Page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace cdesk::ui {

class FormPanel;

/// How the office is protected, and what can be changed about it: an open one is encrypted here; in a protected one the
/// passwords, the key, the recovery sheet, the lock of the window and backups from before.
class ProtectionSection final : public QWidget {
    Q_OBJECT
public:
    ProtectionSection(const PageContext& context, const SettingsServices& services, const WindowChoices& choices,
                      QWidget* parent);

    void load();
    /// Right after protecting: asks about backups that still lie in clear.
    void offerRemoval();

private:
    struct Shown {
        ProtectionState state;
        BackupService::PlainLeft plain;
        QString officeName;
    };
    QPushButton* addButton(const QString& text, const QString& name, void (ProtectionSection::*act)());
    void addLockChoice();
    void show(const Shown& shown);
    void showPlain();
    void protect();
    void changeOwnPassword();
    void changeKey();
    void tellKeyChange(AccountService::KeyChangeStep step, int percent);
    void makeSheet();
    void lockNow();
    void keepLock(int minutes);
    void askRemoval();
    void removePlain();

    PageContext m_context;
    SettingsServices m_services;
    WindowChoices m_choices;
    Shown m_shown;
    bool m_offersRemoval = false;
    JobHandle m_keyJob;
    QLabel* m_sentence;
    QLabel* m_honest;
    QPushButton* m_protect;
    QWidget* m_guarded; ///< what a protected office has
    QPushButton* m_password;
    QPushButton* m_key;
    QPushButton* m_sheet;
    QPushButton* m_lockNow;
    FormPanel* m_form;
    QComboBox* m_lockAfter;
    QWidget* m_plain; ///< backups in clear
    QLabel* m_plainSentence;
    QPushButton* m_removePlain;
};

} // namespace cdesk::ui
