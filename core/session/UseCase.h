// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/session/Permission.h"

#include <string_view>
#include <vector>

namespace cdesk {

/// Whether a use case can be had by somebody who may not see amounts.
///
/// The rule: who lacks Permission::SeeAmounts learns from core no amount of a contract, no price and no sum of them, no
/// credit limit, and nothing that contains them.
/// - Lists (the ledger, and with it sorting, filters, sums, groups, dashboard and what is exported from a list) hold no
///   amount at all: its cells are empty in memory.
/// - A contract or customer is given without its figures (withoutAmounts()), its own history not at all: the log keeps
///   figures before and after. Reports are made with the figures left out.
/// - What can't be had without them is refused as a whole: every text of a contract (to look at, print, compare, send),
///   what is filed with it, and the forms that write figures.
enum class Amounts {
    Withheld, ///< shows none, or leaves them out
    Needed,   ///< refused without them
};

/// One line of the registry.
struct UseCaseLine {
    std::string_view code; ///< `noun.verb`, stable: it stands in the log
    Permission permission;
    Amounts amounts = Amounts::Withheld;
};

/// Everything a person can do, with the permission it takes; in order of the codes. Session::write and Session::read
/// take nothing that is not in here. Where a step of a lifecycle names its own permission (contract.act, template.act),
/// the service asks for that as well.
inline constexpr UseCaseLine kUseCases[] = {
    {"archive.edit", Permission::FileContract},
    {"archive.file", Permission::FileContract},
    {"archive.find", Permission::ViewOffice},
    {"archive.find_by_contract", Permission::ViewOffice},
    {"archive.move", Permission::FileContract},
    {"archive.propose", Permission::ViewOffice},
    {"archive.report", Permission::ExportReport},
    {"archive.waiting", Permission::ViewOffice},
    {"archive.write_report", Permission::ExportReport},
    {"audit.accept_seen", Permission::ManageUsers},
    {"audit.agree_seen", Permission::ManageUsers},
    {"audit.choices", Permission::ViewAudit},
    {"audit.compare_seen", Permission::ViewOffice},
    {"audit.export", Permission::ViewAudit, Amounts::Needed},
    {"audit.keep_seen", Permission::ViewOffice},
    {"audit.page", Permission::ViewAudit, Amounts::Needed},
    {"audit.seconds", Permission::ManageUsers},
    {"audit.verify", Permission::ViewAudit},
    {"backup.by_itself", Permission::ViewOffice},
    {"backup.create", Permission::BackupOffice},
    {"backup.drill", Permission::BackupOffice},
    {"backup.is_needed", Permission::ViewOffice},
    {"backup.list", Permission::BackupOffice},
    {"backup.plain", Permission::BackupOffice},
    {"backup.prove_restored", Permission::BackupOffice},
    {"backup.remove_plain", Permission::ManageUsers},
    {"backup.restore", Permission::BackupOffice},
    {"backup.save_drill_report", Permission::BackupOffice},
    {"backup.verify", Permission::BackupOffice},
    {"check.findings", Permission::ViewOffice, Amounts::Needed},
    {"check.rules", Permission::ViewOffice},
    {"check.save_rules", Permission::ChangeSetting},
    {"clause.create", Permission::EditTemplate},
    {"clause.edit", Permission::EditTemplate},
    {"clause.find", Permission::ViewOffice},
    {"clause.find_uses", Permission::EditTemplate},
    {"clause.insert_into_contract", Permission::DraftContract},
    {"clause.insert_into_template", Permission::EditTemplate},
    {"clause.install_shipped", Permission::EditTemplate},
    {"clause.list", Permission::ViewOffice},
    {"clause.set_retired", Permission::EditTemplate},
    {"company.default", Permission::ViewOffice},
    {"company.list", Permission::ViewOffice},
    {"company.make_default", Permission::EditCompany},
    {"company.remove", Permission::EditCompany},
    {"company.save", Permission::EditCompany},
    {"contract.act", Permission::ViewOffice},
    {"contract.decide_renewal", Permission::DraftContract},
    {"contract.dossier", Permission::ViewOffice},
    {"contract.draft", Permission::DraftContract, Amounts::Needed},
    {"contract.edit", Permission::DraftContract, Amounts::Needed},
    {"contract.find", Permission::ViewOffice},
    {"contract.find_by_number", Permission::ViewOffice},
    {"contract.finish", Permission::PrintContract, Amounts::Needed},
    {"contract.last_with_customer", Permission::ViewOffice, Amounts::Needed},
    {"contract.preview_number", Permission::ViewOffice},
    {"contract.print", Permission::PrintContract, Amounts::Needed},
    {"contract.print_refused", Permission::PrintContract},
    {"contract.purge", Permission::PurgeBin},
    {"contract.remove", Permission::DraftContract},
    {"contract.restore", Permission::DraftContract},
    {"contract.text", Permission::ViewOffice, Amounts::Needed},
    {"customer.bin", Permission::ViewOffice},
    {"customer.change_many", Permission::EditCustomer},
    {"customer.create", Permission::EditCustomer},
    {"customer.dossier", Permission::ViewOffice},
    {"customer.duplicates", Permission::ViewOffice},
    {"customer.edit", Permission::EditCustomer},
    {"customer.find", Permission::ViewOffice},
    {"customer.find_by_name", Permission::ViewOffice},
    {"customer.import", Permission::ImportCustomer, Amounts::Needed},
    {"customer.imports", Permission::ViewOffice},
    {"customer.list", Permission::ViewOffice},
    {"customer.merge", Permission::EditCustomer, Amounts::Needed},
    {"customer.purge", Permission::PurgeBin},
    {"customer.remove", Permission::EditCustomer},
    {"customer.remove_many", Permission::EditCustomer},
    {"customer.restore", Permission::EditCustomer},
    {"customer.undo_import", Permission::ImportCustomer},
    {"customer.undo_many", Permission::EditCustomer},
    {"customer.undo_merge", Permission::EditCustomer},
    {"document.bin", Permission::ViewOffice},
    {"document.export", Permission::ViewOffice},
    {"document.list", Permission::ViewOffice},
    {"document.of_company", Permission::EditCompany},
    {"document.of_contract", Permission::FileContract},
    {"document.of_customer", Permission::EditCustomer},
    {"document.of_template", Permission::EditTemplate},
    {"document.open", Permission::ViewOffice},
    {"document.open_of_contract", Permission::ViewOffice, Amounts::Needed},
    {"form_draft.drop", Permission::ViewOffice},
    {"form_draft.find", Permission::ViewOffice},
    {"form_draft.keep", Permission::ViewOffice},
    {"keys.change_data_key", Permission::ManageUsers},
    {"keys.replace_recovery", Permission::ManageUsers},
    {"keys.state", Permission::ViewOffice},
    {"letter.finish", Permission::PrintContract, Amounts::Needed},
    {"number.register", Permission::ViewOffice},
    {"number.sequences", Permission::ViewOffice},
    {"office.check_after_cut_off", Permission::ViewOffice},
    {"own_text.drop", Permission::DraftContract},
    {"own_text.find", Permission::ViewOffice},
    {"own_text.open", Permission::ViewOffice, Amounts::Needed},
    {"own_text.save", Permission::DraftContract, Amounts::Needed},
    {"paper.find", Permission::ViewOffice, Amounts::Needed},
    {"paper.import", Permission::DraftContract, Amounts::Needed},
    {"paper.match", Permission::ViewOffice},
    {"reminder.board", Permission::ViewOffice},
    {"reminder.collect", Permission::ViewOffice},
    {"reminder.done", Permission::HandleReminder},
    {"reminder.due", Permission::ViewOffice},
    {"reminder.due_now", Permission::ViewOffice},
    {"reminder.export_calendar", Permission::ExportReport},
    {"reminder.find", Permission::ViewOffice},
    {"reminder.mark_notified", Permission::ViewOffice},
    {"reminder.office_days", Permission::ViewOffice},
    {"reminder.remove_office_day", Permission::ChangeSetting},
    {"reminder.reopen", Permission::HandleReminder},
    {"reminder.save_settings", Permission::ChangeSetting},
    {"reminder.set_office_day", Permission::ChangeSetting},
    {"reminder.settings", Permission::ViewOffice},
    {"reminder.snooze", Permission::HandleReminder},
    {"reminder.work_calendar", Permission::ViewOffice},
    {"rights_review.list", Permission::ManageUsers},
    {"rights_review.record", Permission::ManageUsers},
    {"rights_review.rights", Permission::ManageUsers},
    {"role.matrix", Permission::ManageUsers},
    {"role.save_matrix", Permission::ManageUsers},
    {"sample.generate", Permission::DraftContract},
    {"security.read", Permission::ManageUsers},
    {"security.save", Permission::ManageUsers},
    {"setting.read", Permission::ViewOffice},
    {"setting.save", Permission::ChangeSetting},
    {"template.act", Permission::ViewOffice},
    {"template.add_version", Permission::EditTemplate},
    {"template.edit", Permission::EditTemplate},
    {"template.find", Permission::ViewOffice},
    {"template.find_by_name", Permission::ViewOffice},
    {"template.find_meant", Permission::ViewOffice},
    {"template.import", Permission::EditTemplate},
    {"template.list", Permission::ViewOffice},
    {"template.make_default", Permission::EditTemplate},
    {"template.open", Permission::ViewOffice},
    {"template.open_published", Permission::ViewOffice},
    {"template.open_source", Permission::ViewOffice},
    {"template.prepare", Permission::ViewOffice},
    {"user.add", Permission::ManageUsers},
    {"user.change_own_password", Permission::ViewOffice},
    {"user.change_role", Permission::ManageUsers},
    {"user.deactivate", Permission::ManageUsers},
    {"user.give_password", Permission::ManageUsers},
    {"user.list", Permission::ManageUsers},
    {"user.reactivate", Permission::ManageUsers},
    {"user.rename", Permission::ManageUsers},
    {"warning.acknowledge", Permission::ManageUsers},
    {"warning.list", Permission::ManageUsers},
    {"warning.open", Permission::ManageUsers},
    {"warning.scan", Permission::ViewOffice},
};

/// A line of the registry, named by its code. A code that is not in the registry does not compile.
class UseCase {
public:
    consteval UseCase(const char* code) : m_line{lineOf(code)} {} // NOLINT: meant to be written as a bare name
    QLatin1StringView code() const { return QLatin1StringView{m_line->code.data(), qsizetype(m_line->code.size())}; }
    Permission permission() const { return m_line->permission; }
    Amounts amounts() const { return m_line->amounts; }

private:
    friend std::vector<UseCase> allUseCases();
    constexpr explicit UseCase(const UseCaseLine* line) : m_line{line} {}
    static consteval const UseCaseLine* lineOf(std::string_view code)
    {
        for (const UseCaseLine& line : kUseCases)
            if (line.code == code)
                return &line;
        throw "not in the registry of use cases"; // never runs: stops the compiler
    }

    const UseCaseLine* m_line;
};

/// The whole registry; for walking it.
std::vector<UseCase> allUseCases();

/// Whether @p actor may do this. Errors: permission.denied, permission.amounts_hidden
Result<void> permitted(const Actor& actor, UseCase useCase);

} // namespace cdesk
