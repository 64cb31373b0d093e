// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contracts/prints/ContractPrint.h"
#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

int ContractPrintRepository::add(ContractId id, const ContractPrint& print) const
{
    const int number = m_database
                           .query(u"SELECT COALESCE(MAX(number), 0) + 1 FROM contract_print"
                                  " WHERE contract_id = :id"_s)
                           .bind(":id", id)
                           .text()
                           .toInt();
    m_database
        .query(u"INSERT INTO contract_print (contract_id, number, version, way, copies, first_page, last_page, mark,"
               " actor_name, at_utc_ms)"
               " VALUES (:id, :number, :version, :way, :copies, :first, :last, :mark, :actor, :at)"_s)
        .bind(":id", id)
        .bind(":number", number)
        .bind(":version", print.version)
        .bind(":way", print.way)
        .bind(":copies", print.copies)
        .bind(":first", print.firstPage)
        .bind(":last", print.lastPage)
        .bind(":mark", print.mark)
        .bind(":actor", print.actorName)
        .bind(":at", print.atUtcMs)
        .execute();
    return number;
}

bool ContractPrintRepository::markRefused(ContractId id, int number) const
{
    return m_database.query(u"UPDATE contract_print SET is_refused = 1 WHERE contract_id = :id AND number = :number"_s)
               .bind(":id", id)
               .bind(":number", number)
               .execute() > 0;
}

std::vector<ContractPrint> ContractPrintRepository::ofContract(ContractId id) const
{
    return m_database.query(u"SELECT * FROM contract_print WHERE contract_id = :id ORDER BY number DESC"_s)
        .bind(":id", id)
        .all([](const Row& row) {
            return ContractPrint{.number = static_cast<int>(row.integer("number")),
                                 .version = static_cast<int>(row.integer("version")),
                                 .way = row.code<PrintWay>("way"),
                                 .copies = static_cast<int>(row.integer("copies")),
                                 .firstPage = static_cast<int>(row.integer("first_page")),
                                 .lastPage = static_cast<int>(row.integer("last_page")),
                                 .mark = row.text("mark"),
                                 .isRefused = row.boolean("is_refused"),
                                 .actorName = row.text("actor_name"),
                                 .atUtcMs = row.integer("at_utc_ms")};
        });
}

} // namespace cdesk
