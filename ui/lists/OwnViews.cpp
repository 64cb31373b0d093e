// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/OwnViews.h"

#include "ui/shell/ViewState.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

// Numbers are kept as text: JSON's are doubles and would round large amounts.
QJsonValue numberJson(qint64 number)
{
    return number == kNoValue ? QJsonValue() : QJsonValue(QString::number(number));
}

qint64 numberOf(const QJsonValue& json)
{
    return json.isString() ? json.toString().toLongLong() : kNoValue;
}

QJsonArray storedViews(const ViewState& state, const QString& key)
{
    return QJsonDocument::fromJson(state.bytes(key)).array();
}

} // namespace

OwnViews::OwnViews(const ListModel& model, const QString& list, ViewState& state)
    : m_model{model}, m_key{u"lists/"_s % list % u"/views"_s}, m_state{state}
{
}

std::vector<ListPreset> OwnViews::all() const
{
    std::vector<ListPreset> views;
    for (const QJsonValue& json : storedViews(m_state, m_key))
        views.push_back(fromJson(json.toObject()));
    return views;
}

void OwnViews::save(const ListPreset& view, const LedgerFilter& filter)
{
    remove(view.title);
    QJsonArray views = storedViews(m_state, m_key);
    views.append(toJson(view, filter));
    m_state.setBytes(m_key, QJsonDocument(views).toJson(QJsonDocument::Compact));
}

void OwnViews::remove(const QString& title)
{
    QJsonArray kept;
    for (const QJsonValue& json : storedViews(m_state, m_key)) {
        if (json.toObject().value(u"title"_s).toString() != title)
            kept.append(json);
    }
    m_state.setBytes(m_key, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

QJsonObject OwnViews::toJson(const ListPreset& view, const LedgerFilter& filter) const
{
    QJsonArray conditions;
    for (const LedgerCondition& condition : filter.conditions) {
        const int section = m_model.sectionOfLedger(condition.column);
        if (section < 0)
            continue;
        QJsonArray values;
        for (const qint64 value : condition.values)
            values.append(value == kNoValue ? QString() : QString::number(value));
        conditions.append(QJsonObject{{u"column"_s, m_model.column(section).key},
                                      {u"words"_s, QJsonArray::fromStringList(condition.words)},
                                      {u"values"_s, values},
                                      {u"from"_s, numberJson(condition.from)},
                                      {u"to"_s, numberJson(condition.to)},
                                      {u"contains"_s, condition.contains}});
    }
    const int sorted = m_model.sectionOfLedger(view.sort.column);
    return QJsonObject{{u"title"_s, view.title},
                       {u"text"_s, filter.text},
                       {u"conditions"_s, conditions},
                       {u"sort"_s, sorted < 0 ? QString() : m_model.column(sorted).key},
                       {u"descending"_s, view.sort.direction == Qt::DescendingOrder},
                       {u"columns"_s, QJsonArray::fromStringList(view.columns)}};
}

ListPreset OwnViews::fromJson(const QJsonObject& json) const
{
    LedgerFilter filter{.text = json.value(u"text"_s).toString(), .conditions = {}};
    for (const QJsonValue& value : json.value(u"conditions"_s).toArray()) {
        const QJsonObject stored = value.toObject();
        const int section = m_model.sectionOf(stored.value(u"column"_s).toString());
        if (section < 0)
            continue; // a column this program no longer has
        LedgerCondition condition{.column = m_model.column(section).column,
                                  .words = stored.value(u"words"_s).toVariant().toStringList(),
                                  .values = {},
                                  .from = numberOf(stored.value(u"from"_s)),
                                  .to = numberOf(stored.value(u"to"_s)),
                                  .contains = stored.value(u"contains"_s).toString()};
        for (const QJsonValue& one : stored.value(u"values"_s).toArray())
            condition.values.push_back(one.toString().isEmpty() ? kNoValue : one.toString().toLongLong());
        filter.conditions.push_back(std::move(condition));
    }
    const int sorted = m_model.sectionOf(json.value(u"sort"_s).toString());
    return ListPreset{
        .key = {},
        .title = json.value(u"title"_s).toString(),
        .filter = [filter](QDate) { return filter; },
        .sort = {.column = sorted < 0 ? m_model.sorting().column : m_model.column(sorted).column,
                 .direction = json.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder},
        .columns = json.value(u"columns"_s).toVariant().toStringList()};
}

} // namespace cdesk::ui
