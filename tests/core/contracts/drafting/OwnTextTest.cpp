// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/drafting/OwnText.h"

#include "core/documents/flow/DocxReader.h"
#include "core/documents/write/DocxWriter.h"
#include "core/documents/write/EditableText.h"
#include "core/documents/write/StandardText.h"
#include "tests/support/Catch.h"
#include "tests/support/core/DraftDesk.h"

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

struct OwnTextDesk : DraftDesk {
    OwnTextService texts{office.session, office.office->files()};

    /// The text of the contract with one clause more.
    QByteArray withClause(ContractId id, const QString& clause)
    {
        const auto opened = texts.open(office.admin, id);
        REQUIRE(opened);
        auto document = readForEditing(*DocxPackage::fromBytes(opened->docx));
        REQUIRE(document);
        auto& blocks = document->sections.front().blocks;
        blocks.insert(blocks.begin() + 1, Block{styledParagraph(*document, kBodyStyle, clause)});
        return *writeDocx(*document);
    }
    QString printed(ContractId id)
    {
        const auto file = drafting.exportFile(office.admin, id, PrintWay::Docx);
        REQUIRE(file);
        return readFlowDoc(*DocxPackage::fromBytes(file->bytes))->plainText();
    }
};

} // namespace

TEST_CASE("a contract is filled from its own text when it has one", "[own_text]")
{
    OwnTextDesk desk;
    const Contract contract = desk.drafted(u"买卖合同"_s);
    const Contract other = desk.drafted(u"买卖合同"_s);
    CHECK_FALSE(desk.texts.open(desk.office.admin, contract.id)->isOwn);

    const QByteArray docx = desk.withClause(contract.id, u"本合同专门约定：{{客户名称}}自提。"_s);
    const qint64 before = desk.office.auditRows();
    REQUIRE(desk.texts.save(desk.office.admin, contract.id, docx));

    CHECK(desk.office.auditRows() > before);
    CHECK(desk.texts.open(desk.office.admin, contract.id)->isOwn);
    CHECK(desk.printed(contract.id).contains(u"本合同专门约定："_s + desk.customer.name + u"自提。"_s));
    CHECK_FALSE(desk.printed(other.id).contains(u"专门约定"_s)); // the template stays as it is
}

TEST_CASE("a changed text makes a new version, and going back another", "[own_text]")
{
    OwnTextDesk desk;
    const Contract contract = desk.drafted(u"服务合同"_s);
    const auto first = desk.drafting.finish(desk.office.admin, contract.id, Gaps::Refused);
    REQUIRE(first);
    REQUIRE(desk.texts.save(desk.office.admin, contract.id, desk.withClause(contract.id, u"专门约定。"_s)));
    const auto second = desk.drafting.finish(desk.office.admin, contract.id, Gaps::Refused);
    REQUIRE(second);
    CHECK(second->number == 2);
    CHECK(second->textSha256 != first->textSha256);
    CHECK(desk.drafting.finish(desk.office.admin, contract.id, Gaps::Refused)->number == 2); // nothing changed since

    REQUIRE(desk.texts.drop(desk.office.admin, contract.id));
    const auto third = desk.drafting.finish(desk.office.admin, contract.id, Gaps::Refused);
    REQUIRE(third);
    CHECK(third->number == 3);
    CHECK(third->textSha256 == first->textSha256);
    CHECK(desk.texts.drop(desk.office.admin, contract.id).error().code == u"contract.no_own_text");
}

TEST_CASE("the text is frozen once the contract is in review", "[own_text]")
{
    OwnTextDesk desk;
    const Contract contract = desk.drafted(u"买卖合同"_s);
    const QByteArray docx = desk.withClause(contract.id, u"专门约定。"_s);
    desk.step(contract.id, ContractAction::Submit);

    CHECK(desk.texts.save(desk.office.admin, contract.id, docx).error().code == u"contract.text_frozen");
    CHECK(desk.texts.drop(desk.office.admin, contract.id).error().code == u"contract.text_frozen");
}

TEST_CASE("a text changed after it was finished does not go into review unfinished", "[own_text]")
{
    OwnTextDesk desk;
    const Contract contract = desk.drafted(u"买卖合同"_s);
    REQUIRE(desk.drafting.finish(desk.office.admin, contract.id, Gaps::Refused));
    REQUIRE(desk.texts.save(desk.office.admin, contract.id, desk.withClause(contract.id, u"专门约定。"_s)));

    const auto submitted = desk.contracts.act(desk.office.admin, contract.id, desk.reread(contract.id).revision,
                                              ContractAction::Submit, {});
    REQUIRE_FALSE(submitted);
    CHECK(submitted.error().code == u"contract.not_finished");
    desk.step(contract.id, ContractAction::Submit); // finishes first
    CHECK(desk.reread(contract.id).state == ContractState::InReview);
}

TEST_CASE("an own text holds only for the template it was made from", "[own_text]")
{
    OwnTextDesk desk;
    const Contract contract = desk.drafted(u"买卖合同"_s);
    REQUIRE(desk.texts.save(desk.office.admin, contract.id, desk.withClause(contract.id, u"专门约定。"_s)));
    Contract moved = desk.reread(contract.id);
    moved.templateVersionId = desk.versionFor(u"服务合同"_s);
    REQUIRE(desk.contracts.edit(desk.office.admin, moved));
    CHECK_FALSE(desk.texts.open(desk.office.admin, contract.id)->isOwn);

    moved = desk.reread(contract.id);
    moved.templateVersionId = contract.templateVersionId;
    REQUIRE(desk.contracts.edit(desk.office.admin, moved));
    CHECK(desk.texts.open(desk.office.admin, contract.id)->isOwn);
}

TEST_CASE("a text that could not be filled is not taken", "[own_text]")
{
    OwnTextDesk desk;
    const Contract contract = desk.drafted(u"买卖合同"_s);
    const QByteArray open = desk.withClause(contract.id, u"{{#if 含税}}含税"_s);
    CHECK(desk.texts.save(desk.office.admin, contract.id, open).error().code == u"merge.block_unclosed");
    CHECK(desk.texts.save(desk.office.admin, contract.id, "nonsense").error().code == u"docx.not_word");
    CHECK_FALSE(desk.texts.open(desk.office.admin, contract.id)->isOwn);
}

TEST_CASE("pages of a text that is being written are filled with the contract", "[own_text]")
{
    OwnTextDesk desk;
    if (!desk.fonts)
        return;
    const Contract contract = desk.drafted(u"买卖合同"_s);
    const QByteArray docx = desk.withClause(contract.id, u"专门约定。"_s);
    const auto pages = desk.drafting.previewText(desk.office.admin, contract.id, docx);
    REQUIRE(pages);
    CHECK(pages->pages.front().plainText().contains(u"专门约定"_s));
    CHECK(pages->pages.front().plainText().contains(desk.customer.name.left(4)));
    CHECK(desk.drafting.layText(docx)->pages.front().plainText().contains(u"{{合同编号}}"_s));
}
