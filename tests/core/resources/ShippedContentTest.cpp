// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/DocxPackage.h"
#include "core/documents/docx/DocxXml.h"
#include "core/documents/merge/MergeTag.h"
#include "core/templates/TemplateCheck.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray resource(const QString& name)
{
    QFile file{name};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Every tag in the printed parts of a shipped template, paragraph by paragraph.
std::vector<MergeTag> tagsOf(const QString& fileName)
{
    const auto package = DocxPackage::fromBytes(resource(u":/templates/"_s + fileName));
    REQUIRE(package);
    std::vector<MergeTag> tags;
    for (const QString& part : package->textParts()) {
        const auto xml = DocxXml::parse(*package->part(part), part);
        REQUIRE(xml);
        for (const auto& paragraph : xml->root().select_nodes("//w:p")) {
            QString text;
            for (const auto& piece : paragraph.node().select_nodes("./w:r/w:t"))
                text += QString::fromUtf8(piece.node().text().get());
            const auto found = readTags(text, {});
            REQUIRE(found);
            tags.insert(tags.end(), found->begin(), found->end());
        }
    }
    return tags;
}

QJsonArray shippedTemplates()
{
    return QJsonDocument::fromJson(resource(u":/templates/templates.json"_s)).object()[u"templates"].toArray();
}

QJsonArray sample(const QString& name)
{
    return QJsonDocument::fromJson(resource(u":/sample/"_s + name)).array();
}

} // namespace

TEST_CASE("a shipped template asks only for fields the program knows", "[templates][shipped]")
{
    REQUIRE(shippedTemplates().size() == 12);
    for (const auto& entry : shippedTemplates()) {
        const auto tags = tagsOf(entry.toObject()[u"file"].toString());
        CHECK(tags.size() > 12);
        for (const MergeTag& tag : tags) {
            INFO(tag.name.toStdString());
            CHECK((tag.kind == MergeTag::Kind::Value || tag.kind == MergeTag::Kind::Question));
            if (tag.kind == MergeTag::Kind::Value)
                CHECK(contractFieldNames().find(tag.name));
        }
    }
}

TEST_CASE("every shipped template has the clauses its kind needs, and names no repealed law", "[templates][shipped]")
{
    for (const auto& entry : shippedTemplates()) {
        const QString file = entry.toObject()[u"file"].toString();
        INFO(file.toStdString());
        const auto package = DocxPackage::fromBytes(resource(u":/templates/"_s + file));
        REQUIRE(package);
        const auto check = checkTemplateText(*package, entry.toObject()[u"contract_type"].toString());
        REQUIRE(check);
        for (const TemplateProblem& problem : check->problems)
            FAIL_CHECK(QString(problem.code + u' ' + problem.place + u' ' + problem.detail).toStdString());
        const auto paragraphs = textParagraphs(*package);
        REQUIRE(paragraphs);
        QString text;
        for (const TextParagraph& paragraph : *paragraphs)
            text += paragraph.text;
        for (const QString& repealed : {u"《合同法》"_s, u"《中华人民共和国合同法》"_s, u"民法总则"_s, u"民法通则"_s,
                                        u"担保法"_s, u"物权法"_s, u"侵权责任法"_s})
            CHECK_FALSE(text.contains(repealed));
    }
}

TEST_CASE("the default of a choice in a shipped template is one of its choices", "[templates][shipped]")
{
    for (const auto& entry : shippedTemplates()) {
        for (const MergeTag& tag : tagsOf(entry.toObject()[u"file"].toString())) {
            if (tag.questionType != FieldType::Choice)
                continue;
            INFO(tag.name.toStdString());
            if (tag.fallback()) // without one the person has to choose
                CHECK(tag.choices.contains(*tag.fallback()));
        }
    }
}

TEST_CASE("the sample office shows every state a contract can be in", "[sample]")
{
    QSet<QString> states;
    for (const auto& contract : sample(u"contracts.json"_s))
        states.insert(contract.toObject()[u"state"].toString());
    CHECK(states == QSet<QString>{u"draft"_s, u"returned"_s, u"in_review"_s, u"approved"_s, u"being_signed"_s,
                                  u"signed"_s, u"performing"_s, u"completed"_s, u"terminated"_s, u"archived"_s,
                                  u"disposed"_s, u"void"_s});
}

TEST_CASE("sums, payments and references of the sample contracts agree", "[sample]")
{
    QSet<QString> customers;
    for (const auto& customer : sample(u"customers.json"_s))
        customers.insert(customer.toObject()[u"ref"].toString());
    CHECK(customers.size() == 40);

    const auto contracts = sample(u"contracts.json"_s);
    CHECK(contracts.size() == 120);
    QSet<QString> earlier;
    for (const auto& value : contracts) {
        const auto contract = value.toObject();
        INFO(contract[u"ref"].toString().toStdString());
        const qint64 amount = contract[u"amount_minor"].toInteger();
        qint64 lines = 0;
        for (const auto& line : contract[u"lines"].toArray())
            lines += line.toObject()[u"amount_minor"].toInteger();
        qint64 payments = 0;
        for (const auto& payment : contract[u"instalments"].toArray())
            payments += payment.toObject()[u"amount_minor"].toInteger();

        CHECK(lines == amount);
        CHECK((contract[u"state"].toString() == u"void" || payments == amount));
        CHECK(contract[u"net_amount_minor"].toInteger() + contract[u"tax_amount_minor"].toInteger() == amount);
        CHECK(customers.contains(contract[u"customer"].toString()));
        if (const auto predecessor = contract[u"predecessor"].toString(); !predecessor.isEmpty())
            CHECK(earlier.contains(predecessor));
        earlier.insert(contract[u"ref"].toString());
    }
}
