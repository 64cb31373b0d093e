// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/FormDraftService.h"

namespace cdesk {

class Database;

/// One draft a form and subject.
class FormDraftRepository {
public:
    explicit FormDraftRepository(const Database& database) : m_database{database} {}

    void keep(const QString& form, qint64 subjectId, const QJsonObject& content, qint64 nowUtcMs) const;
    std::optional<FormDraft> find(const QString& form, qint64 subjectId) const;
    void drop(const QString& form, qint64 subjectId) const;

private:
    const Database& m_database;
};

} // namespace cdesk
