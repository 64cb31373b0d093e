// SPDX-License-Identifier: GPL-3.0-or-later
// Puts hostile input through everything that takes text and files of strangers, on a real office.
//   hostile-office FOLDER SEED COUNT    prints what was tried and refused, and its own peak of memory; exit 1 when a
//                                       promise broke. FOLDER/ready is made before the first input.
#include "core/contracts/ContractService.h"
#include "core/contracts/drafting/DraftingService.h"
#include "core/customers/CustomerImport.h"
#include "core/customers/CustomerService.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DocumentLayout.h"
#include "core/documents/pdf/PdfDocument.h"
#include "core/documents/programs/ForeignPdf.h"
#include "core/documents/store/DocumentService.h"
#include "core/exchange/Sinks.h"
#include "core/exchange/TableReader.h"
#include "core/exchange/TableWriter.h"
#include "core/ledger/Ledger.h"
#include "core/ledger/LedgerSearch.h"
#include "core/paperloop/PageCodeReader.h"
#include "core/session/Office.h"
#include "core/session/OfficeCheckRepository.h"
#include "core/templates/TemplateService.h"
#include "tests/hostile/HostileTexts.h"
#include "tests/support/core/DocxBuilder.h"
#include "ui/editor/CleanPaste.h"
#include "ui/tray/DesktopNotifier.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QMap>
#include <QMimeData>

#include <cstdio>

using namespace cdesk;
using namespace cdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray soundPicture(const char* format)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    image.save(&out, format);
    return out.data();
}

/// One office that takes blow after blow.
class Target {
public:
    Target(Office& office, FontCatalog& fonts, const QString& folder, quint32 seed, const QString& canary)
        : m_office{office}, m_fonts{fonts}, m_folder{folder}, m_made{seed, canary}, m_drafting{office.session(),
                                                                                               office.files(), &fonts}
    {
    }

    void prepare()
    {
        expect(m_templates.installShippedTemplates(m_office.actor()).has_value(), "shipped templates are installed");
        expect(m_ledger.load(m_office.database(), m_job).has_value(), "the lists load");
        m_office.session().addObserver(m_ledger);
        Customer owner;
        owner.name = u"苏州恒达精密机械有限公司"_s;
        m_owner = {EntityKind::Customer, m_customers.create(m_office.actor(), owner).value().id.value()};
        m_pdf = pdfBytes(sampleText()).value_or(QByteArray());
        m_word = DocxBuilder(paragraph({u"甲方：{{客户名称}}"_s})).bytes();
    }

    void strike(int number)
    {
        using Blow = void (Target::*)();
        static const std::array<std::pair<const char*, Blow>, 12> kBlows{{{"customer", &Target::customer},
                                                                          {"import", &Target::importRow},
                                                                          {"search", &Target::search},
                                                                          {"contract", &Target::contract},
                                                                          {"template", &Target::wordTemplate},
                                                                          {"word file", &Target::wordFile},
                                                                          {"attachment", &Target::attachment},
                                                                          {"picture", &Target::picture},
                                                                          {"pdf", &Target::pdf},
                                                                          {"export", &Target::exportTable},
                                                                          {"paste", &Target::paste},
                                                                          {"notification", &Target::notification}}};
        const auto& [name, blow] = kBlows[static_cast<size_t>(number) % kBlows.size()];
        m_now = QLatin1StringView(name);
        ++m_tried[m_now];
        (this->*blow)();
    }

    int report()
    {
        m_now = u"office"_s;
        for (const OfficeFinding& finding : OfficeCheckRepository(m_office.database()).findings(m_office.files()))
            expect(false, qPrintable(finding.code + u' ' + finding.place));
        for (const auto& [name, times] : m_tried.asKeyValueRange())
            std::printf("%s\t%d tried\t%d taken\n", qPrintable(name), times, m_taken.value(name));
        return m_broken;
    }

private:
    void expect(bool holds, const char* promise)
    {
        if (holds)
            return;
        ++m_broken;
        std::printf("broken\t%s\t%s\n", qPrintable(m_now), promise);
    }
    template <class T>
    bool taken(const Result<T>& result)
    {
        if (result)
            ++m_taken[m_now];
        else
            expect(!result.error().code.isEmpty(), "a refusal has a code");
        return result.has_value();
    }

    DisplayList sampleText()
    {
        const auto package = DocxPackage::fromBytes(DocxBuilder(paragraph({u"合同"_s})).bytes());
        return layDocx(*package, m_fonts).value_or(DisplayList());
    }

    void customer()
    {
        Customer customer;
        customer.name = m_made.text();
        customer.shortName = m_made.text();
        customer.creditCode = m_made.text();
        customer.phone = m_made.text();
        customer.notes = m_made.text();
        customer.tags = {m_made.text()};
        const auto kept = m_customers.create(m_office.actor(), customer);
        if (taken(kept))
            expect(!kept->name.contains(QChar(0x202E)) && !kept->name.contains(u'\n'), "a name keeps nothing hidden");
    }
    void importRow()
    {
        const auto table = readTable(m_made.below(4) == 0 ? m_made.damaged(m_made.table(3)) : m_made.table(3));
        if (!taken(table))
            return;
        const auto heading = findHeading(*table, customerImport());
        if (!heading)
            return;
        const auto plan =
            planCustomers(*table, guessMapping(*table, *heading, customerImport()), customerImport(), m_job);
        if (plan)
            static_cast<void>(
                m_imports.importRows(m_office.actor(), plan->rows, m_made.text(), CustomerImport::Mode::Store, m_job));
    }
    void search()
    {
        const QString typed = m_made.text();
        const LedgerSearch search(typed);
        const auto data = m_ledger.now();
        RowMask mask(static_cast<size_t>(data->customers().places()), 1);
        search.narrow(data->customers(), mask);
        static_cast<void>(search.hitsIn(m_made.text()));
        taken(m_customers.list(m_office.actor(), typed, 20));
    }
    void contract()
    {
        Contract contract;
        contract.title = m_made.text();
        contract.contractType = m_made.text();
        contract.notes = m_made.text();
        contract.form = u"written"_s;
        ContractParty party;
        party.name = m_made.text();
        contract.parties = {party};
        const auto templates = m_templates.list(m_office.actor());
        for (const TemplateSummary& one : templates.value_or(std::vector<TemplateSummary>()))
            if (one.published)
                contract.templateVersionId = one.published->id;
        for (const QString& field : {u"交货地点"_s, u"交货日期"_s, u"服务名称"_s, m_made.text()})
            contract.fieldValues.insert(field, m_made.text());
        const auto pages = m_drafting.preview(m_office.actor(), contract);
        if (taken(pages))
            expect(pdfBytes(pages->pages).has_value(), "what is laid out is written as PDF");
        static_cast<void>(m_contracts.draft(m_office.actor(), contract));
    }
    void wordTemplate()
    {
        TemplateForm form;
        form.fileName = m_made.text();
        form.bytes = DocxBuilder(m_made.wordBody()).bytes();
        Template made;
        made.name = m_made.text();
        made.contractType = u"买卖合同"_s;
        taken(m_templates.import(m_office.actor(), made, form));
    }
    void wordFile()
    {
        const auto package = DocxPackage::fromBytes(m_made.damaged(m_word));
        if (!taken(package))
            return;
        if (const auto pages = layDocx(*package, m_fonts))
            static_cast<void>(pdfBytes(*pages));
    }
    void attachment()
    {
        DocumentContent content;
        content.owner = m_owner;
        content.fileName = m_made.text();
        content.bytes = m_made.text().toUtf8();
        taken(m_documents.attach(m_office.actor(), content));
        expect(!fileName(m_made.text(), u".pdf"_s).contains(u'/'), "a file name stays in its folder");
    }
    void picture()
    {
        static const std::array kSound{soundPicture("png"), soundPicture("jpg"), soundPicture("bmp")};
        const QByteArray bytes = m_made.damaged(kSound[static_cast<size_t>(m_made.below(3))]);
        taken(picturePreview(bytes, {100, 100}));
        const QImage image = QImage::fromData(bytes);
        if (!image.isNull() && image.width() < 1000 && image.height() < 1000)
            static_cast<void>(readPageCode(image));
    }
    void pdf()
    {
        if (!canReadForeignPdf())
            return;
        const QByteArray bytes = m_made.damaged(m_pdf);
        taken(readForeignPdf(bytes, 30, 2));
        static_cast<void>(stampPdf(bytes, m_pdf, StampLayer::Over));
    }
    void exportTable()
    {
        int rows = 0;
        ExportSheet sheet;
        sheet.title = m_made.text();
        sheet.columns = {{.heading = m_made.text()}, {.heading = m_made.text()}};
        sheet.nextRow = [&](std::vector<ExportCell>& row) {
            row = {m_made.text(), m_made.text()};
            return rows++ < 3;
        };
        const QString csv = m_folder + u"/out.csv"_s;
        if (!taken(writeCsv(csv, sheet, m_job)))
            return;
        rows = 0;
        static_cast<void>(writeXlsx(m_folder + u"/out.xlsx"_s, sheet, m_job));
        const auto again = readTable(csv);
        if (!again)
            expect(false, qPrintable(again.error().code + u' ' + again.error().detail));
        else
            expect(again->rowCount() == 4, qPrintable(QString::number(again->rowCount()) + u" rows of 4"));
    }
    void paste()
    {
        QMimeData clipboard;
        clipboard.setHtml(u"<p>x"_s + m_made.text() + u"</p>"_s);
        clipboard.setText(m_made.text());
        if (!ui::pastedBlocks(clipboard, FlowDoc()).empty())
            ++m_taken[m_now];
    }
    void notification()
    {
        const QString body = ui::DesktopNotifier::bodyFor(m_made.text(), {u"body-markup"_s});
        expect(!body.contains(u'<'), "a bubble has no markup of strangers");
        ++m_taken[m_now];
    }

    Office& m_office;
    FontCatalog& m_fonts;
    QString m_folder;
    HostileTexts m_made;
    JobContext m_job;
    Ledger m_ledger{m_office.clock(), officeSources()};
    CustomerService m_customers{m_office.session()};
    CustomerImport m_imports{m_office.session()};
    ContractService m_contracts{m_office.session()};
    TemplateService m_templates{m_office.session(), m_office.files()};
    DocumentService m_documents{m_office.session(), m_office.files()};
    DraftingService m_drafting;
    DocumentOwner m_owner;
    QByteArray m_pdf;
    QByteArray m_word;
    QString m_now;
    QMap<QString, int> m_tried;
    QMap<QString, int> m_taken;
    int m_broken = 0;
};

qint64 peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const QString folder = arguments.at(1);
    SystemClock clock;
    const auto fonts = FontCatalog::create();
    const auto office = Office::create(OfficeFolder(folder + u"/office"_s), clock);
    if (!fonts || !office) {
        std::printf("no office, or no Chinese font\n");
        return 2;
    }
    Target target(**office, **fonts, folder, arguments.at(2).toUInt(), folder + u"/canary.png"_s);
    target.prepare();
    QFile ready(folder + u"/ready"_s);
    if (!ready.open(QIODevice::WriteOnly))
        return 2;
    for (int i = 0; i < arguments.at(3).toInt(); ++i)
        target.strike(i);
    const int broken = target.report();
    std::printf("peak\t%lld MB\n", static_cast<long long>(peakMegabytes()));
    return broken == 0 ? 0 : 1;
}
