// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractPrinting.h"

#include "core/jobs/Dispatcher.h"
#include "core/storage/DurableFile.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/documents/SaveExport.h"
#include "ui/printing/PrintDialog.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Messenger.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kPatienceMs = 700;

/// Sentences of printing; free functions have no tr() of their own.
struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::PrintWords)
};

QString pageList(const std::vector<int>& pages)
{
    QStringList numbers;
    for (const int page : pages)
        numbers.append(QString::number(page));
    return QLocale().createSeparatedList(numbers);
}

/// What a person should know before it leaves the printer.
QString noteOn(const VersionPages& pages)
{
    QStringList notes;
    if (const QString mark = watermarkFor(pages.state); !mark.isEmpty())
        notes.append(PrintWords::tr("Not approved: every page says %1.").arg(mark));
    if (!pages.withoutCode.empty())
        notes.append(PrintWords::tr("No room for the page code in the margins of page %1; its scan can't be recognised "
                                    "by itself.")
                         .arg(pageList(pages.withoutCode)));
    return notes.join(u'\n');
}

/// Tells that something takes a while, once it does; until @p isRunning is false.
void tellWhenSlow(QWidget* parent, const PageContext& context, const QString& sentence, JobHandle job,
                  const std::shared_ptr<bool>& isRunning)
{
    QTimer::singleShot(kPatienceMs, parent, [context, sentence, isRunning, job] {
        if (*isRunning)
            context.messenger.busy(sentence, {PrintWords::tr("Stop"), [job]() mutable { job.cancel(); }});
    });
}

/// Has @p work make the pages. Our own are there at once; the pages of a paper are a job, which can be stopped.
template <class Work, class Then>
void makePages(QWidget* parent, const PageContext& context, TextSource source, Work work, Then then)
{
    if (source != TextSource::Paper) {
        const auto atOnce = [work] {
            JobContext nobodyWaits;
            return work(nobodyWaits);
        };
        return context.dispatcher.run(parent, atOnce, then);
    }
    const auto isRunning = std::make_shared<bool>(true);
    const JobHandle job =
        context.dispatcher.runJob(parent, work, {}, [then, isRunning](const Result<VersionPages>& pages) {
            *isRunning = false;
            then(pages);
        });
    tellWhenSlow(parent, context, PrintWords::tr("The pages of the paper are drawn…"), job, isRunning);
}

/// Gives the print its number, prints, and takes it back when the printer will not have it.
void sendToPrinter(QWidget* parent, const PageContext& context, const ContractServices& services, ContractId id,
                   TextSource source, const PrintWish& wish)
{
    const PrintOrder order{
        .way = PrintWay::Printer, .copies = wish.copies, .firstPage = wish.firstPage, .lastPage = wish.lastPage};
    const auto take = [services, actor = context.actor, id, order](JobContext& job) {
        return services.drafting.print(actor, id, order, job);
    };
    makePages(parent, context, source, take, [=](const Result<VersionPages>& pages) {
        if (!pages)
            return context.messenger.error(pages.error());
        if (printPages(pages->pages, *wish.printer) > 0)
            return context.messenger.done(PrintWords::tr("Print %1 was sent to the printer.").arg(pages->print));
        const auto refuse = [services, actor = context.actor, id, print = pages->print] {
            return services.drafting.printRefused(actor, id, print);
        };
        context.dispatcher.run(parent, refuse, [context](const Result<void>& noted) {
            context.messenger.error(noted ? fault(u"print.refused"_s).value() : noted.error());
        });
    });
}

} // namespace

void printContract(QWidget* parent, const PageContext& context, const ContractServices& services, ContractId id,
                   TextSource source)
{
    const auto read = [services, actor = context.actor, id](JobContext& job) {
        return services.drafting.pages(actor, id, job);
    };
    makePages(parent, context, source, read, [=](const Result<VersionPages>& pages) {
        if (!pages)
            return context.messenger.error(pages.error());
        auto* dialog = new PrintDialog(std::make_shared<const DisplayList>(pages->pages), printerNames(), parent);
        dialog->setNote(noteOn(*pages));
        QObject::connect(dialog, &PrintDialog::wanted, parent,
                         [=](const PrintWish& wish) { sendToPrinter(parent, context, services, id, source, wish); });
        dialog->open();
    });
}

void saveContractAs(QWidget* parent, const PageContext& context, const ContractServices& services,
                    const Contract& contract, PrintWay way)
{
    const bool isPdf = way == PrintWay::Pdf;
    const FileDialogs::Request request{
        .purpose = u"contract_export"_s,
        .title = isPdf ? PrintWords::tr("Save as PDF") : PrintWords::tr("Save as Word document"),
        .filter = isPdf ? PrintWords::tr("PDF documents (*.pdf)") : PrintWords::tr("Word documents (*.docx)"),
        .proposal = contract.number + u' ' + contract.title + (isPdf ? u".pdf"_s : u".docx"_s)};
    const QString ending = isPdf ? u".pdf"_s : u".docx"_s;
    saveExport(parent, context.files, request, ending, [=, id = contract.id](const ExportTarget& target) {
        const QString path = target.path;
        const auto write = [services, actor = Actor(context.actor), id, way,
                            target](JobContext& job) -> Result<PrintedFile> {
            constexpr int kCopies = 1;
            auto file = services.drafting.exportFile(actor, id, way, kCopies, job);
            if (!file)
                return file;
            const auto written = writeExport(target, file->bytes);
            return written ? file : passOn(written);
        };
        const auto isRunning = std::make_shared<bool>(true);
        const auto tell = [context, path, isRunning](const Result<PrintedFile>& file) {
            *isRunning = false;
            if (!file)
                return context.messenger.error(file.error());
            const QString place = QDir::toNativeSeparators(path);
            if (file->instead)
                return context.messenger.warning(PrintWords::tr("Saved as %1, with ContractDesk's own pages: %2")
                                                     .arg(place, errorText(*file->instead)));
            context.messenger.done(PrintWords::tr("Saved as %1").arg(place));
        };
        const JobHandle job = context.dispatcher.runJob(parent, write, {}, tell);
        // Our own pages are there before a message could be read; another program may take a minute.
        tellWhenSlow(parent, context, PrintWords::tr("Saving %1…").arg(QFileInfo(path).fileName()), job, isRunning);
    });
}

} // namespace cdesk::ui
