// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/TemplateWords.h"

#include "ui/text/ErrorText.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

Chip TemplateWords::chip(TemplateState state)
{
    switch (state) {
    case TemplateState::Draft:
        return {tr("Draft"), Tone::Neutral, {}};
    case TemplateState::Reviewed:
        return {tr("reviewed"), Tone::Info, {}};
    case TemplateState::Published:
        return {tr("Published"), Tone::Success, {}};
    case TemplateState::Retired:
        break;
    }
    return {tr("Retired"), Tone::Neutral, {}};
}

QString TemplateWords::problem(const TemplateProblem& problem)
{
    const QString detail = problem.field.isEmpty() ? problem.detail : problem.field;
    return errorText({ErrorKind::Invalid, problem.code, {}, detail});
}

QString TemplateWords::place(const QString& place)
{
    const QString number = place.section(u':', 1, 1);
    if (number.isEmpty())
        return {};
    const QString part = place.section(u':', 0, 0).section(u'/', -1);
    if (part.startsWith(u"header"_s))
        return tr("header, paragraph %1").arg(number);
    if (part.startsWith(u"footer"_s))
        return tr("footer, paragraph %1").arg(number);
    if (part.startsWith(u"footnotes"_s) || part.startsWith(u"endnotes"_s))
        return tr("notes, paragraph %1").arg(number);
    return tr("paragraph %1").arg(number);
}

QString TemplateWords::binding(const QString& field)
{
    if (field.isEmpty())
        return tr("stays as it is");
    if (field.startsWith(u'?'))
        return tr("asked: %1").arg(field.mid(1).section(u':', 0, 0).section(u'|', 0, 0));
    const QString path = field.section(u'|', 0, 0);
    const FieldName* known = contractFieldNames().find(path);
    const QString label = known ? known->label : path;
    const QString filters = field.section(u'|', 1);
    return filters.isEmpty() ? label : tr("%1 (%2)").arg(label, filters);
}

QString TemplateWords::fieldType(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return tr("text");
    case FieldType::Number:
        return tr("number");
    case FieldType::Amount:
        return tr("amount");
    case FieldType::Date:
        return tr("date");
    case FieldType::Choice:
        return tr("choice");
    case FieldType::Boolean:
        return tr("yes or no");
    case FieldType::Picture:
        return tr("picture");
    case FieldType::List:
        break;
    }
    return tr("list");
}

} // namespace cdesk::ui
