// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/TemplateService.h"

#include "core/clauses/ClauseService.h"
#include "core/documents/merge/TextParagraphs.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/documents/store/DocumentService.h"
#include "core/reminders/ReminderService.h"
#include "core/session/Session.h"
#include "core/storage/FileStore.h"
#include "core/templates/TemplateEvents.h"
#include "core/templates/TemplateRepository.h"
#include "core/templates/UnknownFields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kMonthsToReview = 12; // the office's default; a later day is set by hand

/// A form that was read, bound and checked, before anything is stored.
struct PreparedForm {
    QByteArray bound;
    QString text; ///< a paragraph a line
    TemplateCheck check;
};

Result<PreparedForm> prepare(const TemplateForm& form, const QString& contractType)
{
    const auto source = DocxPackage::fromBytes(form.bytes);
    if (!source)
        return passOn(source);
    const auto inspection = inspectTemplate(*source, {});
    if (!inspection)
        return passOn(inspection);
    for (const Error& problem : inspection->problems)
        if (problem.code == u"docx.tracked_changes")
            return tl::unexpected<Error>(problem); // only the author can say which text is meant
    const auto chosen = chosenBindings(form.bindings, inspection->blanks);
    if (!chosen)
        return passOn(chosen);
    auto bound = bindBlanks(*source, *chosen, {});
    if (!bound)
        return passOn(bound);
    auto check = checkTemplateText(*bound, contractType);
    if (!check)
        return passOn(check);
    auto text = textOf(*bound);
    if (!text)
        return passOn(text);
    const QStringList unknown =
        form.unknownFields == UnknownFields::Ask ? unknownFields(check->problems) : QStringList();
    if (chosen->empty() && unknown.isEmpty())
        return PreparedForm{form.bytes, *text, std::move(*check)}; // byte for byte as it came
    if (!unknown.isEmpty()) {
        bound = askForFields(*bound, unknown);
        if (!bound)
            return passOn(bound);
        check = checkTemplateText(*bound, contractType);
        if (!check)
            return passOn(check);
    }
    const auto bytes = bound->toBytes();
    if (!bytes)
        return passOn(bytes);
    return PreparedForm{*bytes, *text, std::move(*check)};
}

Result<TemplateVersion> storeVersion(UnitOfWork& work, const FileStore& files, const Template& contractTemplate,
                                     const TemplateForm& form, const PreparedForm& prepared)
{
    const DocumentOwner owner{EntityKind::Template, contractTemplate.id.value()};
    const auto source =
        storeDocument(work, files, {owner, DocumentKind::TemplateSource, form.fileName, form.bytes, {}});
    if (!source)
        return passOn(source);
    const auto text =
        storeDocument(work, files, {owner, DocumentKind::TemplateText, form.fileName, prepared.bound, {}});
    if (!text)
        return passOn(text);

    const TemplateRepository templates(work.database());
    const auto earlier = templates.versions(contractTemplate.id);
    TemplateVersion version;
    version.templateId = contractTemplate.id;
    version.number = earlier.empty() ? 1 : earlier.front().number + 1;
    version.sourceDocumentId = source->id;
    version.documentId = text->id;
    version.bindings = toJson(form.bindings);
    version.createdBy = work.actor().name;
    version.createdUtcMs = work.nowUtcMs();
    version = *templates.findVersion(templates.addVersion(version));
    work.record(TemplateVersionAdded{contractTemplate, version, text->sha256});
    recogniseClauses(work, EntityKind::Template, contractTemplate.id.value(), prepared.text);
    return version;
}

/// Refuses what names and types forbid, also a name that another template has.
Result<void> checkNamed(const TemplateRepository& templates, const Template& contractTemplate)
{
    if (const auto fits = checkTemplate(contractTemplate); !fits)
        return fits;
    const auto namesake = templates.findByName(contractTemplate.name);
    if (namesake && namesake->id != contractTemplate.id)
        return invalid(u"template.name_taken"_s, u"name"_s, contractTemplate.name);
    return {};
}

/// The newest version was made of the same form with the same bindings.
bool isSameAsNewest(const Database& database, TemplateId id, const TemplateForm& form, const FileStore& files)
{
    const auto versions = TemplateRepository(database).versions(id);
    if (versions.empty() || versions.front().bindings != toJson(form.bindings))
        return false;
    const auto source = DocumentRepository(database).find(versions.front().sourceDocumentId);
    const auto bytes = source ? files.get(source->sha256) : Result<QByteArray>(notFound(u"document"_s));
    return bytes && *bytes == form.bytes;
}

} // namespace

Result<TemplateCheck> checkForm(const TemplateForm& form, const QString& contractType)
{
    auto prepared = prepare(form, contractType);
    if (!prepared)
        return passOn(prepared);
    return std::move(prepared->check);
}

Result<ImportedTemplate> TemplateService::import(const Actor& actor, const Template& contractTemplate,
                                                 const TemplateForm& form)
{
    return m_session.write(actor, "template.import", [&](UnitOfWork& work) -> Result<ImportedTemplate> {
        const TemplateRepository templates(work.database());
        Template added = tidied(contractTemplate);
        added.id = {};
        if (const auto fits = checkNamed(templates, added); !fits)
            return passOn(fits);
        auto prepared = prepare(form, added.contractType);
        if (!prepared)
            return passOn(prepared);
        if (!added.nextReviewOn.isValid())
            added.nextReviewOn = work.today().addMonths(kMonthsToReview);
        added = *templates.find(templates.add(added));
        work.record(TemplateImported{added});
        const auto version = storeVersion(work, m_files, added, form, *prepared);
        if (!version)
            return passOn(version);
        return ImportedTemplate{added, *version, std::move(prepared->check)};
    });
}

Result<ImportedTemplate> TemplateService::addVersion(const Actor& actor, TemplateId id, const TemplateForm& form)
{
    return m_session.write(actor, "template.add_version", [&](UnitOfWork& work) -> Result<ImportedTemplate> {
        const auto found = TemplateRepository(work.database()).find(id);
        if (!found || found->removedUtcMs)
            return notFound(u"template"_s);
        auto prepared = prepare(form, found->contractType);
        if (!prepared)
            return passOn(prepared);
        if (form.unknownFields == UnknownFields::Keep && isSameAsNewest(work.database(), id, form, m_files))
            return invalid(u"template.unchanged"_s, {}, found->name);
        const auto version = storeVersion(work, m_files, *found, form, *prepared);
        if (!version)
            return passOn(version);
        return ImportedTemplate{*found, *version, std::move(prepared->check)};
    });
}

Result<Revision> TemplateService::edit(const Actor& actor, const Template& contractTemplate)
{
    return m_session.write(actor, "template.edit", [&](UnitOfWork& work) -> Result<Revision> {
        const TemplateRepository templates(work.database());
        const auto before = templates.find(contractTemplate.id);
        if (!before || before->removedUtcMs)
            return notFound(u"template"_s);
        Template after = tidied(contractTemplate);
        after.isDefault = before->isDefault && after.contractType == before->contractType; // a default is of one type
        if (const auto fits = checkNamed(templates, after); !fits)
            return passOn(fits);
        templates.save(after, contractTemplate.revision);
        work.record(TemplateEdited{*before, after});
        followTemplate(work, after.id);
        return templates.find(after.id)->revision;
    });
}

Result<TemplateState> TemplateService::act(const Actor& actor, TemplateVersionId id, Revision seen,
                                           TemplateAction action)
{
    const auto known = m_session.read(actor, "template.act", [&](const Database& database) -> Result<TemplateVersion> {
        const auto version = TemplateRepository(database).findVersion(id);
        return version ? Result<TemplateVersion>(*version) : notFound(u"template"_s);
    });
    if (!known)
        return passOn(known);
    const TemplateTransition* step = findTransition(known->state, action);
    if (!step)
        return invalid(u"template.state_forbidden"_s, {}, toCode(known->state));

    return m_session.write(actor, "template.act", [&](UnitOfWork& work) -> Result<TemplateState> {
        if (!actor.may(step->permission))
            return denied(u"permission.denied"_s);
        const TemplateRepository templates(work.database());
        TemplateVersion version = *templates.findVersion(id);
        const auto found = templates.find(version.templateId);
        if (!found || found->removedUtcMs)
            return notFound(u"template"_s);
        if (step->to == TemplateState::Published) {
            const auto opened = read(work.database(), version);
            if (!opened)
                return passOn(opened);
            const auto package = DocxPackage::fromBytes(opened->bytes);
            const auto check =
                package ? checkTemplateText(*package, found->contractType) : Result<TemplateCheck>(passOn(package));
            if (!check)
                return passOn(check);
            if (check->hasErrors())
                return invalid(u"template.has_problems"_s, {}, found->name);
            if (auto last = templates.published(found->id)) {
                last->state = TemplateState::Retired;
                templates.saveVersion(*last, last->revision);
                work.record(TemplateStepTaken{*found, *last, TemplateState::Published});
            }
            version.publishedUtcMs = work.nowUtcMs();
        }
        version.state = step->to;
        templates.saveVersion(version, seen);
        work.record(TemplateStepTaken{*found, version, step->from});
        if (step->to == TemplateState::Published && !templates.hasDefault(found->contractType)) {
            templates.makeDefault(found->id, found->contractType);
            work.record(TemplateMadeDefault{*found});
        }
        if (step->from == TemplateState::Published && step->to == TemplateState::Retired)
            templates.clearDefault(found->id); // nothing may be drafted from it any more
        followTemplate(work, found->id);
        return step->to;
    });
}

Result<void> TemplateService::makeDefault(const Actor& actor, TemplateId id)
{
    return m_session.write(actor, "template.make_default", [&](UnitOfWork& work) -> Result<void> {
        const TemplateRepository templates(work.database());
        const auto found = templates.find(id);
        if (!found || found->removedUtcMs)
            return notFound(u"template"_s);
        if (!templates.published(id))
            return invalid(u"template.not_published"_s, {}, found->name);
        for (const Template& other : templates.all())
            if (other.isDefault && other.contractType == found->contractType)
                work.touch(EntityKind::Template, other.id.value());
        templates.makeDefault(id, found->contractType);
        work.record(TemplateMadeDefault{*found});
        return {};
    });
}

} // namespace cdesk
