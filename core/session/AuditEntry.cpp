// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/AuditEntry.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr int kShortDigits = 8;

/// Whole nouns: whatever is recorded of a login, a key, a person or a role counts.
constexpr const char* kSignedNouns[] = {"login.", "keys.", "user.", "role.", "signer.", "office."};

/// What happened to things of any noun.
constexpr const char* kSignedVerbs[] = {".exported", ".printed", ".removed", ".purged", ".restored"};

/// Decisions about contracts and templates, and what the office's proofs rest on.
constexpr const char* kSignedActions[] = {
    "contract.submit",      "contract.withdraw",  "contract.approve", "contract.return",   "contract.refuse",
    "contract.send_out",    "contract.sign",      "contract.take_in", "contract.complete", "contract.file",
    "contract.terminate",   "contract.dispose",   "contract.cancel",  "contract.reopen",   "contract.version_made",
    "contract.activate",    "template.published", "settings.changed", "backup.drilled",    "log.exported",
    "log.shorter_accepted", "log.shorter_agreed", "rights.reviewed",  "security.changed",  "warning.acknowledged",
    "backup.plain_removed"};

} // namespace

QString AuditAnchor::shortText() const
{
    const QString head = hash.left(kShortDigits).toUpper();
    return u"#%1 · %2-%3"_s.arg(seq).arg(head.left(4), head.mid(4));
}

bool AuditAnchor::matches(const QString& entryHash) const
{
    return entryHash.startsWith(hash, Qt::CaseInsensitive);
}

std::optional<AuditAnchor> anchorFromText(const QString& text)
{
    static const QRegularExpression form(
        u"#\\s*(\\d{1,18})\\s*[·.:,\\s]\\s*([0-9A-Fa-f]{4}-?[0-9A-Fa-f]{4,}[0-9A-Fa-f-]*)"_s);
    const auto found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    return AuditAnchor{found.captured(1).toLongLong(), found.captured(2).remove(u'-').toLower()};
}

QString hashOf(const AuditEntry& entry)
{
    QJsonArray canonical{entry.previousHash,
                         entry.seq,
                         entry.atUtcMs,
                         entry.actorId.value(),
                         entry.actorName,
                         entry.record.action,
                         QString(toCode(entry.record.entity)),
                         entry.record.entityId,
                         entry.record.label,
                         entry.record.before,
                         entry.record.after};
    if (entry.clockUtcMs) { // the signature itself can't be part of what it signs, but whose it must be can
        canonical.append(*entry.clockUtcMs);
        canonical.append(QString::fromLatin1(entry.signerKey.toHex()));
    }
    if (!entry.seals.isEmpty())
        canonical.append(entry.seals);
    return QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(canonical).toJson(QJsonDocument::Compact),
                                                        QCryptographicHash::Blake2b_256)
                                   .toHex());
}

QByteArray signedMessage(const QString& entryHash)
{
    return "ContractDesk log entry 1\n" + entryHash.toLatin1();
}

bool isSignedAction(const QString& action)
{
    const auto begins = [&](const char* noun) { return action.startsWith(QLatin1StringView(noun)); };
    const auto ends = [&](const char* verb) { return action.endsWith(QLatin1StringView(verb)); };
    const auto is = [&](const char* deed) { return action == QLatin1StringView(deed); };
    return std::any_of(std::begin(kSignedNouns), std::end(kSignedNouns), begins) ||
           std::any_of(std::begin(kSignedVerbs), std::end(kSignedVerbs), ends) ||
           std::any_of(std::begin(kSignedActions), std::end(kSignedActions), is);
}

} // namespace cdesk
