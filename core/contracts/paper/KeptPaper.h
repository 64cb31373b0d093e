// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/contracts/paper/PaperText.h"

#include <QStringList>

namespace cdesk {

class Database;

/// The paper of the other side that a contract was made from, with the text that was read from it.
struct KeptPaper {
    ContractId contractId;
    DocumentId documentId;
    QString text;              ///< a paragraph a line; empty when nobody could read it
    bool isRecognised = false; ///< read from pictures
    QString takenBy;
    qint64 takenUtcMs = 0;

    /// The text in paragraphs again.
    QStringList paragraphs() const { return text.split(u'\n', Qt::SkipEmptyParts); }
};

/// Papers as they are stored, one a contract at most: the one that counts now.
class PaperRepository {
public:
    explicit PaperRepository(const Database& database) : m_database{database} {}

    std::optional<KeptPaper> find(ContractId id) const;
    /// In place of the one that counted before.
    void save(const KeptPaper& paper) const;

private:
    const Database& m_database;
};

} // namespace cdesk
