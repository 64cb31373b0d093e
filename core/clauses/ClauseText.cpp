// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clauses/ClauseText.h"

#include "core/documents/flow/DocBuilder.h"
#include "core/documents/merge/MergeTag.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QString clauseForDraft(const QString& body)
{
    QStringList paragraphs;
    for (QString paragraph : body.split(u'\n')) {
        const auto tags = readTags(paragraph, {});
        if (tags) // from the end, so that the places before stay
            for (auto tag = tags->rbegin(); tag != tags->rend(); ++tag)
                paragraph.replace(tag->start, tag->end - tag->start, tag->fallback().value_or(u"________"_s));
        paragraphs.append(paragraph);
    }
    return paragraphs.join(u'\n');
}

std::vector<Block> clauseBlocks(const QString& body)
{
    DocBuilder builder{QString()};
    for (const QString& paragraph : body.split(u'\n'))
        builder.addBodyText(paragraph);
    FlowDoc document = builder.take();
    return std::move(document.sections.front().blocks);
}

} // namespace cdesk
