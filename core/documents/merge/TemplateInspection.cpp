// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/TemplateInspection.h"

#include "core/documents/flow/DocxImages.h"
#include "core/documents/merge/BlankFinder.h"
#include "core/documents/merge/ControlFiller.h"
#include "core/documents/merge/FieldFiller.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// Text boxes stand twice in a file; what older programs see is the same again.
bool isInFallback(pugi::xml_node node)
{
    while (node && !isElement(node, "mc:Fallback"))
        node = node.parent();
    return bool(node);
}

/// Collects the fields of one part; knows the lists whose blocks are open, so that a bare 名称 is a column.
class FieldCollector {
public:
    FieldCollector(const TagReader& reader, const FieldNames& names, TemplateInspection& result)
        : m_reader{reader}, m_names{names}, m_result{result}
    {
    }

    void visit(pugi::xml_node paragraph)
    {
        if (const Result<std::vector<MergeTag>> tags = m_reader.read(paragraph); tags) {
            for (const MergeTag& tag : *tags)
                take(tag, paragraph);
        }
        for (const MergeTag& tag : mergeFieldTags(paragraph))
            take(tag, paragraph);
    }

private:
    const FieldName* known(const QString& name) const
    {
        for (auto list = m_lists.rbegin(); list != m_lists.rend(); ++list) {
            if (const FieldName* column = m_names.find(*list + u'.' + name))
                return column;
        }
        return m_names.find(name);
    }

    void take(const MergeTag& tag, pugi::xml_node paragraph)
    {
        if (tag.kind == MergeTag::Kind::Close) {
            if (!m_lists.isEmpty())
                m_lists.removeLast();
            return;
        }
        if (tag.kind == MergeTag::Kind::Else)
            return;
        for (const std::vector<MergeCondition>& group : tag.anyOf) {
            for (const MergeCondition& condition : group) {
                MergeTag other;
                other.name = condition.name;
                if (other.name != tag.name) // the tag's own name follows below
                    takeName(other, paragraph);
            }
        }
        for (const FilterCall& filter : tag.filters) {
            const Result<MergeValue> tried = applyFilter(MergeValue(), filter, yuanInWords);
            if (!tried && filter.name != u"序号")
                m_result.problems.push_back(m_reader.at(paragraph, tried.error()).value());
        }
        takeName(tag, paragraph);
        if (tag.kind == MergeTag::Kind::Open)
            m_lists.append(tag.name);
    }

    void takeName(const MergeTag& tag, pugi::xml_node paragraph)
    {
        const FieldName* field = known(tag.name);
        const bool isQuestion = tag.kind == MergeTag::Kind::Question;
        const bool isOwnOfLoop =
            !m_lists.isEmpty() && (tag.name == u"." || tag.name == u"序号" || tag.name == u"index");
        if (isOwnOfLoop || m_seen.contains(tag.name))
            return;
        m_seen.insert(tag.name);
        if (!field && !isQuestion)
            m_result.problems.push_back(
                m_reader.at(paragraph, Error{ErrorKind::Invalid, u"merge.field_unknown"_s, tag.name, {}}).value());
        TemplateField found;
        found.name = tag.name;
        found.key = field ? field->key : QString();
        found.label = field ? field->label : tag.name;
        found.type = field && !isQuestion ? field->type : tag.questionType;
        found.isQuestion = isQuestion;
        found.choices = tag.choices;
        found.fallback = tag.fallback();
        found.place = m_reader.placeOf(paragraph, tag.start);
        m_result.fields.push_back(found);
    }

    const TagReader& m_reader;
    const FieldNames& m_names;
    TemplateInspection& m_result;
    QStringList m_lists;
    QSet<QString> m_seen;
};

void collectControls(pugi::xml_node root, const TagReader& reader, const FieldNames& names, TemplateInspection& result)
{
    for (const auto& hit : root.select_nodes(".//w:sdt")) {
        for (const MergeTag& tag : controlTags(hit.node())) {
            const FieldName* field = names.find(tag.name);
            if (!field || isInFallback(hit.node()))
                continue; // most controls are no fields of ours
            const auto inside = paragraphsIn(hit.node());
            pugi::xml_node paragraph = inside.empty() ? hit.node() : inside.front();
            while (paragraph && !isElement(paragraph, "w:p"))
                paragraph = paragraph.parent();
            result.fields.push_back({tag.name,
                                     field->key,
                                     field->label,
                                     field->type,
                                     false,
                                     {},
                                     tag.fallback(),
                                     reader.placeOf(paragraph)});
            break;
        }
    }
}

/// Comments are for the office, not for the customer: someone should look before publishing.
Result<void> findComments(const DocxPackage& package, TemplateInspection& result)
{
    const auto relationships = package.relationships(package.mainPart());
    if (!relationships)
        return passOn(relationships);
    for (const DocxRelationship& relationship : *relationships) {
        if (relationship.type != u"comments" || relationship.external || !package.hasPart(relationship.target))
            continue;
        const Result<QByteArray> bytes = package.part(relationship.target);
        if (!bytes)
            return passOn(bytes);
        const Result<DocxXml> xml = DocxXml::parse(*bytes, relationship.target);
        if (!xml)
            return passOn(xml);
        if (xml->root().child("w:comment"))
            result.problems.push_back({ErrorKind::Invalid, u"docx.comments"_s, {}, relationship.target});
    }
    return {};
}

/// Pictures of which only a frame with their name is printed.
Result<void> findUnshownPictures(const DocxPackage& package, TemplateInspection& result)
{
    QStringList seen;
    for (const QString& part : package.textParts()) {
        const auto relationships = package.relationships(part);
        if (!relationships)
            return passOn(relationships);
        for (const DocxRelationship& relationship : *relationships) {
            const bool isPicture = relationship.type == u"image"_s;
            if (relationship.external || seen.contains(relationship.target) ||
                (!isPicture && relationship.type != u"chart"_s) || !package.hasPart(relationship.target))
                continue;
            seen.append(relationship.target);
            const auto bytes = package.part(relationship.target);
            if (!bytes)
                return passOn(bytes);
            if (!isPicture || docx::readPixels(*bytes).isNull())
                result.problems.push_back({ErrorKind::Invalid, u"docx.picture_unshown"_s, {}, relationship.target});
        }
    }
    return {};
}

} // namespace

Result<TemplateInspection> inspectTemplate(const DocxPackage& package, const MergeOptions& options)
{
    TemplateInspection result;
    for (const QString& name : package.textParts()) {
        const Result<QByteArray> bytes = package.part(name);
        if (!bytes)
            return passOn(bytes);
        const Result<DocxXml> xml = DocxXml::parse(*bytes, name);
        if (!xml)
            return passOn(xml);
        const TagReader reader = TagReader::inspect(xml->root(), name, options, result.problems);
        FieldCollector fields(reader, *options.names, result);
        const std::vector<pugi::xml_node> paragraphs = paragraphsIn(xml->root());
        BlankFinder blanks(reader, *options.names, paragraphs);
        for (const pugi::xml_node paragraph : paragraphs) {
            if (isInFallback(paragraph))
                continue;
            fields.visit(paragraph);
            for (const FoundBlank& found : blanks.find(paragraph))
                result.blanks.push_back(found.blank);
        }
        collectControls(xml->root(), reader, *options.names, result);
    }
    if (const Result<void> comments = findComments(package, result); !comments)
        return passOn(comments);
    if (const Result<void> pictures = findUnshownPictures(package, result); !pictures)
        return passOn(pictures);
    return result;
}

Result<DocxPackage> bindBlanks(const DocxPackage& package, const std::vector<BlankBinding>& bindings,
                               const MergeOptions& options)
{
    DocxPackage bound = package;
    size_t done = 0;
    for (const QString& name : package.textParts()) {
        const auto isHere = [&](const BlankBinding& binding) { return binding.place.part == name; };
        if (std::none_of(bindings.begin(), bindings.end(), isHere))
            continue;
        const Result<QByteArray> bytes = package.part(name);
        if (!bytes)
            return passOn(bytes);
        const Result<DocxXml> xml = DocxXml::parse(*bytes, name);
        if (!xml)
            return passOn(xml);
        std::vector<Error> problems; // reported by inspectTemplate
        const TagReader reader = TagReader::inspect(xml->root(), name, options, problems);
        const std::vector<pugi::xml_node> paragraphs = paragraphsIn(xml->root());
        BlankFinder finder(reader, *options.names, paragraphs);
        for (const pugi::xml_node paragraph : paragraphs) {
            std::vector<FoundBlank> blanks = finder.find(paragraph);
            ParagraphText text(paragraph);
            // From the last to the first, so that the places before stay right.
            for (auto found = blanks.rbegin(); found != blanks.rend(); ++found) {
                const auto binding = std::find_if(bindings.begin(), bindings.end(), [&](const BlankBinding& one) {
                    return one.place == found->blank.place;
                });
                if (binding == bindings.end())
                    continue;
                const TagDelimiters& signs = options.delimiters;
                const auto tag = [&](const QString& content) { return QString(signs.open + content + signs.close); };
                if (!readTags(tag(binding->field), signs))
                    return invalid(u"template.binding_unreadable"_s, u"field"_s, binding->field);
                const QString path = binding->field.section(u'|', 0, 0);
                for (size_t gap = found->gaps.size(); gap > 0; --gap) {
                    const auto [from, to] = found->gaps[gap - 1];
                    const QString pattern = found->datePatterns.value(static_cast<qsizetype>(gap) - 1);
                    text.replace(from, to, tag(pattern.isEmpty() ? binding->field : QString(path + u'|' + pattern)));
                }
                ++done;
            }
        }
        TagReader::finish(xml->root());
        bound.setPart(name, xml->toBytes());
    }
    if (done != bindings.size())
        return invalid(u"template.blank_not_found"_s);
    return bound;
}

} // namespace cdesk
