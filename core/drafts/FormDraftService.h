// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/session/Permission.h"

#include <QJsonObject>

#include <optional>

namespace cdesk {

class Session;

/// What was typed into a form and not saved yet.
struct FormDraft {
    QJsonObject content;
    qint64 savedUtcMs = 0;
};

/// Keeps unsaved form text through a crash or a closed window. Drafts are no part of the office's record: the log
/// knows nothing of them.
class FormDraftService {
public:
    explicit FormDraftService(Session& session) : m_session{session} {}

    /// @param form e.g. "customer"; @param subjectId the thing being edited, 0 for a new one
    Result<void> keep(const Actor& actor, const QString& form, qint64 subjectId, const QJsonObject& content);
    /// Nothing for somebody who may not see amounts.
    Result<std::optional<FormDraft>> find(const Actor& actor, const QString& form, qint64 subjectId) const;
    Result<void> drop(const Actor& actor, const QString& form, qint64 subjectId);

private:
    Session& m_session;
};

} // namespace cdesk
