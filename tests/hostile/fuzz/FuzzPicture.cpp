// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and PDFs of strangers: attached, placed in documents, scanned, stamped.
#include "core/documents/flow/DocxImages.h"
#include "core/documents/programs/ForeignPdf.h"
#include "core/documents/store/DocumentService.h"
#include "core/paperloop/PageCodeReader.h"
#include "tests/hostile/fuzz/Fuzz.h"

using namespace cdesk;

namespace {

constexpr qint64 kMostPixels = 400'000; ///< reading a code tries a page in five ways; the fuzzer wants many pages

} // namespace

void fuzzPicture(const QByteArray& input)
{
    if (canReadForeignPdf() && input.startsWith("%PDF")) {
        static_cast<void>(readForeignPdf(input, 30, 2));
        static_cast<void>(stampPdf(input, input, StampLayer::Over));
        return;
    }
    static_cast<void>(picturePreview(input, {200, 200}));
    const QImage image = docx::readPixels(input);
    if (!image.isNull() && qint64{image.width()} * image.height() < kMostPixels)
        static_cast<void>(readPageCode(image));
}
