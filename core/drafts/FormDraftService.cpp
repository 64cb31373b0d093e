// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/FormDraftService.h"

#include "core/drafts/FormDraftRepository.h"
#include "core/session/Session.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

Result<void> FormDraftService::keep(const Actor& actor, const QString& form, qint64 subjectId,
                                    const QJsonObject& content)
{
    return m_session.write(actor, "form_draft.keep", [&](UnitOfWork& work) -> Result<void> {
        FormDraftRepository(work.database()).keep(form, subjectId, content, work.nowUtcMs());
        return {};
    });
}

Result<std::optional<FormDraft>> FormDraftService::find(const Actor& actor, const QString& form, qint64 subjectId) const
{
    using Answer = Result<std::optional<FormDraft>>;
    return m_session.read(actor, "form_draft.find", [&](const Database& database) -> Answer {
        if (!actor.may(Permission::SeeAmounts)) // somebody else may have typed figures
            return std::nullopt;
        return FormDraftRepository(database).find(form, subjectId);
    });
}

Result<void> FormDraftService::drop(const Actor& actor, const QString& form, qint64 subjectId)
{
    return m_session.write(actor, "form_draft.drop", [&](UnitOfWork& work) -> Result<void> {
        FormDraftRepository(work.database()).drop(form, subjectId);
        return {};
    });
}

} // namespace cdesk
