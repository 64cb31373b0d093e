// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/RenderCommands.h"

#include "core/documents/docx/DocxPackage.h"
#include "core/documents/flow/DocxReader.h"
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

/// What the pages show and, behind two form feeds, what the document's body says: for comparing with the PDF.
Result<void> saveText(const DocxPackage& package, const QString& path)
{
    const auto document = readFlowDoc(package);
    if (!document)
        return passOn(document);
    const auto fonts = FontCatalog::create();
    if (!fonts)
        return passOn(fonts);
    QString text;
    for (const DisplayPage& page : layDocument(*document, **fonts).pages)
        text += page.plainText() + u'\n';
    text += u"\f\f"_s + document->plainText();
    return durableReplace(path, text.toUtf8());
}

Exit render(Call& call)
{
    const QString out = call.value(u"--pdf"_s);
    const QString text = call.value(u"--text"_s);
    const QString path = call.next();
    if (path.isEmpty() || out.isEmpty() || !call.next().isEmpty())
        return call.usage(u"document render FILE.docx --pdf OUT.pdf [--text OUT.txt]"_s);
    const auto package = DocxPackage::open(path);
    if (!package)
        return call.fail(package.error());
    if (!text.isEmpty()) {
        if (const auto saved = saveText(*package, text); !saved)
            return call.fail(saved.error());
    }
    return renderToPdf(call, *package, QFileInfo(path).completeBaseName(), out);
}

} // namespace

Exit renderToPdf(Call& call, const DocxPackage& package, const QString& title, const QString& path)
{
    const auto fonts = FontCatalog::create();
    if (!fonts)
        return call.fail(fonts.error());
    const auto pages = layDocx(package, **fonts, title);
    if (!pages)
        return call.fail(pages.error());
    if (const auto saved = savePdf(*pages, path); !saved)
        return call.fail(saved.error());

    QJsonArray substitutions;
    for (const FontSubstitution& font : (*fonts)->substitutions()) {
        call.line(u"font\t"_s + font.wanted + u'\t' + font.used);
        substitutions.append(QJsonObject{{u"wanted"_s, font.wanted}, {u"used"_s, font.used}});
    }
    const auto count = static_cast<int>(pages->pages.size());
    call.line(u"pages\t"_s + QString::number(count) + u'\t' + path);
    call.json(QJsonObject{{u"pdf"_s, path}, {u"pages"_s, count}, {u"font_substitutions"_s, substitutions}});
    return Exit::Done;
}

std::vector<Command> renderCommands()
{
    return {
        {u"document render"_s, u"lay out a document and write it as PDF"_s, render},
    };
}

} // namespace cdesk::ctl
