// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/merge/MergeFilters.h"

namespace cdesk {

/// Whether @p value, null when there is none, meets the condition. Numbers are compared by size, days by date,
/// anything else only as equal or different. @errors merge.not_comparable
Result<bool> conditionHolds(const MergeCondition& condition, const MergeValue* value);

/// What a tag sees: the data, and inside loops the row with its number, innermost first. Names of the field table
/// are interchangeable on both sides, so data by key fills Chinese tags and the other way round.
class MergeScope {
public:
    MergeScope(const MergeValue& data, const FieldNames& names, AmountInWords amountInWords);

    /// The scope inside a loop over @p listName at its element @p item, @p number counted from 1.
    MergeScope inside(const QString& listName, const MergeValue& item, int number) const;

    /// The value a path means here; null when the data has none. 序号 and index are the row's number.
    const MergeValue* find(const QString& path) const;
    /// The list a row belongs to when it mentions one of its columns: 明细.名称 → 明细. Empty when it names none.
    QString listMentionedBy(const QString& path) const;

    /// The text of a value or question tag; nothing when the data lacks it. @errors those of applyFilter
    Result<std::optional<QString>> evaluate(const MergeTag& tag) const;
    /// Whether the block is shown at all (for a list: whether it has elements).
    /// @errors merge.not_comparable (asked whether a text is greater); detail names the field and its value
    Result<bool> isShown(const MergeTag& open) const;

    const FieldNames& names() const { return *m_names; }

private:
    struct Frame {
        const MergeValue* item = nullptr;
        QStringList listNames; ///< every name of the list; empty for the data itself
        MergeValue number;
    };
    const MergeValue* findIn(const Frame& frame, const QStringList& candidates) const;

    const FieldNames* m_names;
    AmountInWords m_amountInWords;
    std::vector<Frame> m_frames;
};

} // namespace cdesk
