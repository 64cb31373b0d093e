// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/Template.h"
#include "core/templates/TemplateBindings.h"
#include "core/templates/TemplateCheck.h"

namespace cdesk {

class Database;
class FileStore;
class Session;

/// What happens to fields of a form whose names nobody knows.
enum class UnknownFields {
    Keep, ///< the checker names them as faults
    Ask,  ///< they are asked while drafting
};

/// A Word form on its way in.
struct TemplateForm {
    QByteArray bytes;
    QString fileName; ///< as it came
    TemplateBindings bindings = {};
    UnknownFields unknownFields = UnknownFields::Keep;
};

/// A version that was just made, and what the checker says of its text.
struct ImportedTemplate {
    Template contractTemplate;
    TemplateVersion version;
    TemplateCheck check; ///< of the text after binding: its blanks are those left as they are
};

/// A line of the list of templates.
struct TemplateSummary {
    Template contractTemplate;
    int versions = 0;
    std::optional<TemplateVersion> newest;
    std::optional<TemplateVersion> published;
};

/// A template with all that its page shows.
struct TemplateDetails {
    Template contractTemplate;
    std::vector<TemplateVersion> versions; ///< newest first
    int contracts = 0;                     ///< made from any of them
};

/// A version with its text, ready to be filled.
struct OpenedTemplate {
    Template contractTemplate;
    TemplateVersion version;
    QByteArray bytes; ///< the .docx with its fields
};

/// What import would say of a form, without storing it. Errors: as TemplateService::import, about the form.
Result<TemplateCheck> checkForm(const TemplateForm& form, const QString& contractType);

/// What people do with contract templates (B1–B4).
class TemplateService {
public:
    TemplateService(Session& session, const FileStore& files) : m_session{session}, m_files{files} {}

    /// Takes a Word form in as version 1, a draft. The form itself is kept beside the text with its blanks bound.
    /// Errors: those of reading a Word document (docx.*), docx.tracked_changes (detail: where), template.name_missing,
    /// template.name_too_long, template.name_taken, template.type_missing, template.blank_not_found,
    /// template.binding_unreadable
    Result<ImportedTemplate> import(const Actor& actor, const Template& contractTemplate, const TemplateForm& form);
    /// The next version, a draft; what is published stays so until the new one is. Errors: as import, and
    /// template.not_found, template.unchanged (the newest version has the same text and bindings)
    Result<ImportedTemplate> addVersion(const Actor& actor, TemplateId id, const TemplateForm& form);
    /// Saves name, type, description and next review. Errors: as import, template.changed_meanwhile
    Result<Revision> edit(const Actor& actor, const Template& contractTemplate);

    /// Takes a step of a version's lifecycle. Publishing retires the version that was published before, and makes the
    /// first published template of a contract type its default.
    /// Errors: template.not_found, template.state_forbidden (detail: the state), template.has_problems (detail: how
    /// many), template.changed_meanwhile, permission.denied
    Result<TemplateState> act(const Actor& actor, TemplateVersionId id, Revision seen, TemplateAction action);
    /// Offers it first for its contract type. Errors: template.not_found, template.not_published
    Result<void> makeDefault(const Actor& actor, TemplateId id);

    Result<std::vector<TemplateSummary>> list(const Actor& actor) const;
    /// Errors: template.not_found
    Result<TemplateDetails> find(const Actor& actor, TemplateId id) const;
    /// Errors: template.not_found (detail: the name)
    /// The template people mean: the one with this name, or the only one with this in its name.
    /// Errors: template.name_ambiguous, template.name_unknown; the detail lists the names that are meant or there are.
    Result<TemplateDetails> findMeant(const Actor& actor, const QString& name) const;
    Result<TemplateDetails> findByName(const Actor& actor, const QString& name) const;
    /// Text of a version. Errors: template.not_found, document.missing, document.damaged
    Result<OpenedTemplate> open(const Actor& actor, TemplateVersionId id) const;
    /// Text of the published version, for drafting. Errors: as open, template.not_published (detail: the name)
    Result<OpenedTemplate> openPublished(const Actor& actor, TemplateId id) const;
    /// The form as it came in, for binding it anew. Errors: as open
    Result<QByteArray> openSource(const Actor& actor, TemplateVersionId id) const;
    /// What the checker says of a version's text. Errors: as open
    Result<TemplateCheck> check(const Actor& actor, TemplateVersionId id) const;

    /// Takes in the templates that come with the program, published; those whose name is there already stay as they
    /// are. Returns how many were added.
    Result<int> installShippedTemplates(const Actor& actor);

private:
    Result<OpenedTemplate> read(const Database& database, const TemplateVersion& version) const;

    Session& m_session;
    const FileStore& m_files;
};

} // namespace cdesk
