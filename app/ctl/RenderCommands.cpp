// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/RenderCommands.h"

#include "core/documents/docx/DocxPackage.h"
#include "core/documents/flow/DocxReader.h"
#include "core/documents/flow/HtmlReader.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DocumentLayout.h"
#include "core/documents/pdf/PdfDocument.h"
#include "core/storage/DurableFile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

constexpr qint64 kLargestFile = 200LL << 20;

QJsonArray textOfPages(const DisplayList& pages)
{
    QJsonArray texts;
    for (const DisplayPage& page : pages.pages)
        texts.append(page.plainText());
    return texts;
}

Result<void> writePages(const Call& call, const DisplayList& pages, const FontCatalog& fonts, const QString& path,
                        QJsonObject& json)
{
    if (const auto saved = savePdf(pages, path); !saved)
        return passOn(saved);
    QJsonArray substitutions;
    for (const FontSubstitution& font : fonts.substitutions()) {
        call.line(u"font\t"_s + font.wanted + u'\t' + font.used);
        substitutions.append(QJsonObject{{u"wanted"_s, font.wanted}, {u"used"_s, font.used}});
    }
    const auto count = static_cast<int>(pages.pages.size());
    call.line(u"pages\t"_s + QString::number(count) + u'\t' + path);
    json.insert(u"pages"_s, count);
    json.insert(u"font_substitutions"_s, substitutions);
    return {};
}

/// A Word document or a web page, told apart by their content.
Result<FlowDoc> readDocument(const QString& path)
{
    const auto bytes = readFile(path, kLargestFile);
    if (!bytes)
        return passOn(bytes);
    if (looksLikeHtml(*bytes))
        return readHtml(*bytes);
    const auto package = DocxPackage::fromBytes(*bytes);
    return package ? readFlowDoc(*package) : passOn(package);
}

Exit render(Call& call)
{
    const QString out = call.value(u"--pdf"_s);
    const QString path = call.next();
    if (path.isEmpty() || out.isEmpty() || !call.next().isEmpty())
        return call.usage(u"document render FILE.docx|FILE.html --pdf OUT.pdf"_s);
    auto document = readDocument(path);
    if (!document)
        return call.fail(document.error());
    if (document->title.isEmpty())
        document->title = QFileInfo(path).completeBaseName();
    const auto fonts = FontCatalog::create();
    if (!fonts)
        return call.fail(fonts.error());
    const DisplayList pages = layDocument(*document, **fonts);
    // What the pages show and what the document's body says, to be compared with the PDF.
    QJsonObject json{{u"pdf"_s, out}, {u"page_texts"_s, textOfPages(pages)}, {u"text"_s, document->plainText()}};
    if (const auto done = writePages(call, pages, **fonts, out, json); !done)
        return call.fail(done.error());
    call.json(json);
    return Exit::Done;
}

} // namespace

Result<void> renderToPdf(const Call& call, const DocxPackage& package, const QString& title, const QString& path,
                         QJsonObject& json)
{
    const auto fonts = FontCatalog::create();
    if (!fonts)
        return passOn(fonts);
    const auto pages = layDocx(package, **fonts, title);
    if (!pages)
        return passOn(pages);
    return writePages(call, *pages, **fonts, path, json);
}

std::vector<Command> renderCommands()
{
    return {
        {u"document render"_s, u"lay out a Word document or a web page and write it as PDF"_s, render},
    };
}

} // namespace cdesk::ctl
