// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsServices.h"
#include "ui/shell/Page.h"

class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace cdesk::ui {

/// What lies in the recycle bin, whatever it is: customers, contracts and files, each with its way back.
class BinSection final : public QWidget {
    Q_OBJECT

public:
    BinSection(const PageContext& context, const SettingsServices& services, QWidget* parent);

    void load();

private:
    void show(const std::vector<Document>& documents);
    QTreeWidgetItem* addLine(EntityKind kind, qint64 id, const QStringList& texts);
    void restore();

    PageContext m_context;
    SettingsServices m_services;
    QStackedWidget* m_stack;
    QTreeWidget* m_list;
    QPushButton* m_restore;
    std::vector<Document> m_documents;
};

} // namespace cdesk::ui
