// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PagePreview.h"

#include "tests/support/Catch.h"
#include "ui/printing/PrintDialog.h"

#include <QPrinter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const DisplayList> threePages()
{
    auto list = std::make_shared<DisplayList>();
    for (int i = 0; i < 3; ++i) {
        DisplayPage page;
        page.width = 11906;
        page.height = 16838;
        list->pages.push_back(page);
    }
    return list;
}

} // namespace

TEST_CASE("pages are leafed through with the keyboard and say which one is looked at", "[printing]")
{
    PagePreview preview;
    preview.resize(500, 400);
    preview.show();
    preview.setPages(threePages());
    preview.fitWidth();
    CHECK(preview.currentPage() == 0);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    CHECK(preview.currentPage() == 1);
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.currentPage() == 2);
    CHECK(preview.accessibleDescription().contains(u"3"_s));
    QTest::keyClick(&preview, Qt::Key_Home);
    CHECK(preview.currentPage() == 0);
}

TEST_CASE("the width fits until somebody zooms, and fits again on demand", "[printing]")
{
    PagePreview preview;
    preview.resize(500, 400);
    preview.show();
    preview.setPages(threePages());
    preview.fitWidth();
    CHECK(preview.horizontalScrollBar()->maximum() == 0);
    const int fitted = preview.zoomPercent();
    preview.zoomIn();
    CHECK(preview.zoomPercent() > fitted);
    CHECK_FALSE(preview.fitsWidth());
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    CHECK(preview.zoomPercent() == fitted);
}

TEST_CASE("only the wanted pages are printed", "[printing]")
{
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
    CHECK(printPages(*threePages(), printer) == 3);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    CHECK(printPages(*threePages(), printer) == 2);
}
