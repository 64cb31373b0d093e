// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/LetterDialog.h"

#include "core/contracts/ContractDossier.h"
#include "tests/support/Catch.h"
#include "tests/support/ui/ContractDesk.h"
#include "ui/printing/PagePreview.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace cdesk;
using namespace cdesk::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct LetterDesk : ContractDesk {
    Contract contract = drafted(u"买卖合同"_s);
    QWidget parent;
    LetterDialog* dialog = new LetterDialog(context, services, contract, &parent);

    template <class Field>
    Field& field(const QString& name)
    {
        auto* found = dialog->findChild<Field*>(name);
        REQUIRE(found);
        return *found;
    }
    void choose(const QString& code)
    {
        auto& types = field<QComboBox>(u"letterTypeField"_s);
        types.setCurrentIndex(types.findData(code));
    }
    std::vector<Document> filed() { return contracts.dossier(office.admin, contract.id)->documents; }
};

} // namespace

TEST_CASE("every letter shows its pages as soon as it is chosen", "[contract][letters]")
{
    LetterDesk desk;
    for (const LetterType& type : letterTypes()) {
        INFO(type.name.toStdString());
        desk.choose(type.code);
        CHECK(desk.field<PagePreview>(u"pagePreview"_s).pageCount() >= 1);
    }
    CHECK(desk.messages.codes.isEmpty());
    CHECK(desk.filed().empty()); // looking files nothing
}

TEST_CASE("a letter asks what is missing, and is filed with its contract", "[contract][letters]")
{
    LetterDesk desk;
    desk.choose(u"authorisation"_s);
    CHECK(desk.field<QLabel>(u"letterMissing"_s).text().contains(u"受托人姓名"_s));
    desk.field<QLineEdit>(u"受托人姓名Field"_s).setText(u"祝迟"_s);
    desk.field<QPushButton>(u"fileLetterButton"_s).click();
    CHECK(desk.filed().size() == 2);
    CHECK(desk.messages.sentences.size() == 1);
}

TEST_CASE("a letter saved as Word is filed as well", "[contract][letters]")
{
    LetterDesk desk;
    desk.choose(u"seal_request"_s);
    desk.files.path = desk.viewFolder.filePath(u"seal.docx"_s);
    desk.field<QPushButton>(u"saveLetterWordButton"_s).click();
    CHECK(QFile::exists(desk.files.path));
    CHECK(desk.filed().size() == 2);
}
