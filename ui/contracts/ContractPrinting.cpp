// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/ContractPrinting.h"

#include "core/jobs/Dispatcher.h"
#include "core/storage/DurableFile.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/printing/PrintDialog.h"
#include "ui/text/Messenger.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// Sentences of printing; free functions have no tr() of their own.
struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::PrintWords)
};

} // namespace

void printContract(QWidget* parent, const PageContext& context, const ContractServices& services, ContractId id)
{
    const auto read = [services, actor = context.actor, id] { return services.drafting.pages(actor, id); };
    context.dispatcher.run(parent, read, [parent, context, services, id](const Result<VersionPages>& pages) {
        if (!pages)
            return context.messenger.error(pages.error());
        const auto note = [parent, context, services, id, version = pages->version](int copies) {
            const auto write = [services, actor = context.actor, id, version, copies] {
                return services.drafting.recordPrinted(actor, id, version, PrintWay::Printer, copies);
            };
            context.dispatcher.run(parent, write, [context](const Result<void>& noted) {
                if (noted)
                    context.messenger.done(PrintWords::tr("Sent to the printer."));
                else
                    context.messenger.error(noted.error());
            });
        };
        askAndPrint(parent, std::make_shared<const DisplayList>(pages->pages), note,
                    [context] { context.messenger.error(fault(u"print.refused"_s).value()); });
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
    context.files.saveFile(parent, request, [=, id = contract.id](const QString& path) {
        const auto write = [services, actor = context.actor, id, way, path]() -> Result<void> {
            const auto bytes = services.drafting.exportFile(actor, id, way);
            return bytes ? durableReplace(path, *bytes) : passOn(bytes);
        };
        context.dispatcher.run(parent, write, [context, path](const Result<void>& written) {
            if (written)
                context.messenger.done(PrintWords::tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
            else
                context.messenger.error(written.error());
        });
    });
}

} // namespace cdesk::ui
