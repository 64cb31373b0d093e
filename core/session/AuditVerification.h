// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/Signer.h"
#include "core/session/AuditEntry.h"

#include <QHash>

#include <functional>
#include <vector>

namespace cdesk {

class AuditRepository;

/// The first place where the log does not hold.
struct AuditBreak {
    qint64 seq = 0;
    /// audit.gap, audit.unlinked, audit.hash_mismatch, audit.out_of_order, audit.unsigned, audit.signature_wrong,
    /// audit.unknown_signer, audit.shortened, audit.anchor_differs
    QString code;
    QString actorName; ///< whom the entry names; empty when it is missing
    qint64 atUtcMs = 0;
    friend bool operator==(const AuditBreak&, const AuditBreak&) = default;
};

/// Whether @p signature over @p message was made with the secret half of @p publicKey.
using SignatureCheck =
    std::function<bool(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature)>;

/// What is known of the log from elsewhere.
struct AuditExpectations {
    std::vector<AuditAnchor> anchors;                       ///< the log went that far, with these hashes
    SignatureCheck signatureHolds = &cdesk::signatureHolds; ///< of the keys that people really have
    /// Key of each person (by id) by the office's list of keys; empty where the office has none. The newest key that a
    /// person brought into the log must be this one, and nobody else signs but who left later.
    QHash<qint64, QByteArray> keys;
};

/// A key that signed in the log.
struct AuditSigner {
    QString name;
    QByteArray key;
    qint64 sinceSeq = 0;
    qint64 entries = 0; ///< signed with it
    UserId person = {};
    qint64 lastSeq = 0; ///< the last of them
};

/// How a look at the whole log ended.
struct AuditVerdict {
    AuditAnchor head;
    qint64 entries = 0;
    qint64 signedEntries = 0;
    std::vector<AuditSigner> signers;
    std::optional<AuditBreak> firstBreak; ///< none: the log holds
    bool isIntact() const { return !firstBreak; }
};

/// Walks the log from its first entry to its last and names the first place that does not hold. @p step is told how
/// many entries were looked at and stops the walk by answering false.
AuditVerdict verifyLog(const AuditRepository& log, const AuditExpectations& expected = {},
                       const std::function<bool(qint64 entries)>& step = {});

} // namespace cdesk
