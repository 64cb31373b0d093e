// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/docx/DocxXml.h"
#include "core/documents/merge/MergeScope.h"
#include "core/documents/merge/PictureParts.h"

namespace cdesk {

/// What replacing the pictures of a paragraph came to.
struct PictureFindings {
    int filled = 0;
    QStringList missing; ///< names the data lacks
};

/// Puts pictures where one part of a document asks for them: at a tag in the text, in a picture whose alternative
/// text is a tag (`{{公章}}`), in a picture control. A picture keeps its proportions inside the place it is given.
class PicturePlaces {
public:
    PicturePlaces(PictureParts& parts, QString part, TagDelimiters delimiters)
        : m_parts{parts}, m_part{std::move(part)}, m_delimiters{std::move(delimiters)}
    {
    }

    /// In place of the runs of a tag; `|图片:40x30` says how large at most, in mm. @errors merge.picture_unreadable
    Result<void> insert(const std::vector<pugi::xml_node>& runs, const MergePicture& picture, const MergeTag& tag);
    /// Exchanges the pictures of a paragraph whose alternative text is a tag; a known but empty value removes them.
    /// @errors merge.picture_unreadable (also when the value is no picture)
    Result<PictureFindings> replace(pugi::xml_node paragraph, const MergeScope& scope);
    /// Exchanges the picture of a control; false when it shows none. @errors merge.picture_unreadable
    Result<bool> fillControl(pugi::xml_node control, const MergePicture& picture);

private:
    Result<void> exchange(pugi::xml_node drawing, const MergePicture& picture);

    PictureParts& m_parts;
    QString m_part;
    TagDelimiters m_delimiters;
};

} // namespace cdesk
