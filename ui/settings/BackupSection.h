// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsServices.h"
#include "ui/shell/Page.h"

class QAction;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace cdesk::ui {

class FormPanel;
class PathField;

/// The backups of the office: how often, where else, and the list of those there are.
class BackupSection final : public QWidget {
    Q_OBJECT
public:
    BackupSection(const PageContext& context, const SettingsServices& services, QWidget* parent);

    void show(const OfficeSettings& settings);
    void load();
    QList<QAction*> commands() const { return m_commands; }

Q_SIGNALS:
    void changed(const cdesk::OfficeSettings& settings);

private:
    QAction* addCommand(const QString& text, const QString& icon, const QString& name, void (BackupSection::*act)());
    void buildList();
    void showList(const std::vector<BackupInfo>& backups);
    void keep();
    void backUp();
    void verify();
    void restore();
    void openFolder();
    void drill();
    /// Starts a job and says that it runs; @p sentence while it does.
    template <class Work, class Then>
    void start(const QString& sentence, Work work, Then then);
    void setBusy(const QString& sentence);
    QString chosen() const;

    PageContext m_context;
    SettingsServices m_services;
    FormPanel* m_form;
    QSpinBox* m_hours;
    PathField* m_second;
    QTableWidget* m_list;
    QLabel* m_busy;
    QList<QAction*> m_commands;
    QAction* m_verify = nullptr;
    QAction* m_restore = nullptr;
    std::vector<BackupInfo> m_backups;
    OfficeSettings m_settings;
    bool m_isBusy = false;
};

} // namespace cdesk::ui
