// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/programs/ForeignPdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

void load(QPDF& document, const char* name, const QByteArray& bytes)
{
    document.setSuppressWarnings(true);
    document.processMemoryFile(name, bytes.constData(), static_cast<size_t>(bytes.size()));
}

/// Puts one page of the marks on a page of the document, in the document's own coordinates.
void stamp(QPDF& document, QPDFPageObjectHelper& page, QPDFPageObjectHelper& mark, StampLayer layer)
{
    QPDFObjectHandle form = document.copyForeignObject(mark.getFormXObjectForPage());
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary())
        resources = page.getObjectHandle().replaceKeyAndGetNew("/Resources", QPDFObjectHandle::newDictionary());
    resources.mergeResources(QPDFObjectHandle::parse("<< /XObject << >> >>"));
    int next = 1;
    const std::string name = resources.getUniqueResourceName("/CdMark", next);
    const std::string drawn = page.placeFormXObject(form, name, page.getTrimBox().getArrayAsRectangle());
    if (drawn.empty())
        return;
    resources.getKey("/XObject").replaceKey(name, form);
    if (layer == StampLayer::Under) {
        page.addPageContents(QPDFObjectHandle::newStream(&document, drawn + "\n"), true);
        return;
    }
    // Whatever their content leaves behind in the graphics state must not bend the marks.
    page.addPageContents(QPDFObjectHandle::newStream(&document, "q\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&document, "\nQ\n" + drawn), false);
}

} // namespace

Result<QByteArray> stampPdf(const QByteArray& pdf, const QByteArray& marks, StampLayer layer)
{
    try { // the library's own way of telling that a file is broken
        QPDF document;
        QPDF over;
        load(document, "document", pdf);
        load(over, "marks", marks);
        auto pages = QPDFPageDocumentHelper(document).getAllPages();
        auto marked = QPDFPageDocumentHelper(over).getAllPages();
        if (pages.size() != marked.size())
            return fault(u"pdf.not_readable"_s);
        for (size_t i = 0; i < pages.size(); ++i)
            stamp(document, pages[i], marked[i], layer);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception& problem) {
        return fault(u"pdf.not_readable"_s, QString::fromLocal8Bit(problem.what()));
    }
}

} // namespace cdesk
