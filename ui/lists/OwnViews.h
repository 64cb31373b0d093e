// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/ListModel.h"

namespace cdesk::ui {

class ViewState;

/// The views a person has saved for one list: filter, order and columns under a name. Kept with the window's state.
class OwnViews {
public:
    OwnViews(const ListModel& model, const QString& list, ViewState& state);

    std::vector<ListPreset> all() const;
    /// Keeps a view; one of the same name is replaced.
    void save(const ListPreset& view, const LedgerFilter& filter);
    void remove(const QString& title);

private:
    QJsonObject toJson(const ListPreset& view, const LedgerFilter& filter) const;
    ListPreset fromJson(const QJsonObject& json) const;

    const ListModel& m_model;
    QString m_key;
    ViewState& m_state;
};

} // namespace cdesk::ui
