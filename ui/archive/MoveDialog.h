// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/ArchiveServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QLineEdit;

namespace cdesk::ui {

class FormPanel;
class MessageBar;

/// Puts the papers of several contracts to another place.
class MoveDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param ids at least one
    MoveDialog(const PageContext& context, const ArchiveServices& services, std::vector<ArchiveRecordId> ids,
               QWidget* parent = nullptr);

Q_SIGNALS:
    void moved(int papers);

private:
    void move();

    PageContext m_context;
    ArchiveServices m_services;
    std::vector<ArchiveRecordId> m_ids;
    MessageBar* m_bar;
    FormPanel* m_panel;
    QLineEdit* m_room;
    QLineEdit* m_cabinet;
    QLineEdit* m_box;
    QLineEdit* m_slot;
};

} // namespace cdesk::ui
