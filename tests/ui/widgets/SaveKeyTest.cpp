// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SaveKey.h"

#include "tests/support/Catch.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtTest/QTest>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Ctrl+S saves what stands in the cell that is being written, too", "[widgets]")
{
    QWidget form;
    auto* table = new QTableWidget(1, 1, &form);
    auto* save = new QPushButton(u"Save"_s, &form);
    auto* layout = new QVBoxLayout(&form);
    layout->addWidget(table);
    layout->addWidget(save);
    QStringList saved;
    QObject::connect(save, &QPushButton::clicked, &form, [&] { saved.append(table->item(0, 0)->text()); });
    ui::addSaveKey(&form, save);
    table->setItem(0, 0, new QTableWidgetItem);
    form.show();
    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    table->setFocus();
    table->editItem(table->item(0, 0));
    auto* cell = table->findChild<QLineEdit*>();
    REQUIRE(cell);
    QTest::keyClicks(cell, u"13800000000"_s);
    QTest::keyClick(cell, Qt::Key_S, Qt::ControlModifier);
    CHECK(saved == QStringList{u"13800000000"_s});

    save->setEnabled(false); // no right to, or being saved already
    QTest::keyClick(&form, Qt::Key_S, Qt::ControlModifier);
    CHECK(saved.size() == 1);
}
