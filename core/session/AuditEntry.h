// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/session/Event.h"

#include <optional>

namespace cdesk {

/// One line of the log as it is kept.
struct AuditEntry {
    qint64 seq = 0;
    qint64 atUtcMs = 0; ///< never before the entry above it, whatever the computer's clock says
    UserId actorId;
    QString actorName;
    AuditRecord record;
    QString previousHash;
    QString hash;                     ///< hashOf(*this): BLAKE2b-256 over the previous hash and this entry, hex
    std::optional<qint64> clockUtcMs; ///< what the computer's clock said; none in the first versions of the log
    QByteArray signerKey;             ///< public half of the key it is signed with; empty: not signed
    QByteArray signature;             ///< over signedMessage(hash)
    QString seals = {};               ///< of the records it was the last to write, see RecordSealRepository
};

/// Number and hash of the newest entry: kept outside the office (backups, reports) it proves the log was not cut.
struct AuditAnchor {
    qint64 seq = 0;
    QString hash; ///< hex; as written by hand or on paper only its first 8 digits
    /// `#12345 · 3F9A-21C0`, for report footers.
    QString shortText() const;
    /// True when @p entryHash is the hash this anchor names, as far as it names it.
    bool matches(const QString& entryHash) const;
    friend bool operator==(const AuditAnchor&, const AuditAnchor&) = default;
};
/// Reads what shortText() writes, with whatever stands around it; nothing when it is none.
std::optional<AuditAnchor> anchorFromText(const QString& text);

/// Over the canonical form: a JSON array in fixed order, compact, UTF-8; object keys are sorted.
QString hashOf(const AuditEntry& entry);
/// What the signature of an entry is made over.
QByteArray signedMessage(const QString& entryHash);

/// The action of the entry by which a key enters the log, before the first entry that is signed with it.
inline constexpr QLatin1StringView kSignerIntroduced{"signer.introduced"};
/// The action of the entry that tells that the computer's clock was set back.
inline constexpr QLatin1StringView kClockMovedBack{"clock.moved_back"};

/// Name, in the log, of whoever let himself in by the recovery sheet: nobody knows who holds it.
inline constexpr QLatin1StringView kRecoverySheetName{"recovery"};

/// Whether an entry of this kind is signed by a person who can sign: logins, decisions, versions, roles and keys, what
/// left the program, what was deleted or restored. An action never leaves this list; only new actions come to it.
bool isSignedAction(const QString& action);

} // namespace cdesk
