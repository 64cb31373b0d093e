// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/hostile/HostileFiles.h"
#include "tests/support/core/DocxBuilder.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::test {

namespace {

QByteArray withBody(const QString& markup)
{
    return DocxBuilder(markup).bytes();
}

QByteArray text(const QString& line)
{
    return withBody(paragraph({line}));
}

QByteArray blocks(int levels)
{
    return withBody(paragraph({u"{{#if 客户名称}}"_s}).repeated(levels) + paragraph({u"x"_s}) +
                    paragraph({u"{{/if}}"_s}).repeated(levels));
}

QByteArray listOf(int elements, const QByteArray& name = "明细")
{
    return "{\"" + name + "\": [" + QByteArray("{\"名称\": \"泵\"},").repeated(elements).chopped(1) + "]}";
}

QByteArray threeLists()
{
    const QByteArray list = '[' + QByteArray("1,").repeated(1000).chopped(1) + ']';
    return "{\"甲\": " + list + ", \"乙\": " + list + ", \"丙\": " + list + '}';
}

/// A picture that announces 60 000 × 60 000 points.
QByteArray hugePicture()
{
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea6008020000000000000000");
    return "{\"客户名称\": \"data:image/png;base64," + png.toBase64() + "\"}";
}

} // namespace

std::vector<HostileFile> hostileTemplates()
{
    const auto longData = []() -> QByteArray { return "{\"客户名称\": \"" + QByteArray(1 << 20, 'x') + "\"}"; };
    return {
        {u"a tag of 5 MB"_s, u"merge.tag_unreadable"_s,
         [] { return text(u"{{"_s + QString(5 << 20, u'x') + u"}}"_s); }},
        {u"a tag of 5 MB that never ends"_s, u"merge.tag_unclosed"_s,
         [] { return text(u"{{"_s + QString(5 << 20, u'x')); }},
        {u"a million opening signs"_s, u"merge.tag_unclosed"_s, [] { return text(QString(2'000'000, u'{')); }},
        {u"a million lone braces"_s, u"filled"_s,
         [] { return withBody(paragraph({QString(2'000'000, u'{')}) + paragraph({u"{客户名称}"_s})); },
         []() -> QByteArray { return QByteArray("{\"客户名称\": \"甲\"}"); }, u"{"_s, u"}"_s},
        {u"a million braces before one that closes"_s, u"filled|merge.too_large"_s,
         [] { return text(QString(2'000'000, u'{') + u"客户名称}"_s); },
         []() -> QByteArray { return QByteArray("{\"客户名称\": \"甲\"}"); }, u"{"_s, u"}"_s},
        {u"100 000 tags in a paragraph"_s, u"merge.too_many_tags"_s,
         [] { return text(QString(u"{{客户名称}}"_s).repeated(100'000)); }},
        {u"4000 tags in a paragraph, each cut in three"_s, u"filled"_s,
         [] {
             QString runs;
             for (int i = 0; i < 4000; ++i)
                 runs += u"<w:r><w:t>{{客</w:t></w:r><w:r><w:t>户名</w:t></w:r><w:r><w:t>称}}</w:t></w:r>"_s;
             return withBody(u"<w:p>"_s + runs + u"</w:p>"_s);
         }},
        {u"1500 loops in a paragraph"_s, u"filled"_s,
         [] { return text(QString(u"{{#明细}}{{名称}}{{/明细}}"_s).repeated(1500)); }, [] { return listOf(2); }},
        {u"a tag in a paragraph of 5 MB"_s, u"merge.too_large"_s,
         [] { return text(u"{{客户名称}}"_s + QString(5 << 20, u'x')); }},
        {u"20 000 blocks in one another"_s, u"merge.too_deep"_s, [] { return blocks(20'000); }},
        {u"32 blocks in one another"_s, u"filled"_s, [] { return blocks(32); }},
        {u"100 000 blocks that never close"_s, u"merge.too_deep"_s,
         [] { return withBody(paragraph({u"{{#if 客户名称}}"_s}).repeated(100'000)); }},
        {u"100 000 questions and as many closes"_s, u"filled|merge.block_not_open|merge.block_unclosed"_s,
         [] { return withBody(paragraph({u"{{?甲}}{{/乙}}"_s}).repeated(100'000)); }},
        {u"a condition of 900 blanks"_s, u"filled|merge.tag_unreadable"_s,
         [] { return text(u"{{#if a"_s + QString(900, u' ') + u"b}}{{/if}}"_s); }},
        {u"loops in loops: a thousand million lines"_s, u"merge.too_large"_s,
         [] { return text(u"{{#甲}}{{#乙}}{{#丙}}x{{/丙}}{{/乙}}{{/甲}}"_s); }, threeLists},
        {u"loops of paragraphs in loops"_s, u"merge.too_large"_s,
         [] {
             return withBody(paragraph({u"{{#甲}}"_s}) + paragraph({u"{{#乙}}"_s}) + paragraph({u"x"_s}) +
                             paragraph({u"{{/乙}}"_s}) + paragraph({u"{{/甲}}"_s}));
         },
         threeLists},
        {u"200 000 lines of goods"_s, u"merge.too_large|merge.data_too_large"_s,
         [] {
             return withBody(table({{u"{{明细.名称}}"_s, u"{{明细.序号}}"_s}}));
         },
         [] { return listOf(140'000); }},
        {u"a million values"_s, u"merge.data_too_large"_s, [] { return text(u"{{客户名称}}"_s); },
         [] { return listOf(500'000); }},
        {u"data 100 000 deep"_s, u"merge.data_not_json"_s, [] { return text(u"{{客户名称}}"_s); },
         []() -> QByteArray { return QByteArray("{\"a\":") + QByteArray("[").repeated(100'000); }},
        {u"a value of 1 MB a thousand times"_s, u"merge.too_large"_s,
         [] { return withBody(paragraph({u"{{客户名称}}"_s}).repeated(1000)); }, longData},
        {u"a picture of 3600 million points"_s, u"merge.picture_unreadable"_s, [] { return text(u"{{客户名称}}"_s); },
         hugePicture},
        {u"a value that looks like markup"_s, u"filled"_s, [] { return text(u"{{客户名称}}"_s); },
         []() -> QByteArray {
             return QByteArray("{\"客户名称\": \"]]></w:t><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///x'>]>&a;\"}");
         }},
    };
}

} // namespace cdesk::test
