// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PrintDialog.h"

#include "tests/support/Catch.h"

#include <QLabel>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<const DisplayList> fivePages()
{
    auto list = std::make_shared<DisplayList>();
    for (int i = 0; i < 5; ++i) {
        DisplayPage page;
        page.width = 11906;
        page.height = 16838;
        list->pages.push_back(page);
    }
    return list;
}

/// Owns the dialog; it would delete itself when closed.
struct Asked {
    QWidget parent;
    PrintDialog* dialog;
    std::vector<PrintWish> wishes;

    explicit Asked(const QStringList& printers) : dialog{new PrintDialog(fivePages(), printers, &parent)}
    {
        QObject::connect(dialog, &PrintDialog::wanted, dialog,
                         [this](const PrintWish& wish) { wishes.push_back(wish); });
    }
    QSpinBox& number(const QString& key) { return *dialog->findChild<QSpinBox*>(key + u"Field"_s); }
    QPushButton& printButton() { return *dialog->findChild<QPushButton*>(u"printButton"_s); }
};

} // namespace

TEST_CASE("what is chosen in the print dialog is what the printer is asked for", "[printing]")
{
    Asked asked({u"office-printer"_s});
    asked.number(u"copies"_s).setValue(3);
    asked.number(u"firstPage"_s).setValue(2);
    asked.number(u"lastPage"_s).setValue(4);
    asked.printButton().click();
    REQUIRE(asked.wishes.size() == 1);
    const PrintWish& wish = asked.wishes.front();
    CHECK(wish.copies == 3);
    CHECK(wish.firstPage == 2);
    CHECK(wish.lastPage == 4);
    CHECK(wish.printer->printRange() == QPrinter::PageRange);
    CHECK(wish.printer->fromPage() == 2);
    CHECK(wish.printer->toPage() == 4);
}

TEST_CASE("all pages are printed unless somebody says otherwise, and never backwards", "[printing]")
{
    Asked asked({u"office-printer"_s});
    CHECK(asked.number(u"lastPage"_s).value() == 5);
    asked.number(u"lastPage"_s).setValue(2);
    asked.number(u"firstPage"_s).setValue(4);
    CHECK(asked.number(u"lastPage"_s).value() == 4);
    asked.number(u"firstPage"_s).setValue(1);
    asked.number(u"lastPage"_s).setValue(5);
    asked.printButton().click();
    REQUIRE(asked.wishes.size() == 1);
    CHECK(asked.wishes.front().printer->printRange() == QPrinter::AllPages);
}

TEST_CASE("without a printer nothing can be printed, and the dialog says what to do", "[printing]")
{
    Asked asked(QStringList{});
    CHECK_FALSE(asked.printButton().isEnabled());
    const auto labels = asked.dialog->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel* label) { return label->text().contains(u"PDF"_s); }));
}
