// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ImportDialog.h"

#include "core/exchange/TableReader.h"
#include "core/jobs/Dispatcher.h"
#include "ui/customers/CustomerWords.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/shell/ViewState.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/JobProgress.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PathField.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

const QString kMappingsKey = u"customers/import_mappings"_s;
/// More lines than a person reads; all of them go into the file of bad rows.
constexpr size_t kMostLines = 1000;

MappingBook readBook(const ViewState& view)
{
    return MappingBook::fromJson(QJsonDocument::fromJson(view.text(kMappingsKey).toUtf8()).object());
}

QString sentenceOf(const RowProblem& problem)
{
    return errorText({ErrorKind::Invalid, problem.code, problem.field, problem.detail});
}

} // namespace

ImportDialog::ImportDialog(const PageContext& context, const CustomerServices& services, QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_target{customerImport()},
      m_bar{new MessageBar(this)}, m_file{new PathField(PathField::Kind::OpenFile, context.files,
                                                        {.purpose = u"customer_import"_s,
                                                         .title = tr("Import customers"),
                                                         .filter = tr("Tables (*.xlsx *.csv *.txt *.xls)"),
                                                         .proposal = {}},
                                                        this)},
      m_columns{new QTableWidget(0, 3, this)}, m_summary{new QLabel(this)}, m_problems{new QTreeWidget(this)},
      m_progress{new JobProgress(this)}, m_import{new QPushButton(tr("Import"), this)},
      m_saveBad{new QPushButton(tr("Save bad rows as a file"), this)}, m_close{new QPushButton(tr("Close"), this)}
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import customers"));
    buildWidgets();
    connect(m_file, &PathField::pathChanged, this, &ImportDialog::readFile);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::store);
    connect(m_saveBad, &QPushButton::clicked, this, &ImportDialog::saveBadRows);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_isBusy)
            m_job.cancel();
        else
            reject();
    });
}

ImportDialog::~ImportDialog()
{
    m_job.cancel(); // a closed dialog must not go on importing unseen
}

void ImportDialog::buildWidgets()
{
    m_file->setObjectName(u"importFileField"_s);
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("Excel workbook or CSV file"));
    m_columns->setObjectName(u"importColumnsTable"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setHorizontalHeaderLabels({tr("Column of the file"), tr("First value"), tr("Is imported as")});
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->verticalHeader()->hide();
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setTabKeyNavigation(false);
    m_summary->setObjectName(u"importSummaryLabel"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Choose a file. Its headings are recognised; nothing is imported before you say so."));
    m_problems->setObjectName(u"importProblemsList"_s);
    m_problems->setAccessibleName(tr("Problems by row"));
    m_problems->setRootIsDecorated(false);
    m_problems->setUniformRowHeights(true);
    m_problems->setHeaderLabels({tr("Row"), tr("Column"), tr("What is wrong")});
    m_import->setObjectName(u"importButton"_s);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    m_saveBad->setObjectName(u"saveBadRowsButton"_s);
    m_saveBad->setEnabled(false);
    m_close->setObjectName(u"closeImportButton"_s);

    auto* file = new QHBoxLayout;
    auto* fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(m_file);
    file->addWidget(fileLabel);
    file->addWidget(m_file, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_saveBad);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    layout->addLayout(file);
    layout->addWidget(m_columns, 3);
    layout->addWidget(m_summary);
    layout->addWidget(m_problems, 2);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    resize(charactersWide(*this, 50), charactersWide(*this, 40));
}

void ImportDialog::begin(const QString& sentence)
{
    m_isBusy = true;
    m_bar->dismiss();
    m_summary->setText(sentence);
    m_progress->begin();
    m_import->setEnabled(false);
    m_saveBad->setEnabled(false);
    m_close->setText(tr("Cancel"));
}

void ImportDialog::end()
{
    m_isBusy = false;
    m_progress->end();
    m_close->setText(tr("Close"));
}

void ImportDialog::readFile(const QString& path)
{
    if (path.isEmpty() || m_isBusy)
        return;
    m_path = path;
    const QSignalBlocker silent(m_file); // it is being read already
    m_file->setPath(path);
    m_plan.reset();
    m_problems->clear();
    m_columns->setRowCount(0);
    begin(tr("Reading the file…"));
    const auto read = [path, target = m_target, book = readBook(m_context.view)](JobContext&) -> Result<ReadFile> {
        auto table = readTable(path);
        if (!table)
            return passOn(table);
        const auto heading = findHeading(*table, target);
        if (!heading)
            return invalid(u"table.no_heading"_s);
        ColumnMapping mapping = guessMapping(*table, *heading, target);
        if (const auto record = book.find(mapping.layout))
            mapping = applyMapping(*table, *record, target).value_or(mapping);
        return ReadFile{std::make_shared<const Table>(std::move(*table)), mapping};
    };
    m_job = m_context.dispatcher.runJob(this, read, m_progress->steps(), [this](const Result<ReadFile>& file) {
        end();
        if (!file) {
            m_summary->clear();
            m_bar->say(Tone::Danger, errorText(file.error()));
            return;
        }
        m_table = file->table;
        m_mapping = file->mapping;
        showMapping();
        check();
    });
}

void ImportDialog::showMapping()
{
    const QStringList headings = m_table->texts(m_mapping.headingRow);
    const bool hasData = m_mapping.headingRow + 1 < m_table->rowCount();
    m_columns->setRowCount(static_cast<int>(headings.size()));
    for (int column = 0; column < headings.size(); ++column) {
        m_columns->setItem(column, 0, new QTableWidgetItem(headings[column]));
        const QString example = hasData ? m_table->cell(m_mapping.headingRow + 1, column).text.toString() : QString();
        m_columns->setItem(column, 1, new QTableWidgetItem(example));
        auto* field = new QComboBox(m_columns);
        field->setObjectName(u"importField%1ComboBox"_s.arg(column));
        field->setAccessibleName(tr("%1 is imported as").arg(headings[column]));
        field->addItem(tr("(not imported)"), QString());
        for (const ImportField& one : m_target.fields)
            field->addItem(CustomerWords::field(one.key), one.key);
        const auto mapped = std::ranges::find(m_mapping.columns, column, &MappedColumn::column);
        field->setCurrentIndex(mapped == m_mapping.columns.end() ? 0 : field->findData(mapped->field));
        connect(field, &QComboBox::activated, this, &ImportDialog::mappingChanged);
        m_columns->setCellWidget(column, 2, field);
    }
}

void ImportDialog::mappingChanged()
{
    if (m_isBusy)
        return;
    MappingRecord record{
        .layout = m_mapping.layout, .headingFileRow = m_table->fileRow(m_mapping.headingRow), .fieldByHeading = {}};
    for (int column = 0; column < m_columns->rowCount(); ++column) {
        const auto* field = qobject_cast<const QComboBox*>(m_columns->cellWidget(column, 2));
        if (const QString key = field->currentData().toString(); !key.isEmpty())
            record.fieldByHeading.insert(m_columns->item(column, 0)->text(), key);
    }
    const auto mapping = applyMapping(*m_table, record, m_target);
    if (!mapping) {
        m_import->setEnabled(false);
        m_bar->say(Tone::Danger, errorText(mapping.error()));
        return;
    }
    m_mapping = *mapping;
    check();
}

void ImportDialog::check()
{
    begin(tr("Checking every row…"));
    using Plan = Result<ImportPlan<CustomerRow>>;
    const auto plan = [table = m_table, mapping = m_mapping, target = m_target](JobContext& job) -> Plan {
        return planCustomers(*table, mapping, target, job);
    };
    m_job = m_context.dispatcher.runJob(this, plan, m_progress->steps(), [this](const Plan& planned) {
        end();
        m_problems->clear();
        if (!planned) {
            m_plan.reset();
            m_summary->clear();
            m_bar->say(Tone::Danger, errorText(planned.error()));
            return;
        }
        m_plan = std::make_shared<const ImportPlan<CustomerRow>>(*planned);
        showPlan();
    });
}

void ImportDialog::showPlan()
{
    std::vector<RowProblem> lines = m_plan->problems;
    lines.insert(lines.end(), m_plan->warnings.begin(), m_plan->warnings.end());
    for (size_t at = 0; at < std::min(lines.size(), kMostLines); ++at) {
        const RowProblem& problem = lines[at];
        const bool isRefused = at < m_plan->problems.size();
        new QTreeWidgetItem(m_problems,
                            {QString::number(problem.fileRow), problem.heading,
                             isRefused ? sentenceOf(problem) : tr("Taken all the same: %1").arg(sentenceOf(problem))});
    }
    const auto good = static_cast<int>(m_plan->rows.size());
    const int bad = m_plan->rowsRead - good;
    m_summary->setText(bad > 0 ? tr("%1 rows will be imported, %2 rows have errors and stay out.").arg(good).arg(bad)
                               : tr("All %1 rows can be imported.").arg(good));
    m_import->setText(tr("Import %1 rows").arg(good));
    m_import->setEnabled(good > 0);
    m_saveBad->setEnabled(bad > 0);
}

void ImportDialog::store()
{
    begin(tr("Importing… until the end of it nothing is stored."));
    const auto import = [services = m_services, actor = m_context.actor, plan = m_plan,
                         fileName = QFileInfo(m_path).fileName()](JobContext& job) {
        return services.imports.importRows(actor, plan->rows, fileName, CustomerImport::Mode::Store, job);
    };
    m_job =
        m_context.dispatcher.runJob(this, import, m_progress->steps(), [this](const Result<ImportOutcome>& outcome) {
            end();
            showPlan();
            if (outcome)
                stored(*outcome);
            else
                m_bar->say(Tone::Danger, errorText(outcome.error()));
        });
}

void ImportDialog::stored(const ImportOutcome& outcome)
{
    MappingBook book = readBook(m_context.view);
    book.remember(m_mapping);
    m_context.view.setText(kMappingsKey, QString::fromUtf8(QJsonDocument(book.toJson()).toJson()));

    const int bad = m_plan->rowsRead - static_cast<int>(m_plan->rows.size());
    const QString sentence = tr("%1 customers are new, %2 were updated, %3 rows told nothing new, %4 rows had errors.")
                                 .arg(outcome.created)
                                 .arg(outcome.updated)
                                 .arg(outcome.skipped)
                                 .arg(bad);
    m_summary->setText(sentence);
    m_import->setEnabled(false);
    // Undo may be pressed here or, when this dialog is gone, in the window: the page outlives the dialog.
    const auto undo = [context = m_context, services = m_services, page = QPointer<QWidget>(parentWidget()),
                       batchId = outcome.batchId] {
        if (!page)
            return;
        const auto back = [services, actor = context.actor, batchId] { return services.imports.undo(actor, batchId); };
        context.dispatcher.run(page, back, [context](const Result<void>& undone) {
            if (undone)
                context.messenger.done(tr("The import was taken back."));
            else
                context.messenger.error(undone.error());
        });
    };
    m_context.messenger.done(sentence, {tr("Undo"), undo});
    if (bad == 0)
        accept();
    else
        m_bar->say(Tone::Success, sentence, tr("Undo"), [this, undo] {
            undo();
            showPlan();
        });
}

void ImportDialog::saveBadRows()
{
    const FileDialogs::Request request{.purpose = u"customer_import"_s,
                                       .title = tr("Save bad rows as a file"),
                                       .filter = tr("Tables (*.csv *.xlsx)"),
                                       .proposal = tr("%1 - errors.csv").arg(QFileInfo(m_path).completeBaseName())};
    m_context.files.saveFile(this, request, [this](const QString& path) {
        const auto write = [path, table = m_table, mapping = m_mapping, plan = m_plan,
                            heading = tr("What is wrong")](JobContext& job) {
            return writeBadRows(path, *table, mapping, plan->problems, heading, sentenceOf, job);
        };
        m_context.dispatcher.runJob(this, write, {}, [this, path](const Result<qint64>& written) {
            if (written)
                m_bar->say(Tone::Success, tr("%1 rows were saved in %2.").arg(*written).arg(path));
            else
                m_bar->say(Tone::Danger, errorText(written.error()));
        });
    });
}

} // namespace cdesk::ui
