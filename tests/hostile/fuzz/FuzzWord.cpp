// SPDX-License-Identifier: GPL-3.0-or-later
// Word files: as a package when the input is a zip archive, else as the markup of a document's body.
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DocumentLayout.h"
#include "core/documents/merge/TemplateFill.h"
#include "core/documents/merge/TemplateInspection.h"
#include "core/documents/pdf/PdfDocument.h"
#include "tests/hostile/fuzz/Fuzz.h"
#include "tests/support/core/DocxBuilder.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const MergeValue& sampleData()
{
    static const MergeValue data = mergeDataFromJson(R"({"客户名称": "甲 & <乙>", "合同金额": 12.5, "是": true,
        "明细": [{"名称": "一"}, {"名称": "二"}]})")
                                       .value();
    return data;
}

} // namespace

void fuzzWord(const QByteArray& input)
{
    static const auto fonts = FontCatalog::create();
    const QByteArray bytes = input.startsWith("PK") ? input : test::DocxBuilder(QString::fromUtf8(input)).bytes();
    const auto package = DocxPackage::fromBytes(bytes);
    if (!package)
        return;
    const auto inspected = inspectTemplate(*package, {});
    Q_UNUSED(inspected)
    const auto filled = fillTemplate(*package, sampleData(), {});
    if (!filled || !fonts)
        return;
    const auto pages = layDocx(filled->package, **fonts);
    if (pages && pages->pages.size() < 50 && !pdfBytes(*pages))
        broken("what can be laid out can be written as PDF");
}
