// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/LedgerFilter.h"
#include "core/session/ChangeSet.h"
#include "ui/widgets/StatusChip.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace cdesk::ui {

/// What a cell holds, as the ledger keeps it: the text of Text and Word cells, the number of all others.
struct CellValue {
    QString text;
    qint64 number = kNoValue;
};

/// One column of a list on the screen.
struct ListColumn {
    QString key;    ///< stable name, for what is remembered
    QString title;  ///< translated
    int column = 0; ///< of the ledger table
    int width = 8;  ///< in Chinese characters
    bool isVisible = true;
    bool isSummed = false; ///< Money: its sum stands below the list
    /// Words for stored codes and other cells whose text is not for people; nothing: the cell as it is.
    std::function<QString(const CellValue&)> word = {};
    /// The cell as a state with word, picture and tone; goes before `word`.
    std::function<Chip(const CellValue&)> chip = {};
};

/// A named way to look at a list.
struct ListPreset {
    QString key;   ///< stable name of a view that comes with the page; empty for the person's own
    QString title; ///< translated, or as the person named it
    /// Days in the filter are counted from @p today.
    std::function<LedgerFilter(QDate today)> filter = {};
    LedgerSort sort = {};
    QStringList columns = {}; ///< keys of the columns to show, in order; empty: as they are
};

/// Everything a page says about its list.
struct ListDefinition {
    QString name; ///< stable, e.g. `contracts`; what is remembered stands under it
    EntityKind kind = EntityKind::Contract;
    std::vector<ListColumn> columns;
    LedgerSort sort = {};
    std::vector<LedgerCondition> always = {}; ///< holds in every view, not shown as a filter
    std::vector<ListPreset> presets = {};
};

} // namespace cdesk::ui
