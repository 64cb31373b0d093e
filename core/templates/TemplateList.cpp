// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/TemplateList.h"

#include "core/ledger/Ledger.h"
#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

using C = TemplateColumn;

const QString kSelect =
    u"SELECT t.id, t.name, t.contract_type, t.description, COALESCE((SELECT v.state FROM template_version v"
    " WHERE v.template_id = t.id ORDER BY v.number DESC LIMIT 1), ''), (SELECT COUNT(*) FROM template_version v"
    " WHERE v.template_id = t.id), COALESCE(p.number, 0), COALESCE(p.published_utc_ms, 0),"
    " COALESCE(t.next_review_on, ''), t.is_default, COALESCE(t.removed_utc_ms, 0) FROM template t"
    " LEFT JOIN template_version p ON p.id = (SELECT v.id FROM template_version v WHERE v.template_id = t.id"
    " AND v.state = 'published' ORDER BY v.number DESC LIMIT 1) "_s;

void read(const Row& from, LedgerRow& row)
{
    row.clear(from.integerAt(0));
    int at = 1;
    const auto orNone = [](qint64 value) { return value == 0 ? kNoValue : value; };
    for (const int column : {C::Name, C::ContractType, C::Description, C::State})
        row.setText(column, from.textAt(at++));
    row.setValue(C::Versions, from.integerAt(at++));
    row.setValue(C::PublishedVersion, orNone(from.integerAt(at++)));
    row.setValue(C::PublishedAt, orNone(from.integerAt(at++)));
    row.setIsoDate(C::NextReviewOn, from.utf8At(at++));
    row.setValue(C::IsDefault, from.integerAt(at++));
    row.setValue(C::IsRemoved, from.integerAt(at++) == 0 ? 0 : 1);
}

} // namespace

std::shared_ptr<const TableShape> TemplateList::shape() const
{
    std::vector<LedgerColumn> columns(C::Columns, {.kind = ColumnKind::Count});
    const auto shape = [&](std::initializer_list<int> which, LedgerColumn column) {
        for (const int index : which)
            columns[static_cast<size_t>(index)] = column;
    };
    shape({C::Name, C::Description}, {.kind = ColumnKind::Text, .order = TextOrder::Pinyin, .isSearched = true});
    shape({C::ContractType}, {.kind = ColumnKind::Word, .order = TextOrder::Pinyin, .isSearched = true});
    shape({C::State}, {.kind = ColumnKind::Word});
    shape({C::PublishedAt}, {.kind = ColumnKind::Instant});
    shape({C::NextReviewOn}, {.kind = ColumnKind::Date});
    return std::make_shared<const TableShape>(std::move(columns));
}

void TemplateList::readAll(const Database& database, LedgerRow& row, const std::function<bool()>& each) const
{
    bool goesOn = true;
    database.query(kSelect % u"ORDER BY t.id"_s).forEach([&](const Row& from) {
        if (!goesOn)
            return;
        read(from, row);
        goesOn = each();
    });
}

bool TemplateList::readOne(const Database& database, qint64 id, LedgerRow& row) const
{
    bool isThere = false;
    database.query(kSelect % u"WHERE t.id = :id"_s).bind(":id", id).forEach([&](const Row& from) {
        read(from, row);
        isThere = true;
    });
    return isThere;
}

qint64 TemplateList::count(const Database& database) const
{
    return database.query(u"SELECT COUNT(*) FROM template"_s).number();
}

std::vector<qint64> TemplateList::affected(const Database&, const LedgerData&, const ChangeSet& changes) const
{
    return changes.idsOf(EntityKind::Template);
}

} // namespace cdesk
