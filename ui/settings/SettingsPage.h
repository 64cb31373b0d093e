// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsServices.h"
#include "ui/shell/Page.h"

class QListWidget;
class QStackedWidget;

namespace cdesk::ui {

class BackupSection;
class BinSection;
class ClassSection;
class OfficeSection;
class PdfSection;
class PeopleSection;
class ProtectionSection;
class WorkdaySection;

/// The office's decisions, its backups, and what this person likes. Everything is kept as soon as it is entered,
/// with a way back in the message bar.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(const PageContext& context, const SettingsServices& services, const WindowChoices& choices,
                 QWidget* parent = nullptr);

    QList<QAction*> commands() const override;
    void entered() override;
    QString handbookPage() const override;
    /// Opens a section: `people`, `protection`; `protected` is the latter right after protecting.
    void useView(const QString& view) override;

private:
    void addSection(const QString& title, const QString& icon, QWidget* section);
    /// The commands of the backups stand in the tool bar while that section is open.
    void showCommands();
    /// Place of a section among the others; -1 when it is not there.
    int placeOf(const QWidget* section) const;
    void load();
    void keep(const OfficeSettings& settings);
    void takeBack(const OfficeSettings& before);

    PageContext m_context;
    SettingsServices m_services;
    QListWidget* m_sections;
    QStackedWidget* m_stack;
    OfficeSection* m_office;
    BackupSection* m_backups;
    WorkdaySection* m_workdays;
    BinSection* m_bin;
    PdfSection* m_pdf;
    ClassSection* m_classes;
    PeopleSection* m_people = nullptr; ///< these two: none where nobody asks for them
    ProtectionSection* m_protection = nullptr;
    OfficeSettings m_kept; ///< as they stand in the office
};

} // namespace cdesk::ui
