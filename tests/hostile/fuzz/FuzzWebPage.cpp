// SPDX-License-Identifier: GPL-3.0-or-later
// Web pages as documents: contracts arrive by mail as HTML too.
#include "core/documents/flow/HtmlReader.h"
#include "core/documents/fonts/FontCatalog.h"
#include "core/documents/layout/DocumentLayout.h"
#include "tests/hostile/fuzz/Fuzz.h"

using namespace cdesk;

void fuzzWebPage(const QByteArray& input)
{
    static const auto fonts = FontCatalog::create();
    const auto document = readHtml(input);
    if (document && fonts && input.size() < 20'000)
        layDocument(*document, **fonts);
}
