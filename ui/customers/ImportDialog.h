// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/CustomerServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;
class QTreeWidget;

namespace cdesk::ui {

class JobProgress;
class MessageBar;
class PathField;

/// Takes customers from a table: choose the file, see which column fills which field, read what is wrong by row, then
/// import the good rows in one go. The bad ones can be saved as a file, mended and imported again.
class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const PageContext& context, const CustomerServices& services, QWidget* parent);
    ~ImportDialog() override;

    /// Reads the file as if it had been chosen.
    void readFile(const QString& path);

private:
    struct ReadFile {
        std::shared_ptr<const Table> table;
        ColumnMapping mapping;
    };
    void buildWidgets();
    void showMapping();
    void mappingChanged();
    void check();
    void showPlan();
    void store();
    void stored(const ImportOutcome& outcome);
    void saveBadRows();
    void begin(const QString& sentence);
    void end();

    PageContext m_context;
    CustomerServices m_services;
    ImportTarget m_target;
    QString m_path;
    std::shared_ptr<const Table> m_table;
    ColumnMapping m_mapping;
    std::shared_ptr<const ImportPlan<CustomerRow>> m_plan;
    JobHandle m_job;
    bool m_isBusy = false;

    MessageBar* m_bar;
    PathField* m_file;
    QTableWidget* m_columns;
    QLabel* m_summary;
    QTreeWidget* m_problems;
    JobProgress* m_progress;
    QPushButton* m_import;
    QPushButton* m_saveBad;
    QPushButton* m_close;
};

} // namespace cdesk::ui
