// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/TemplateRepository.h"

#include "core/storage/Database.h"
#include "core/storage/StorageFault.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

Template readTemplate(const Row& row)
{
    Template contractTemplate;
    contractTemplate.id = row.id<TemplateId>("id");
    contractTemplate.name = row.text("name");
    contractTemplate.contractType = row.text("contract_type");
    contractTemplate.description = row.text("description");
    contractTemplate.isDefault = row.boolean("is_default");
    contractTemplate.ownLabel = row.text("own_label");
    contractTemplate.nextReviewOn = row.date("next_review_on");
    contractTemplate.removedUtcMs = row.optionalInteger("removed_utc_ms");
    contractTemplate.revision = row.revision();
    return contractTemplate;
}

TemplateVersion readVersion(const Row& row)
{
    TemplateVersion version;
    version.id = row.id<TemplateVersionId>("id");
    version.templateId = row.id<TemplateId>("template_id");
    version.number = static_cast<int>(row.integer("number"));
    version.state = row.code<TemplateState>("state");
    version.sourceDocumentId = row.id<DocumentId>("source_document_id");
    version.documentId = row.id<DocumentId>("document_id");
    version.bindings = row.json("bindings");
    version.createdBy = row.text("created_by");
    version.createdUtcMs = row.integer("created_utc_ms");
    version.publishedUtcMs = row.optionalInteger("published_utc_ms");
    version.revision = row.revision();
    return version;
}

} // namespace

std::vector<Template> TemplateRepository::all() const
{
    return m_database.query(u"SELECT * FROM template WHERE removed_utc_ms IS NULL ORDER BY name, id"_s)
        .all(readTemplate);
}

std::optional<Template> TemplateRepository::find(TemplateId id) const
{
    return m_database.query(u"SELECT * FROM template WHERE id = :id"_s).bind(":id", id).optional(readTemplate);
}

std::optional<Template> TemplateRepository::findByName(const QString& name) const
{
    return m_database.query(u"SELECT * FROM template WHERE name = :name AND removed_utc_ms IS NULL"_s)
        .bind(":name", name)
        .optional(readTemplate);
}

TemplateId TemplateRepository::add(const Template& contractTemplate) const
{
    return TemplateId{m_database
                          .query(u"INSERT INTO template (name, contract_type, description, own_label, next_review_on)"
                                 " VALUES (:name, :contract_type, :description, :own_label, :next_review_on)"_s)
                          .bind(":name", contractTemplate.name)
                          .bind(":contract_type", contractTemplate.contractType)
                          .bind(":description", contractTemplate.description)
                          .bind(":own_label", contractTemplate.ownLabel)
                          .bind(":next_review_on", contractTemplate.nextReviewOn)
                          .insert()};
}

void TemplateRepository::save(const Template& contractTemplate, Revision seen) const
{
    const int changed =
        m_database
            .query(u"UPDATE template SET name = :name, contract_type = :contract_type, description = :description,"
                   " is_default = :is_default, own_label = :own_label, next_review_on = :next_review_on, revision = "
                   "revision + 1"
                   " WHERE id = :id AND revision = :seen"_s)
            .bind(":name", contractTemplate.name)
            .bind(":contract_type", contractTemplate.contractType)
            .bind(":description", contractTemplate.description)
            .bind(":is_default", contractTemplate.isDefault)
            .bind(":own_label", contractTemplate.ownLabel)
            .bind(":next_review_on", contractTemplate.nextReviewOn)
            .bind(":id", contractTemplate.id)
            .bind(":seen", seen)
            .execute();
    if (changed == 0)
        throw StaleRevision{u"template"_s};
}

void TemplateRepository::makeDefault(TemplateId id, const QString& contractType) const
{
    m_database
        .query(u"UPDATE template SET is_default = CASE WHEN id = :id THEN 1 ELSE 0 END, revision = revision + 1"
               " WHERE id = :id OR (is_default = 1 AND contract_type = :type)"_s)
        .bind(":id", id)
        .bind(":type", contractType)
        .execute();
}

void TemplateRepository::clearDefault(TemplateId id) const
{
    m_database.query(u"UPDATE template SET is_default = 0 WHERE id = :id"_s).bind(":id", id).execute();
}

bool TemplateRepository::hasDefault(const QString& contractType) const
{
    return m_database
               .query(u"SELECT COUNT(*) FROM template WHERE is_default = 1 AND contract_type = :type"
                      " AND removed_utc_ms IS NULL"_s)
               .bind(":type", contractType)
               .number() > 0;
}

std::vector<TemplateVersion> TemplateRepository::versions(TemplateId id) const
{
    return m_database.query(u"SELECT * FROM template_version WHERE template_id = :id ORDER BY number DESC"_s)
        .bind(":id", id)
        .all(readVersion);
}

std::optional<TemplateVersion> TemplateRepository::findVersion(TemplateVersionId id) const
{
    return m_database.query(u"SELECT * FROM template_version WHERE id = :id"_s).bind(":id", id).optional(readVersion);
}

std::optional<TemplateVersion> TemplateRepository::published(TemplateId id) const
{
    return m_database
        .query(u"SELECT * FROM template_version WHERE template_id = :id AND state = :state"
               " ORDER BY number DESC LIMIT 1"_s)
        .bind(":id", id)
        .bind(":state", TemplateState::Published)
        .optional(readVersion);
}

TemplateVersionId TemplateRepository::addVersion(const TemplateVersion& version) const
{
    return TemplateVersionId{
        m_database
            .query(u"INSERT INTO template_version (template_id, number, state, source_document_id, document_id,"
                   " bindings, created_by, created_utc_ms) VALUES (:template_id, :number, :state, :source_document_id,"
                   " :document_id, :bindings, :created_by, :created_utc_ms)"_s)
            .bind(":template_id", version.templateId)
            .bind(":number", version.number)
            .bind(":state", version.state)
            .bind(":source_document_id", version.sourceDocumentId)
            .bind(":document_id", version.documentId)
            .bind(":bindings", version.bindings)
            .bind(":created_by", version.createdBy)
            .bind(":created_utc_ms", version.createdUtcMs)
            .insert()};
}

void TemplateRepository::saveVersion(const TemplateVersion& version, Revision seen) const
{
    const int changed = m_database
                            .query(u"UPDATE template_version SET state = :state, published_utc_ms = :published,"
                                   " revision = revision + 1 WHERE id = :id AND revision = :seen"_s)
                            .bind(":state", version.state)
                            .bind(":published", version.publishedUtcMs)
                            .bind(":id", version.id)
                            .bind(":seen", seen)
                            .execute();
    if (changed == 0)
        throw StaleRevision{u"template"_s};
}

int TemplateRepository::contractCount(TemplateId id) const
{
    return static_cast<int>(m_database
                                .query(u"SELECT COUNT(*) FROM contract WHERE template_version_id IN"
                                       " (SELECT id FROM template_version WHERE template_id = :id)"_s)
                                .bind(":id", id)
                                .number());
}

} // namespace cdesk
