// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clauses/ClauseText.h"

#include "core/documents/merge/MergeTag.h"

#include <QStringList>

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

} // namespace cdesk
