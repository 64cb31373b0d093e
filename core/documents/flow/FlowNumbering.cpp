// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flow/FlowNumbering.h"

#include "core/documents/flow/NumberText.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

RunStyle LabelLook::on(const RunStyle& mark) const
{
    RunStyle style = mark;
    style.underline = UnderlineKind::None;
    style.latinFont = latinFont.value_or(style.latinFont);
    style.eastAsianFont = eastAsianFont.value_or(style.eastAsianFont);
    style.points = points.value_or(style.points);
    style.bold = bold.value_or(style.bold);
    style.italic = italic.value_or(style.italic);
    style.color = color.value_or(style.color);
    return style;
}

std::optional<QString> NumberingCount::next(int listId, int levelNumber)
{
    const auto found = m_lists->find(listId);
    if (found == m_lists->end() || levelNumber < 0 || levelNumber >= static_cast<int>(NumberingList::kLevels))
        return std::nullopt;
    const NumberingList& list = found->second;
    const auto level = static_cast<size_t>(levelNumber);
    if (!list.levels[level])
        return std::nullopt;
    const auto startOf = [&](size_t i) { return list.levels[i] ? list.levels[i]->start : 1; };
    Counters& counters = m_counters[list.family];
    if (!m_restarted[listId]) {
        m_restarted[listId] = true;
        for (size_t i = 0; i < counters.size(); ++i) {
            if (list.restarts[i])
                counters[i] = *list.restarts[i] - 1;
        }
    }
    for (size_t i = 0; i < level; ++i) // "1.1" may come before any "1"
        counters[i] = counters[i].value_or(startOf(i));
    counters[level] = counters[level].value_or(startOf(level) - 1) + 1;
    for (size_t i = level + 1; i < counters.size(); ++i) {
        const int anyAbove = static_cast<int>(i);
        const int after = list.levels[i] ? list.levels[i]->restartsAfter.value_or(anyAbove) : anyAbove;
        if (levelNumber < after)
            counters[i].reset();
    }

    QString label = list.levels[level]->text;
    if (list.levels[level]->format == "bullet"_L1)
        return label;
    for (size_t i = 0; i <= level; ++i) {
        const QString placeholder = u'%' + QString::number(i + 1);
        if (!label.contains(placeholder))
            continue;
        const bool inDigits = list.levels[level]->isLegal && i < level;
        const QString format = inDigits || !list.levels[i] ? u"decimal"_s : list.levels[i]->format;
        label.replace(placeholder, numberText(counters[i].value_or(1), format));
    }
    return label;
}

} // namespace cdesk
