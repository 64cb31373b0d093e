// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/FormDraftRepository.h"

#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

void FormDraftRepository::keep(const QString& form, qint64 subjectId, const QJsonObject& content, qint64 nowUtcMs) const
{
    m_database
        .query(u"INSERT INTO draft_form (form, subject_id, content, saved_utc_ms)"
               " VALUES (:form, :subject, :content, :now) ON CONFLICT (form, subject_id)"
               " DO UPDATE SET content = excluded.content, saved_utc_ms = excluded.saved_utc_ms"_s)
        .bind(":form", form)
        .bind(":subject", subjectId)
        .bind(":content", content)
        .bind(":now", nowUtcMs)
        .execute();
}

std::optional<FormDraft> FormDraftRepository::find(const QString& form, qint64 subjectId) const
{
    return m_database
        .query(u"SELECT content, saved_utc_ms FROM draft_form WHERE form = :form AND subject_id = :subject"_s)
        .bind(":form", form)
        .bind(":subject", subjectId)
        .optional([](const Row& row) {
            return FormDraft{row.json("content"), row.integer("saved_utc_ms")};
        });
}

void FormDraftRepository::drop(const QString& form, qint64 subjectId) const
{
    m_database.query(u"DELETE FROM draft_form WHERE form = :form AND subject_id = :subject"_s)
        .bind(":form", form)
        .bind(":subject", subjectId)
        .execute();
}

} // namespace cdesk
