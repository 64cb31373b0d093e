// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsServices.h"
#include "ui/shell/Page.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cdesk::ui {

class LinesEdit;

/// The office's three classifications of contracts (C2): by nature, by subject, by form; and what each class brings
/// along: points to watch while drafting, papers for the file.
class ClassSection final : public QWidget {
    Q_OBJECT
public:
    ClassSection(const PageContext& context, QWidget* parent);

    void show(const OfficeSettings& settings);

Q_SIGNALS:
    void changed(const cdesk::OfficeSettings& settings);

private:
    void buildList();
    void fill();
    void showClass();
    void enableButtons();
    void keepTexts();
    void rename(QTreeWidgetItem* item);
    void addSubject();
    void removeSubject();
    void restore();
    /// The chosen class as the settings have it; null where it brings nothing yet, or a heading is chosen.
    ContractClass* chosen();
    void tell();

    PageContext m_context;
    OfficeSettings m_settings;
    QTreeWidget* m_classes;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_restore;
    QLabel* m_hint;
    LinesEdit* m_points;
    LinesEdit* m_papers;
    bool m_isFilling = false;
};

} // namespace cdesk::ui
