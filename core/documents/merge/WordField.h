// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Only for .cpp files of core: pugixml is no part of the public face.

#include "core/documents/docx/DocxXml.h"

#include <QString>

#include <vector>

namespace cdesk {

struct WordField;

/// A stretch of a field's code: text, or a field inside the code (`IF { MERGEFIELD 性别 } = "男" …`).
struct FieldCodePart {
    QString text;
    std::vector<WordField> inner; ///< one, or none when it is text
};

/// A complex field of Word: begin, code, separator, result, end; the marks may share runs with other text.
struct WordField {
    std::vector<FieldCodePart> code;
    std::vector<pugi::xml_node> marks;  ///< everything of it inside runs, in order, those of inner fields too
    std::vector<pugi::xml_node> result; ///< the w:t that show its value
    std::vector<WordField> shown;       ///< fields inside the result (an address that shows a merge field)

    /// The code without its inner fields: `MERGEFIELD 客户名称 \* Upper`.
    QString plainCode() const;
};

/// The outermost complex fields that begin and end in @p paragraph. Deleted ones are left out.
std::vector<WordField> wordFields(pugi::xml_node paragraph);

/// Leaves @p text in place of the whole field, in the format of its result.
void replaceField(const WordField& field, const QString& text);

} // namespace cdesk
