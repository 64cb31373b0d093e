// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsServices.h"
#include "ui/shell/Page.h"
#include "ui/tray/Autostart.h"

class QCheckBox;
class QComboBox;

namespace cdesk::ui {

class FormPanel;

/// What this person likes on this computer: language, light or dark, starting at login.
class WindowSection final : public QWidget {
    Q_OBJECT
public:
    WindowSection(const PageContext& context, const WindowChoices& choices, QWidget* parent);

private:
    void addLanguage();
    void addLightness();
    void addAutostart();
    void addTray();
    void setAutostart(bool on);

    PageContext m_context;
    WindowChoices m_choices;
    FormPanel* m_form;
    Autostart m_autostart;
    QCheckBox* m_atLogin = nullptr;
};

} // namespace cdesk::ui
