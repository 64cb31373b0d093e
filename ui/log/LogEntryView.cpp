// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogEntryView.h"

#include "core/session/AuditRepository.h"
#include "ui/log/LogWords.h"
#include "ui/widgets/DetailParts.h"

#include <QDateTime>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

constexpr int kLeastEntryWidth = 14;
constexpr int kMostChanges = 14;
constexpr qint64 kClockDifferenceMs = 60'000;

QString secondText(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// A long hexadecimal figure in groups, so that it can break and be read out.
QString grouped(const QString& hex)
{
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups.append(hex.mid(at, 4).toUpper());
    return groups.join(u' ');
}

} // namespace

LogEntryView::LogEntryView(QList<QAction*> steps, QWidget* parent)
    : DetailView(u"logEntryView"_s, tr("Entry of the log"), kLeastEntryWidth, parent), m_steps{std::move(steps)}
{
    clear();
}

void LogEntryView::clear()
{
    showHint(tr("Choose an entry to see what was before and after."));
}

void LogEntryView::tell(const AuditEntry& entry)
{
    QVBoxLayout* layout = beginPage();
    // The name of a backup may break at its underscores; in one piece it would make the page wider than the window.
    detail::addHeading(LogWords::sentence(entry).replace(u'_', u"_\u200B"_s), layout, 1.2);
    auto* facts = detail::addFactsTo(layout);
    detail::addFact(facts, tr("When"), secondText(entry.atUtcMs));
    if (entry.clockUtcMs && qAbs(*entry.clockUtcMs - entry.atUtcMs) > kClockDifferenceMs)
        detail::addFact(facts, tr("Clock of the computer"), secondText(*entry.clockUtcMs));
    detail::addFact(facts, tr("Who"), LogWords::who(entry));
    detail::addFact(facts, tr("Number"), QString::number(entry.seq));
    detail::addFact(facts, tr("Signature"),
                    entry.signature.isEmpty() ? tr("none") : tr("signed by %1").arg(entry.actorName));
    layout->addLayout(detail::stepButtons(m_steps, layout->parentWidget(), 1));

    QList<QStringList> lines;
    for (const LogChange& change : LogWords::changes(entry))
        lines.append({change.field, change.before, change.after});
    if (!lines.isEmpty()) {
        detail::addHeading(tr("What changed"), layout);
        detail::addLines(u"logChanges"_s, tr("What changed"), {tr("Field"), tr("Before"), tr("After")}, lines,
                         kMostChanges, layout);
    }
    detail::addHeading(tr("Proof"), layout);
    auto* proof = detail::addFactsTo(layout);
    detail::addFact(proof, tr("Place in the log"), AuditAnchor{entry.seq, entry.hash}.shortText());
    detail::addFact(proof, tr("Hash"), grouped(entry.hash));
    detail::addFact(proof, tr("Hash before it"), grouped(entry.previousHash));
    detail::addFact(proof, tr("Key"), grouped(QString::fromLatin1(entry.signerKey.toHex())));
    showPage(layout);
}

} // namespace cdesk::ui
