// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/FindingPlaces.h"

#include "core/documents/merge/TextParagraphs.h"

#include <algorithm>

namespace cdesk {

namespace {

/// Letters before and behind the place that tell it from others of the same words.
constexpr qsizetype kBefore = 10;
/// More letters than a line holds are not needed to find it.
constexpr qsizetype kLongest = 24;

/// The paragraph of a place; null when the document has none such.
const TextParagraph* paragraphOf(const std::vector<TextParagraph>& paragraphs, const TextPlace& place)
{
    const auto found = std::find_if(paragraphs.begin(), paragraphs.end(), [&](const TextParagraph& one) {
        return one.part == place.part && one.number == place.paragraph;
    });
    return found == paragraphs.end() ? nullptr : &*found;
}

/// How often @p letters stand in the part before the place.
int countBefore(const std::vector<TextParagraph>& paragraphs, const TextPlace& place, const QString& letters,
                qsizetype before)
{
    int count = 0;
    for (const TextParagraph& paragraph : paragraphs) {
        if (paragraph.part != place.part || paragraph.number > place.paragraph)
            continue;
        QString text = lettersOf(paragraph.text);
        if (paragraph.number == place.paragraph)
            text = text.left(lettersOf(paragraph.text.left(place.offset)).size() - before + letters.size() - 1);
        count += static_cast<int>(text.count(letters));
    }
    return count;
}

std::optional<PagePlace> placeOf(const Finding& finding, const std::vector<TextParagraph>& paragraphs,
                                 const PageText& pages)
{
    const TextParagraph* paragraph = paragraphOf(paragraphs, finding.place);
    if (!paragraph)
        return std::nullopt;
    const QString before = lettersOf(paragraph->text.left(finding.place.offset)).right(kBefore);
    const qsizetype length = finding.length > 0 ? finding.length : paragraph->text.size();
    const QString found = lettersOf(paragraph->text.mid(finding.place.offset, length)).left(kLongest);
    const QString context = before + found;
    if (auto place = pages.find(context, countBefore(paragraphs, finding.place, context, before.size()), before.size()))
        return place;
    return pages.find(found, countBefore(paragraphs, finding.place, found, 0)); // torn apart by a page's end
}

} // namespace

Result<std::vector<PlacedFinding>> placeFindings(std::vector<Finding> findings, const DocxPackage& package,
                                                 const DisplayList& pages)
{
    const auto paragraphs = textParagraphs(package);
    if (!paragraphs)
        return passOn(paragraphs);
    const PageText text(pages);
    std::vector<PlacedFinding> placed;
    for (Finding& finding : findings) {
        auto place = placeOf(finding, *paragraphs, text);
        placed.push_back({std::move(finding), place});
    }
    return placed;
}

} // namespace cdesk
