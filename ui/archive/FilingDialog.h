// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/ArchiveServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace cdesk::ui {

class ArchiveForm;
class MessageBar;

/// Files one paper after the other: number and place are proposed, Return files and goes on to the next.
class FilingDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param stack contracts to be filed, in order; at least one
    FilingDialog(const PageContext& context, const ArchiveServices& services, std::vector<ContractId> stack,
                 QWidget* parent = nullptr);
    /// Corrects a record that exists.
    FilingDialog(const PageContext& context, const ArchiveServices& services, ArchiveRecordId id,
                 QWidget* parent = nullptr);

Q_SIGNALS:
    void filed(cdesk::ArchiveRecordId id);

private:
    void build();
    void showNext();
    void show(const ArchiveRecord& record, const QString& contract);
    void save();
    void skip();
    void saved(const Result<ArchiveRecord>& record);
    void say(const Error& error);

    PageContext m_context;
    ArchiveServices m_services;
    std::vector<ContractId> m_stack;
    size_t m_at = 0;
    int m_filed = 0;
    bool m_isBusy = false;
    MessageBar* m_bar;
    QLabel* m_what;
    ArchiveForm* m_form;
    QPushButton* m_save = nullptr;
    QPushButton* m_skip = nullptr;
};

} // namespace cdesk::ui
