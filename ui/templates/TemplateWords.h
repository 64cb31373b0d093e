// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/Template.h"
#include "core/templates/TemplateCheck.h"
#include "ui/widgets/StatusChip.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// The words of templates, in the language of the window.
class TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::TemplateWords)

public:
    static Chip chip(TemplateState state);
    /// A finding as a sentence.
    static QString problem(const TemplateProblem& problem);
    /// "paragraph 12", "header, paragraph 2"; empty for no place.
    static QString place(const QString& place);
    /// What a blank becomes: 客户名称, 合同金额（大写）, "asked: 交货地点", "stays as it is".
    static QString binding(const QString& field);
    static QString fieldType(FieldType type);
};

} // namespace cdesk::ui
