// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsServices.h"
#include "ui/shell/Page.h"

class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace cdesk::ui {

/// What lies in the recycle bin, whatever it is: customers, contracts and files, each with its way back, or out for
/// good.
class BinSection final : public QWidget {
    Q_OBJECT

public:
    BinSection(const PageContext& context, const SettingsServices& services, QWidget* parent);

    void load();

private:
    void show(const std::vector<Document>& documents);
    QTreeWidgetItem* addLine(EntityKind kind, qint64 id, const QStringList& texts);
    void enableButtons();
    void restore();
    /// Asks, then deletes what is chosen for good; without a choice everything that can go.
    void purge();
    struct Chosen {
        EntityKind kind;
        qint64 id;
        QString name;
    };
    std::vector<Chosen> chosenOf(const QList<QTreeWidgetItem*>& lines) const;
    QList<QTreeWidgetItem*> purgeable() const;

    PageContext m_context;
    SettingsServices m_services;
    QStackedWidget* m_stack;
    QTreeWidget* m_list;
    QPushButton* m_restore;
    QPushButton* m_purge;
    std::vector<Document> m_documents;
};

} // namespace cdesk::ui
