// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/JobContext.h"
#include "ui/settings/SettingsServices.h"
#include "ui/shell/Page.h"

class QLabel;
class QPushButton;
class QRadioButton;

namespace cdesk {
struct ComparedPages;
}

namespace cdesk::ui {

class PreviewPane;

/// Who makes the pages of contracts saved as PDF: the program itself or LibreOffice, where that is installed. Shows any
/// Word document as both of them lay it out, beside each other.
class PdfSection final : public QWidget {
    Q_OBJECT
public:
    PdfSection(const PageContext& context, const SettingsServices& services, QWidget* parent);

    void show(const OfficeSettings& settings);
    /// Looks again for what is installed.
    void load();

Q_SIGNALS:
    void changed(const cdesk::OfficeSettings& settings);

private:
    void buildChoice();
    QWidget* pages(PreviewPane* pane, QLabel* title);
    void choose(PdfMaker maker);
    void chooseDocument();
    void compare(const QString& path);
    void showBoth(const ComparedPages& compared);
    void setBusy(bool isBusy);

    PageContext m_context;
    SettingsServices m_services;
    QRadioButton* m_own;
    QRadioButton* m_other;
    QLabel* m_state;
    QPushButton* m_compare;
    QPushButton* m_stop;
    QLabel* m_busy;
    QWidget* m_both; ///< our pages and theirs
    QLabel* m_ownTitle;
    QLabel* m_otherTitle;
    PreviewPane* m_ownPages;
    PreviewPane* m_otherPages;
    OfficeSettings m_settings;
    std::optional<PdfProgram> m_program;
    JobHandle m_job;
    bool m_isBusy = false;
};

} // namespace cdesk::ui
