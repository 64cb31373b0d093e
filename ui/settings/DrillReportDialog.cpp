// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DrillReportDialog.h"

#include "core/archive/ArchiveReport.h"
#include "core/base/Clock.h"
#include "core/jobs/Dispatcher.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/settings/BackupWords.h"
#include "ui/text/ErrorText.h"
#include "ui/theme/Spacing.h"
#include "ui/widgets/DetailParts.h"
#include "ui/widgets/MessageBar.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

qint64 rowsOf(const BackupManifest& manifest, const QString& table)
{
    for (const auto& [name, rows] : manifest.tables)
        if (name == table)
            return rows;
    return 0;
}

} // namespace

DrillReportDialog::DrillReportDialog(const PageContext& context, const SettingsServices& services, DrillReport report,
                                     QWidget* parent)
    : QDialog(parent), m_context{context}, m_services{services}, m_report{std::move(report)}, m_bar{
                                                                                                  new MessageBar(this)}
{
    setObjectName(u"drillReportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore drill"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("Save as PDF…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveDrillReportButton"_s);
    connect(m_save, &QPushButton::clicked, this, &DrillReportDialog::savePdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::of(*this).normal);
    layout->addWidget(m_bar);
    detail::addHeading(tr("The backup can be lived on."), layout, 1.2);
    const QList<QStringList> shown = lines();
    QTreeWidget* table = detail::addLines(u"drillReportList"_s, tr("Restore drill"), {tr("What"), tr("Result")}, shown,
                                          static_cast<int>(shown.size()), layout);
    table->header()->setStretchLastSection(true);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(charactersWide(*this, 40));
}

QList<QStringList> DrillReportDialog::lines() const
{
    const BackupManifest& manifest = m_report.backup.manifest;
    const auto time = [](qint64 utcMs) {
        return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    };
    const QString good = tr("as the backup says");
    QList<QStringList> lines{{tr("Backup"), QFileInfo(m_report.backup.folder).fileName()},
                             {tr("Made"), backupTimeText(m_report.backup)},
                             {tr("Drill begun"), time(m_report.startedUtcMs)},
                             {tr("Drill ended"), time(m_report.endedUtcMs)},
                             {tr("Tried by"), m_context.actor.name}};
    lines.append({tr("Restored into a temporary place and opened"), tr("yes")});
    lines.append({tr("Integrity of the office file"), tr("sound")});
    lines.append({tr("Contracts"), u"%1 · %2"_s.arg(rowsOf(manifest, u"contract"_s)).arg(good)});
    lines.append({tr("Customers"), u"%1 · %2"_s.arg(rowsOf(manifest, u"customer"_s)).arg(good)});
    lines.append({tr("Documents, each by its digest"), u"%1 · %2"_s.arg(manifest.documents.size()).arg(good)});
    if (!manifest.missingDocuments.isEmpty())
        lines.append(
            {tr("Documents that the office had lost before"), QString::number(manifest.missingDocuments.size())});
    lines.append({tr("Log, unbroken up to"), manifest.auditHead.shortText()});
    lines.append({tr("Result"), tr("The office came back whole.")});
    return lines;
}

ReportSpec DrillReportDialog::spec() const
{
    ReportSpec spec;
    spec.title = tr("Report of a restore drill");
    spec.paper = ReportPaper::A4Portrait;
    spec.columns = {{.heading = tr("What"), .weight = 3, .mostLines = 2},
                    {.heading = tr("Result"), .weight = 5, .mostLines = 2}};
    spec.words.page = tr("Page %1 of %2");
    spec.footer = tr("Place in the log: %1").arg(m_report.backup.manifest.auditHead.shortText());
    spec.openRows = [lines = lines()] {
        return [lines, at = qsizetype{0}](ReportRow& row) mutable {
            if (at == lines.size())
                return false;
            row.cells = {lines.at(at).at(0), lines.at(at).at(1)};
            row.groups.clear();
            ++at;
            return true;
        };
    };
    return spec;
}

void DrillReportDialog::savePdf()
{
    const auto write = [this](const QString& path) {
        m_save->setEnabled(false);
        m_context.dispatcher.runJob(
            this,
            [services = m_services, actor = m_context.actor, spec = spec(), path](JobContext& job) {
                return services.backups.saveDrillReport(
                    actor, path, spec, services.fonts ? officeReportFonts(*services.fonts) : ReportFonts(), job);
            },
            {},
            [this, path](const Result<void>& saved) {
                m_save->setEnabled(true);
                if (saved)
                    m_bar->say(Tone::Success, tr("Saved as %1.").arg(path));
                else
                    m_bar->say(Tone::Danger, errorText(saved.error()));
            });
    };
    m_context.files.saveFile(
        this,
        {.purpose = u"drill_report"_s,
         .title = tr("Save the report"),
         .filter = tr("PDF (*.pdf)"),
         .proposal = tr("Restore drill %1.pdf").arg(m_context.clock.today().toString(Qt::ISODate))},
        write);
}

} // namespace cdesk::ui
