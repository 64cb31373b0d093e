// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/write/StandardText.h"
#include "ui/editor/TextEditor.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// The words of the editor, in the language of the window.
class EditorWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::EditorWords)

public:
    /// 条款一级 for the program's own styles; @p name, as the document calls it, for others.
    static QString style(const QString& id, const QString& name);
    /// The program's own styles first, as contracts use them.
    static std::vector<NamedStyle> inOrder(std::vector<NamedStyle> styles);
    static QString part(TextPart part);
    static QString numbering(ClauseNumbering numbering);
};

} // namespace cdesk::ui
