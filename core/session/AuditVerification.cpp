// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/AuditVerification.h"

#include "core/session/AuditRepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

/// What has been seen of the log so far.
class Walk {
public:
    explicit Walk(const AuditExpectations& expected) : m_expected{expected} {}

    /// What is wrong with the next entry; empty when it holds.
    QString look(const AuditEntry& entry)
    {
        if (entry.previousHash != m_last.hash)
            return u"audit.unlinked"_s;
        if (entry.hash != hashOf(entry))
            return u"audit.hash_mismatch"_s;
        if (entry.atUtcMs < m_lastUtcMs && entry.clockUtcMs)
            return u"audit.out_of_order"_s;
        for (const AuditAnchor& anchor : m_expected.anchors)
            if (anchor.seq == entry.seq && !anchor.matches(entry.hash))
                return u"audit.anchor_differs"_s;
        return lookAtSignature(entry);
    }
    void pass(const AuditEntry& entry)
    {
        m_last = {entry.seq, entry.hash};
        m_lastUtcMs = entry.atUtcMs;
        if (entry.record.action == u"user.deactivated"_s)
            m_leftAt.insert(entry.record.entityId, entry.seq);
        if (entry.record.action == u"user.password_given"_s)
            m_given.insert(
                entry.record.entityId,
                {QByteArray::fromHex(entry.record.after.value(u"public_key"_s).toString().toLatin1()), entry.seq});
    }
    /// The first who signed with a key that the office's list of keys does not have for them.
    const AuditSigner* stranger() const
    {
        const AuditSigner* first = nullptr;
        for (const AuditSigner& signer : signers)
            if (isStranger(signer) && (!first || signer.sinceSeq < first->sinceSeq))
                first = &signer;
        return first;
    }

    qint64 nextSeq() const { return m_last.seq + 1; }
    const AuditAnchor& last() const { return m_last; }
    std::vector<AuditSigner> signers;
    qint64 signedEntries = 0;

private:
    QString lookAtSignature(const AuditEntry& entry)
    {
        if (entry.signerKey.isEmpty()) // an office without keys signs nothing; one with keys leaves nothing out
            return !signers.empty() && isSignedAction(entry.record.action) ? u"audit.unsigned"_s : QString();
        AuditSigner* signer = signerOf(entry);
        if (!signer)
            return u"audit.unknown_signer"_s;
        if (entry.signature.isEmpty())
            return u"audit.unsigned"_s;
        if (!m_expected.signatureHolds(entry.signerKey, signedMessage(entry.hash), entry.signature))
            return u"audit.signature_wrong"_s;
        ++signer->entries;
        signer->lastSeq = entry.seq;
        ++signedEntries;
        return {};
    }
    /// The key as this person brought it in, with this very entry or before.
    AuditSigner* signerOf(const AuditEntry& entry)
    {
        if (entry.record.action == kSignerIntroduced)
            signers.push_back({entry.actorName, entry.signerKey, entry.seq, 0, entry.actorId, entry.seq});
        const auto known = std::find_if(signers.begin(), signers.end(), [&](const AuditSigner& one) {
            return one.key == entry.signerKey && one.name == entry.actorName;
        });
        return known == signers.end() ? nullptr : &*known;
    }

    bool isStranger(const AuditSigner& signer) const
    {
        const qint64 person = signer.person.value();
        if (!m_expected.keys.contains(person)) // who left has no key any more; what they signed before still counts
            return signer.lastSeq > m_leftAt.value(person, 0);
        const QByteArray& own = m_expected.keys[person];
        if (signer.key == own)
            return false;
        // An older key of theirs: another came after it, by themselves or with a password that was given to them.
        const Given given = m_given.value(person);
        const bool isSucceeded = std::any_of(signers.begin(), signers.end(), [&](const AuditSigner& later) {
            return later.person == signer.person && later.key == own && later.sinceSeq > signer.sinceSeq;
        });
        return !isSucceeded && !(given.key == own && given.seq > signer.sinceSeq);
    }

    struct Given {
        QByteArray key;
        qint64 seq = 0;
    };

    const AuditExpectations& m_expected;
    AuditAnchor m_last;
    qint64 m_lastUtcMs = 0;
    QHash<qint64, qint64> m_leftAt; ///< by person: number of the entry that tells of it
    QHash<qint64, Given> m_given;   ///< the newest key that came with a password given by somebody else
};

} // namespace

AuditVerdict verifyLog(const AuditRepository& log, const AuditExpectations& expected,
                       const std::function<bool(qint64)>& step)
{
    AuditVerdict verdict;
    Walk walk(expected);
    bool stopped = false;
    log.forEach([&](const AuditEntry& entry) {
        if (entry.seq != walk.nextSeq()) {
            verdict.firstBreak = AuditBreak{walk.nextSeq(), u"audit.gap"_s, {}, 0};
            return false;
        }
        if (const QString code = walk.look(entry); !code.isEmpty()) {
            verdict.firstBreak = AuditBreak{entry.seq, code, entry.actorName, entry.atUtcMs};
            return false;
        }
        walk.pass(entry);
        stopped = step && !step(++verdict.entries);
        return !stopped;
    });
    verdict.head = log.head();
    verdict.entries = walk.last().seq;
    verdict.signedEntries = walk.signedEntries;
    verdict.signers = walk.signers;
    if (verdict.firstBreak || stopped)
        return verdict;
    if (const AuditSigner* stranger = expected.keys.isEmpty() ? nullptr : walk.stranger())
        verdict.firstBreak = AuditBreak{stranger->sinceSeq, u"audit.unknown_signer"_s, stranger->name, 0};
    for (const AuditAnchor& anchor : expected.anchors)
        if (anchor.seq > walk.last().seq && !verdict.firstBreak)
            verdict.firstBreak = AuditBreak{walk.nextSeq(), u"audit.shortened"_s, {}, 0};
    return verdict;
}

} // namespace cdesk
