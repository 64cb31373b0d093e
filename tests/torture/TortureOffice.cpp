// SPDX-License-Identifier: GPL-3.0-or-later
// Saves into an office until it is killed, saying what it tries and what was acknowledged; and checks afterwards that
// nothing acknowledged is lost.
//   torture-office write OFFICE SEED [SAVES] prints "try KEY VALUE" before and "ack KEY VALUE" after each save,
//   "refused
//                                            KEY VALUE" where the disk did not take it; without SAVES the first refusal
//                                            ends it, with SAVES it goes on to the last one, backs up and closes
//   torture-office check OFFICE PROTOCOL…    prints every breach; exit 1 if there is one
#include "core/backup/BackupCheck.h"
#include "core/backup/BackupService.h"
#include "core/contracts/ContractService.h"
#include "core/customers/CustomerService.h"
#include "core/session/Office.h"
#include "core/session/OfficeCheckRepository.h"
#include "tests/support/core/SampleContract.h"

#include <QCoreApplication>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>

#include <cstdio>

using namespace cdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString& line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    std::fflush(stdout);
}

/// One office being saved into at random; the same seed tries the same saves.
class Writer {
public:
    Writer(Office& office, quint32 seed) : m_office{office}, m_random{seed}, m_seed{seed} {}

    /// One save of some kind; false when the office refused it, which it never should.
    bool save()
    {
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
        case 2:
            return addCustomer();
        case 3:
        case 4:
            return editCustomer();
        case 5:
        case 6:
            return draftContract();
        case 7:
            return editContract();
        case 8:
            return addDocument();
        default:
            return m_random.bounded(20) == 0 ? backUp() : purgeCustomer();
        }
    }

private:
    template <class Work>
    bool attempt(const QString& key, const QString& value, Work work)
    {
        say(u"try %1 %2"_s.arg(key, value));
        if (!work()) {
            say(u"refused %1 %2"_s.arg(key, value));
            return false;
        }
        say(u"ack %1 %2"_s.arg(key, value));
        say(u"log %1"_s.arg(AuditRepository(m_office.database()).head().seq));
        return true;
    }
    QString nextName() { return u"%1-%2"_s.arg(m_seed).arg(++m_count); }
    QString randomValue() { return QString::number(m_random.generate()); }
    qsizetype anyOf(qsizetype size) { return m_random.bounded(static_cast<int>(size)); }

    bool addCustomer()
    {
        Customer customer;
        customer.name = nextName();
        customer.phone = randomValue();
        return attempt(u"customer/"_s + customer.name, customer.phone, [&] {
            const auto kept = m_customers.create(m_office.actor(), customer);
            if (kept)
                m_known.append(*kept);
            return kept.has_value();
        });
    }
    bool editCustomer()
    {
        if (m_known.isEmpty())
            return addCustomer();
        Customer& known = m_known[anyOf(m_known.size())];
        Customer customer = known;
        customer.phone = randomValue();
        return attempt(u"customer/"_s + customer.name, customer.phone, [&] {
            const auto kept = m_customers.edit(m_office.actor(), customer, customer.revision);
            if (kept)
                known = *kept;
            return kept.has_value();
        });
    }
    bool purgeCustomer()
    {
        if (m_known.isEmpty())
            return addCustomer();
        const Customer customer = m_known.takeAt(anyOf(m_known.size()));
        return attempt(u"customer/"_s + customer.name, u"-"_s, [&] {
            return m_customers.remove(m_office.actor(), customer.id, customer.revision) &&
                   m_customers.purge(m_office.actor(), customer.id);
        });
    }
    bool draftContract()
    {
        Contract contract = sampleContract();
        contract.title = nextName();
        contract.notes = randomValue();
        return attempt(u"contract/"_s + contract.title, contract.notes, [&] {
            const auto id = m_contracts.draft(m_office.actor(), contract);
            if (id)
                m_drafts.append(*id);
            return id.has_value();
        });
    }
    bool editContract()
    {
        if (m_drafts.isEmpty())
            return draftContract();
        auto details = m_contracts.find(m_office.actor(), m_drafts.at(anyOf(m_drafts.size())));
        if (!details)
            return false;
        details->contract.notes = randomValue();
        return attempt(u"contract/"_s + details->contract.title, details->contract.notes,
                       [&] { return m_contracts.edit(m_office.actor(), details->contract).has_value(); });
    }
    /// A file of up to 400 kB: the kill often lands in the middle of writing it.
    bool addDocument()
    {
        QByteArray content(1 + m_random.bounded(400'000), '\0');
        for (char& byte : content)
            byte = static_cast<char>(m_random.bounded(256));
        const QString name = nextName();
        return attempt(u"document/"_s + name, QString::number(content.size()), [&] {
            const auto hash = m_office.files().put(content);
            if (!hash)
                return false;
            return m_office.session()
                .write(m_office.actor(), "sample.generate",
                       [&](UnitOfWork& work) -> Result<void> {
                           const qint64 id = work.database()
                                                 .query(u"INSERT INTO document (sha256, file_name, media_type,"
                                                        " size_bytes, owner, owner_id, kind, added_by, added_utc_ms)"
                                                        " VALUES (:hash, :name, 'application/pdf', :size, 'contract',"
                                                        " 1, 'scan', 'torture', :now)"_s)
                                                 .bind(":hash", *hash)
                                                 .bind(":name", name)
                                                 .bind(":size", static_cast<qint64>(content.size()))
                                                 .bind(":now", work.nowUtcMs())
                                                 .insert();
                           work.record(AuditRecord{u"document.added"_s, EntityKind::Document, id, name, {}, {}});
                           return {};
                       })
                .has_value();
        });
    }

public:
    /// Puts everything into its place and makes a backup, as closing the window does.
    bool backUp()
    {
        JobContext job;
        return BackupService(m_office).create(m_office.actor(), BackupReason::Interval, {}, job).has_value();
    }

private:
    Office& m_office;
    QRandomGenerator m_random;
    quint32 m_seed;
    int m_count = 0;
    CustomerService m_customers{m_office.session()};
    ContractService m_contracts{m_office.session()};
    QList<Customer> m_known;
    QList<ContractId> m_drafts;
};

/// What the protocol of all runs promises.
struct Promises {
    QMap<QString, QString> acknowledged;
    QMap<QString, QString> inFlight; ///< the one save a kill cut off: it may have happened or not
    QMap<QString, QString> refused;  ///< what was said not to be saved
    qint64 logNumber = 0;
};

bool readProtocol(const QString& path, Promises& promises)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QString tried;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n')) // cut off by the kill: never said
            break;
        const QStringList words = QString::fromUtf8(line).trimmed().split(u' ');
        if (words.first() == u"log"_s) {
            promises.logNumber = words.at(1).toLongLong();
        } else if (words.first() == u"try"_s) {
            tried = words.at(1);
            promises.inFlight.insert(tried, words.at(2));
        } else if (words.first() == u"ack"_s) {
            promises.acknowledged.insert(words.at(1), words.at(2));
            promises.inFlight.remove(tried);
            promises.refused.remove(tried);
        } else if (words.first() == u"refused"_s) {
            promises.refused.insert(words.at(1), words.at(2));
            promises.inFlight.remove(tried);
        }
    }
    return true;
}

QString storedValue(const Database& database, const QString& key)
{
    const QString noun = key.section(u'/', 0, 0);
    const QString name = key.section(u'/', 1);
    const QString sql = noun == u"customer"_s   ? u"SELECT phone FROM customer WHERE name = :name"_s
                        : noun == u"contract"_s ? u"SELECT notes FROM contract WHERE title = :name"_s
                                                : u"SELECT CAST(size_bytes AS TEXT) FROM document WHERE file_name = "
                                                  ":name"_s;
    return database.query(sql)
        .bind(":name", name)
        .optional([](const Row& row) { return row.textAt(0); })
        .value_or(u"-"_s);
}

int check(Office& office, const Promises& promises)
{
    int breaches = 0;
    const auto breach = [&](const QString& what) {
        say(what);
        ++breaches;
    };
    for (const OfficeFinding& finding : OfficeCheckRepository(office.database()).findings(office.files()))
        breach(finding.code + u' ' + finding.place);
    const qint64 head = AuditRepository(office.database()).head().seq;
    if (head < promises.logNumber)
        breach(u"log_cut %1 of %2"_s.arg(head).arg(promises.logNumber));
    for (auto promise = promises.acknowledged.begin(); promise != promises.acknowledged.end(); ++promise) {
        const QString stored = storedValue(office.database(), promise.key());
        const bool maybeNewer =
            promises.inFlight.contains(promise.key()) && stored == promises.inFlight.value(promise.key());
        if (stored != promise.value() && !maybeNewer)
            breach(u"lost %1: acknowledged %2, found %3"_s.arg(promise.key(), promise.value(), stored));
    }
    for (auto refusal = promises.refused.begin(); refusal != promises.refused.end(); ++refusal)
        if (refusal.value() != promises.acknowledged.value(refusal.key(), u"-"_s) &&
            storedValue(office.database(), refusal.key()) == refusal.value())
            breach(u"saved %1 though refused: %2"_s.arg(refusal.key(), refusal.value()));
    JobContext job;
    for (const BackupInfo& backup : listBackups(office.folder().backups()))
        if (const auto sound = checkBackup(backup.folder, office.clock(), job); !sound || !sound->isSound())
            breach(u"backup %1 does not hold"_s.arg(backup.folder));
    say(u"checked %1 acknowledged, %2 breaches"_s.arg(promises.acknowledged.size()).arg(breaches));
    return breaches == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    SystemClock clock;
    const OfficeFolder folder(arguments.at(2));
    const auto office = folder.holdsOffice() ? Office::open(folder, clock) : Office::create(folder, clock);
    if (!office) {
        say(u"not opened: "_s + office.error().code + u' ' + office.error().detail);
        return 1;
    }
    if (arguments.at(1) == u"check"_s) {
        Promises promises;
        for (const QString& protocol : arguments.mid(3))
            if (!readProtocol(protocol, promises))
                return 2;
        return check(**office, promises);
    }
    Writer writer(**office, arguments.at(3).toUInt());
    say(u"ready"_s);
    if (arguments.size() == 4) {
        while (writer.save()) {
        }
        return 1;
    }
    for (int left = arguments.at(4).toInt(); left > 0; --left)
        static_cast<void>(writer.save());
    static_cast<void>(writer.backUp());
    return 0;
}
