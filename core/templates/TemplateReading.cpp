// SPDX-License-Identifier: GPL-3.0-or-later
// What only looks at templates, and the templates that come with the program.
#include "core/base/TextNormal.h"
#include "core/documents/store/DocumentRepository.h"
#include "core/documents/store/DocumentService.h"
#include "core/session/Session.h"
#include "core/storage/DurableFile.h"
#include "core/storage/FileStore.h"
#include "core/templates/TemplateRepository.h"
#include "core/templates/TemplateService.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr qint64 kLargestShipped = 16LL << 20;

Result<QByteArray> contentOf(const Database& database, const FileStore& files, DocumentId id)
{
    const auto document = DocumentRepository(database).find(id);
    if (!document)
        return notFound(u"document"_s);
    return storedContent(files, *document);
}

TemplateDetails detailsOf(const Database& database, const Template& contractTemplate)
{
    const TemplateRepository templates(database);
    return {contractTemplate, templates.versions(contractTemplate.id), templates.contractCount(contractTemplate.id)};
}

} // namespace

Result<std::vector<TemplateSummary>> TemplateService::list(const Actor& actor) const
{
    using Answer = Result<std::vector<TemplateSummary>>;
    return m_session.read(actor, "template.list", [](const Database& database) -> Answer {
        const TemplateRepository templates(database);
        std::vector<TemplateSummary> summaries;
        for (const Template& one : templates.all()) {
            const auto versions = templates.versions(one.id);
            summaries.push_back({.contractTemplate = one,
                                 .versions = static_cast<int>(versions.size()),
                                 .newest = versions.empty() ? std::nullopt : std::optional(versions.front()),
                                 .published = templates.published(one.id)});
        }
        return summaries;
    });
}

Result<TemplateDetails> TemplateService::find(const Actor& actor, TemplateId id) const
{
    return m_session.read(actor, "template.find", [&](const Database& database) -> Result<TemplateDetails> {
        const auto found = TemplateRepository(database).find(id);
        if (!found)
            return notFound(u"template"_s);
        return detailsOf(database, *found);
    });
}

Result<TemplateDetails> TemplateService::findByName(const Actor& actor, const QString& name) const
{
    return m_session.read(actor, "template.find_by_name", [&](const Database& database) -> Result<TemplateDetails> {
        const auto found = TemplateRepository(database).findByName(name.simplified());
        if (!found)
            return notFound(u"template"_s, name);
        return detailsOf(database, *found);
    });
}

Result<TemplateDetails> TemplateService::findMeant(const Actor& actor, const QString& name) const
{
    return m_session.read(actor, "template.find_meant", [&](const Database& database) -> Result<TemplateDetails> {
        const TemplateRepository templates(database);
        if (const auto whole = templates.findByName(name.simplified()))
            return detailsOf(database, *whole);
        const QString part = searchForm(name);
        std::vector<Template> meant;
        QStringList names;
        QStringList meantNames;
        for (const Template& one : templates.all()) {
            names.append(one.name);
            if (part.isEmpty() || !searchForm(one.name).contains(part))
                continue;
            meant.push_back(one);
            meantNames.append(one.name);
        }
        if (meant.size() == 1)
            return detailsOf(database, meant.front());
        if (meant.empty())
            return refused(ErrorKind::NotFound, u"template.name_unknown"_s, u"template"_s, names.join(u"、"_s));
        return invalid(u"template.name_ambiguous"_s, u"template"_s, meantNames.join(u"、"_s));
    });
}

Result<OpenedTemplate> TemplateService::read(const Database& database, const TemplateVersion& version) const
{
    const auto found = TemplateRepository(database).find(version.templateId);
    const auto bytes = contentOf(database, m_files, version.documentId);
    if (!bytes)
        return passOn(bytes);
    return OpenedTemplate{*found, version, *bytes}; // a version without its template can't be: a foreign key
}

Result<OpenedTemplate> TemplateService::open(const Actor& actor, TemplateVersionId id) const
{
    return m_session.read(actor, "template.open", [&](const Database& database) -> Result<OpenedTemplate> {
        const auto version = TemplateRepository(database).findVersion(id);
        if (!version)
            return notFound(u"template"_s);
        return read(database, *version);
    });
}

Result<OpenedTemplate> TemplateService::openPublished(const Actor& actor, TemplateId id) const
{
    return m_session.read(actor, "template.open_published", [&](const Database& database) -> Result<OpenedTemplate> {
        const TemplateRepository templates(database);
        const auto found = templates.find(id);
        if (!found || found->removedUtcMs)
            return notFound(u"template"_s);
        const auto version = templates.published(id);
        if (!version)
            return invalid(u"template.not_published"_s, {}, found->name);
        return read(database, *version);
    });
}

Result<QByteArray> TemplateService::openSource(const Actor& actor, TemplateVersionId id) const
{
    return m_session.read(actor, "template.open_source", [&](const Database& database) -> Result<QByteArray> {
        const auto version = TemplateRepository(database).findVersion(id);
        if (!version)
            return notFound(u"template"_s);
        return contentOf(database, m_files, version->sourceDocumentId);
    });
}

Result<TemplateCheck> TemplateService::check(const Actor& actor, TemplateVersionId id) const
{
    const auto opened = open(actor, id);
    if (!opened)
        return passOn(opened);
    const auto package = DocxPackage::fromBytes(opened->bytes);
    if (!package)
        return passOn(package);
    return checkTemplateText(*package, opened->contractTemplate.contractType);
}

Result<int> TemplateService::installShippedTemplates(const Actor& actor)
{
    const auto index = readFile(u":/templates/templates.json"_s, kLargestShipped);
    if (!index)
        return passOn(index);
    int added = 0;
    const QJsonArray shipped = QJsonDocument::fromJson(*index).object().value(u"templates"_s).toArray();
    for (const QJsonValue& one : shipped) {
        Template contractTemplate;
        contractTemplate.name = one[u"name"_s].toString();
        contractTemplate.contractType = one[u"contract_type"_s].toString();
        contractTemplate.description = one[u"description"_s].toString();
        contractTemplate.ownLabel = one[u"our_party"_s].toString(contractTemplate.ownLabel);
        if (findByName(actor, contractTemplate.name))
            continue;
        const QString file = one[u"file"_s].toString();
        const auto bytes = readFile(u":/templates/"_s + file, kLargestShipped);
        if (!bytes)
            return passOn(bytes);
        const auto imported = import(actor, contractTemplate, {*bytes, file, {}});
        if (!imported)
            return passOn(imported);
        const auto published = act(actor, imported->version.id, imported->version.revision, TemplateAction::Publish);
        if (!published)
            return passOn(published);
        ++added;
    }
    return added;
}

} // namespace cdesk
