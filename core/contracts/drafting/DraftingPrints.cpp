// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/ContractEvents.h"
#include "core/contracts/drafting/DraftingService.h"
#include "core/documents/docx/DocxWatermark.h"
#include "core/jobs/JobContext.h"
#include "core/session/Session.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Result<QByteArray> DraftingService::shownBytes(const Actor& actor, const Current& current)
{
    const Contract& contract = current.contract;
    const auto subject = subjectOf(actor, contract);
    const bool isDraft = watermarkFor(contract.state) == watermarkFor(ContractState::Draft);
    if (!isDraft || !subject || subject->pictures.seal.isEmpty())
        return storedBytes(actor, current.version.docxId);
    const auto filled = fillForPaper(actor, contract, SealPicture::Shown); // the version says what the contract says
    return filled ? filled->document.package.toBytes() : passOn(filled);
}

Result<DraftingService::StoredPages> DraftingService::storedPages(const Actor& actor, const Current& current,
                                                                  PaperUse use, JobContext& job)
{
    if (!m_fonts)
        return fault(u"font.none"_s);
    if (current.version.isPaper())
        return paperPages(actor, current, use, job);
    const auto bytes = shownBytes(actor, current);
    if (!bytes)
        return passOn(bytes);
    const auto package = DocxPackage::fromBytes(*bytes);
    if (!package)
        return passOn(package);
    auto list = layContract(*package, current.contract.title, *m_fonts);
    return list ? Result<StoredPages>(StoredPages{std::move(*list), {}}) : passOn(list);
}

VersionPages DraftingService::marked(StoredPages pages, const Current& current, int print)
{
    const DocumentMark mark{.number = current.contract.number,
                            .version = current.version.number,
                            .note = print > 0 ? printNote(print) : QString()};
    MarkedPages done;
    if (current.version.isPaper()) {
        done = markPaper(pages.list, pages.grounds, *m_fonts, mark);
    } else {
        done = markContract(pages.list, *m_fonts, mark);
        addWatermarkFor(current.contract.state, pages.list, *m_fonts);
    }
    return {.pages = std::move(pages.list),
            .version = current.version.number,
            .state = current.contract.state,
            .withoutCode = done.withoutCode,
            .print = print};
}

Result<VersionPages> DraftingService::pages(const Actor& actor, ContractId id)
{
    JobContext nobodyWaits;
    return pages(actor, id, nobodyWaits);
}

Result<VersionPages> DraftingService::pages(const Actor& actor, ContractId id, JobContext& job)
{
    const auto contract = current(actor, id);
    if (!contract)
        return passOn(contract);
    auto pages = storedPages(actor, *contract, PaperUse::Screen, job);
    if (!pages)
        return passOn(pages);
    return marked(std::move(*pages), *contract, 0);
}

Result<int> DraftingService::recordPrint(const Actor& actor, const Current& current, const PrintOrder& order)
{
    return m_session.write(actor, "contract.print", [&](UnitOfWork& work) -> Result<int> {
        const auto now = ContractRepository(work.database()).find(current.contract.id);
        if (!now || now->revision != current.contract.revision)
            return conflict(u"contract"_s); // it may have lost its approval meanwhile
        ContractPrint print{.number = 0,
                            .version = current.version.number,
                            .way = order.way,
                            .copies = order.copies,
                            .firstPage = order.firstPage,
                            .lastPage = order.lastPage,
                            .mark = watermarkFor(current.contract.state),
                            .isRefused = false,
                            .actorName = work.actor().name,
                            .atUtcMs = work.nowUtcMs()};
        print.number = ContractPrintRepository(work.database()).add(current.contract.id, print);
        work.record(ContractPrinted{current.contract, print});
        return print.number;
    });
}

Result<VersionPages> DraftingService::print(const Actor& actor, ContractId id, const PrintOrder& order)
{
    JobContext nobodyWaits;
    return print(actor, id, order, nobodyWaits);
}

Result<VersionPages> DraftingService::print(const Actor& actor, ContractId id, const PrintOrder& order, JobContext& job)
{
    const auto contract = current(actor, id);
    if (!contract)
        return passOn(contract);
    auto pages = storedPages(actor, *contract, PaperUse::Printer, job);
    if (!pages)
        return passOn(pages);
    const auto complete = completedOrder(order, static_cast<int>(pages->list.pages.size()));
    if (!complete)
        return passOn(complete);
    const auto number = recordPrint(actor, *contract, *complete);
    if (!number)
        return passOn(number);
    return marked(std::move(*pages), *contract, *number);
}

Result<void> DraftingService::printRefused(const Actor& actor, ContractId id, int print)
{
    return m_session.write(actor, "contract.print_refused", [&](UnitOfWork& work) -> Result<void> {
        const auto contract = ContractRepository(work.database()).find(id);
        if (!contract || !ContractPrintRepository(work.database()).markRefused(id, print))
            return notFound(u"print"_s, QString::number(print));
        work.record(ContractPrintRefused{*contract, print});
        return {};
    });
}

Result<PrintedFile> DraftingService::exportWord(const Actor& actor, ContractId id, const PrintOrder& order)
{
    const auto contract = current(actor, id);
    if (!contract)
        return passOn(contract);
    if (contract->version.isPaper())
        return invalid(u"print.no_word_document"_s);
    const auto complete = completedOrder(order, contract->version.pages);
    if (!complete)
        return passOn(complete);
    auto bytes = shownBytes(actor, *contract);
    if (!bytes)
        return passOn(bytes);
    if (const QString mark = watermarkFor(contract->contract.state); !mark.isEmpty()) {
        const auto package = DocxPackage::fromBytes(*bytes);
        const auto marked = package ? withWatermark(*package, mark) : package;
        bytes = marked ? marked->toBytes() : Result<QByteArray>(passOn(marked));
        if (!bytes)
            return passOn(bytes);
    }
    const auto number = recordPrint(actor, *contract, *complete);
    if (!number)
        return passOn(number);
    return PrintedFile{.bytes = *bytes, .print = *number, .pages = contract->version.pages};
}

} // namespace cdesk
