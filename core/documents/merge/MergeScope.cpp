// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/merge/MergeScope.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

MergeScope::MergeScope(const MergeValue& data, const FieldNames& names, AmountInWords amountInWords)
    : m_names{&names}, m_amountInWords{std::move(amountInWords)}
{
    m_frames.push_back({&data, {}, {}});
}

MergeScope MergeScope::inside(const QString& listName, const MergeValue& item, int number) const
{
    MergeScope scope = *this;
    scope.m_frames.push_back({&item, m_names->sameAs(listName), MergeValue(MergeNumber{number, 0})});
    return scope;
}

const MergeValue* MergeScope::findIn(const Frame& frame, const QStringList& candidates) const
{
    for (const QString& name : candidates) {
        const MergeValue* found = frame.item->find(name);
        // 客户 is another name of the customer's name, but {"客户": {…}} is the customer, not its name.
        if (found && (!found->object() || name == candidates.first()))
            return found;
    }
    if (frame.listNames.isEmpty())
        return nullptr;
    for (const QString& name : candidates) {
        if (name == u"." || frame.listNames.contains(name))
            return frame.item;
        for (const QString& list : frame.listNames) {
            // Either the tag says 明细.名称, or only 名称 and the table knows it as a column of this list.
            const bool isFull = name.startsWith(QString(list + u'.'));
            const QString full = isFull ? name : QString(list + u'.' + name);
            for (const QString& same : m_names->sameAs(full)) {
                const QString column = same.section(u'.', 1);
                if (const MergeValue* found =
                        frame.item->find(isFull && same == full ? name.mid(list.size() + 1) : column))
                    return found;
            }
        }
        const QString last = name.section(u'.', -1);
        const bool isOfList = name == last || frame.listNames.contains(name.chopped(last.size() + 1));
        if (isOfList && (last == u"序号" || last == u"index" || last == u"number"))
            return &frame.number;
    }
    return nullptr;
}

const MergeValue* MergeScope::find(const QString& path) const
{
    const QStringList candidates = m_names->sameAs(path);
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
        // Inside a row a bare 金额 or 税率 is the row's; the contract's own names come with the outer frame.
        const bool isRow = !frame->listNames.isEmpty();
        if (const MergeValue* found = findIn(*frame, isRow ? QStringList{path} : candidates))
            return found;
        if (const MergeValue* found = isRow ? findIn(*frame, candidates) : nullptr)
            return found;
    }
    return nullptr;
}

QString MergeScope::listMentionedBy(const QString& path) const
{
    for (qsizetype dot = path.indexOf(u'.'); dot > 0; dot = path.indexOf(u'.', dot + 1)) {
        const QString head = path.left(dot);
        for (const Frame& frame : m_frames) {
            if (frame.listNames.contains(head))
                return {}; // already inside this list
        }
        const MergeValue* value = find(head);
        if (value && value->list())
            return head;
    }
    return {};
}

Result<std::optional<QString>> MergeScope::evaluate(const MergeTag& tag) const
{
    const MergeValue* found = find(tag.name);
    if (found && found->object())
        found = nullptr; // a group of values has no text
    if (found && found->isDayByHand() && tag.fallback())
        found = nullptr; // the template draws its own line
    if (!found && !tag.fallback())
        return std::optional<QString>();
    MergeValue value = found ? *found : MergeValue();
    for (const FilterCall& filter : tag.filters) {
        if (filter.name == u"序号") {
            value = m_frames.back().number;
            continue;
        }
        const Result<MergeValue> filtered = applyFilter(value, filter, m_amountInWords);
        if (!filtered)
            return passOn(filtered);
        value = *filtered;
    }
    return std::optional(value.toText());
}

} // namespace cdesk
