// SPDX-License-Identifier: GPL-3.0-or-later
// Saves into an office until it is killed, saying what it tries and what was acknowledged; and checks afterwards that
// nothing acknowledged is lost.
//   torture-office [--protected] write OFFICE SEED [SAVES]
//       prints "try KEY VALUE" before and "ack KEY VALUE" after each save, "refused KEY VALUE" where the disk did not
//       take it, "doubt KEY VALUE" where only the next opening shows whether it did; without SAVES the first refusal
//       ends it, with SAVES it goes on to the last one, backs up and closes
//   torture-office [--protected] check OFFICE PROTOCOL…
//       prints every breach; exit 1 if there is one
//   torture-office [--protected] sql OFFICE STATEMENT…
//       changes the office behind the program's back, as planted damage
// A protected office has a password of its own, cheap to try; its data key is changed now and then.
#include "core/audit/RecordCheck.h"
#include "core/backup/BackupCheck.h"
#include "core/backup/BackupService.h"
#include "core/companies/CompanyService.h"
#include "core/contracts/ContractService.h"
#include "core/customers/CustomerImport.h"
#include "core/customers/CustomerService.h"
#include "core/session/Office.h"
#include "core/session/OfficeCheckRepository.h"
#include "core/storage/StorageFault.h"
#include "tests/support/core/CheapKeys.h"
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
        switch (m_random.bounded(12)) {
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
        case 9:
            return approveContract();
        case 10:
            return importCustomers();
        default:
            break;
        }
        switch (m_random.bounded(20)) {
        case 0:
            return backUp();
        case 1:
            return changeKey();
        default:
            return purgeCustomer();
        }
    }
    /// Encrypts a protected office anew; nothing to do in an open one.
    bool changeKey() { return !m_office.isProtected() || m_office.changeDataKey().has_value(); }

private:
    template <class Work>
    bool attempt(const QString& key, const QString& value, Work work)
    {
        say(u"try %1 %2"_s.arg(key, value));
        const bool wasInDoubt = m_office.database().isInDoubt();
        if (!work()) {
            const bool isDoubtful = m_office.database().isInDoubt() && !wasInDoubt;
            say((isDoubtful ? u"doubt %1 %2"_s : u"refused %1 %2"_s).arg(key, value));
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
    /// A new contract goes through review: what it says is decided from then on.
    bool approveContract()
    {
        if (!findParties())
            return false;
        Contract contract = sampleContract();
        contract.title = nextName();
        contract.notes = randomValue();
        contract.companyId = m_company;
        contract.customerId = m_customer;
        ContractId id;
        if (!attempt(u"contract/"_s + contract.title, contract.notes, [&] {
                const auto drafted = m_contracts.draft(m_office.actor(), contract);
                id = drafted.value_or(ContractId());
                return drafted.has_value();
            }))
            return false;
        for (const ContractAction action : {ContractAction::Submit, ContractAction::Approve}) {
            const auto stored = m_contracts.find(m_office.actor(), id);
            if (!stored)
                return false;
            if (!attempt(u"contract/"_s + contract.title, contract.notes, [&] {
                    return m_contracts.act(m_office.actor(), id, stored->contract.revision, action, {}).has_value();
                }))
                return false;
        }
        return true;
    }
    /// Whom reviewed contracts are between: a company and a customer that are never purged.
    bool findParties()
    {
        if (m_customer.isSet())
            return true;
        Company company;
        company.name = nextName();
        Customer customer;
        customer.name = nextName();
        const auto own = CompanyService(m_office.session()).save(m_office.actor(), company);
        const auto other = m_customers.create(m_office.actor(), customer);
        if (!own || !other)
            return false;
        m_company = own->id;
        m_customer = other->id;
        return true;
    }
    bool importCustomers()
    {
        std::vector<PlannedRow<CustomerRow>> rows(1 + static_cast<size_t>(m_random.bounded(20)));
        for (PlannedRow<CustomerRow>& row : rows) {
            row.value.values.name = nextName();
            row.value.values.phone = randomValue();
            row.value.values.contacts.resize(1);
            row.value.values.contacts.front().name = u"王芳"_s;
            row.value.values.contacts.front().phone = randomValue();
        }
        const Customer& last = rows.back().value.values;
        return attempt(u"customer/"_s + last.name, last.phone, [&] {
            JobContext job;
            return CustomerImport(m_office.session())
                .importRows(m_office.actor(), rows, u"x.csv"_s, CustomerImport::Mode::Store, job)
                .has_value();
        });
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
    CompanyId m_company;
    CustomerId m_customer;
};

/// What the protocol of all runs promises.
struct Promises {
    QMap<QString, QString> acknowledged;
    QMap<QString, QString> inFlight; ///< the one save a kill cut off: it may have happened or not
    QMap<QString, QString> doubtful; ///< a save of which was said that only the next opening shows it
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
            promises.doubtful.remove(tried);
        } else if (words.first() == u"doubt"_s) {
            promises.doubtful.insert(words.at(1), words.at(2));
            promises.inFlight.remove(tried);
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

const QString kUser = u"torture"_s;

Credentials credentials()
{
    return cheapCredentials(kUser);
}

/// Whether a backup holds, whichever data key it was made under.
bool holds(const QString& backup, const Clock& clock)
{
    JobContext job;
    if (!isProtectedBackup(backup)) {
        const auto check = checkBackup(backup, clock, job);
        return check && check->isSound();
    }
    const auto keys = unlockBackup(backup, credentials());
    if (!keys)
        return false;
    const auto check = checkBackup(backup, clock, job, &keys->dataKey);
    return check && check->isSound();
}

int check(Office& office, const Promises& promises)
{
    int breaches = 0;
    const auto breach = [&](const QString& what) {
        say(what);
        ++breaches;
    };
    for (const OfficeFinding& finding :
         OfficeCheckRepository(office.database()).findings(office.files(), office.expectations()))
        breach(finding.code + u' ' + finding.place);
    for (const OfficeFinding& finding : recordsBesideLog(office.database()))
        breach(finding.code + u' ' + finding.place);
    const qint64 head = AuditRepository(office.database()).head().seq;
    if (head < promises.logNumber)
        breach(u"log_cut %1 of %2"_s.arg(head).arg(promises.logNumber));
    for (auto promise = promises.acknowledged.begin(); promise != promises.acknowledged.end(); ++promise) {
        const QString stored = storedValue(office.database(), promise.key());
        const bool maybeNewer = stored == promises.inFlight.value(promise.key(), promise.value()) ||
                                stored == promises.doubtful.value(promise.key(), promise.value());
        if (stored != promise.value() && !maybeNewer)
            breach(u"lost %1: acknowledged %2, found %3"_s.arg(promise.key(), promise.value(), stored));
    }
    for (auto refusal = promises.refused.begin(); refusal != promises.refused.end(); ++refusal)
        if (refusal.value() != promises.acknowledged.value(refusal.key(), u"-"_s) &&
            storedValue(office.database(), refusal.key()) == refusal.value())
            breach(u"saved %1 though refused: %2"_s.arg(refusal.key(), refusal.value()));
    for (const BackupInfo& backup : listBackups(office.folder().backups()))
        if (!holds(backup.folder, office.clock()))
            breach(u"backup %1 does not hold"_s.arg(backup.folder));
    say(u"checked %1 acknowledged, %2 breaches"_s.arg(promises.acknowledged.size()).arg(breaches));
    return breaches == 0 ? 0 : 1;
}

int write(Office& office, const QStringList& given)
{
    Writer writer(office, given.at(0).toUInt());
    say(u"ready"_s);
    if (given.size() == 1) {
        while (writer.save()) {
        }
        return 1;
    }
    for (int left = given.at(1).toInt(); left > 0; --left)
        static_cast<void>(writer.save());
    static_cast<void>(writer.changeKey());
    static_cast<void>(writer.save());
    static_cast<void>(writer.backUp());
    return 0;
}

int checkAgainst(Office& office, const QStringList& protocols)
{
    Promises promises;
    for (const QString& protocol : protocols)
        if (!readProtocol(protocol, promises))
            return 2;
    return check(office, promises);
}

int runSql(Office& office, const QStringList& statements)
try {
    for (const QString& statement : statements)
        office.database().execute(statement);
    return 0;
} catch (const StorageFault& problem) {
    say(problem.toError().detail);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isProtected = arguments.removeAll(u"--protected"_s) > 0;
    if (arguments.size() < 3)
        return 2;
    SystemClock clock;
    const OfficeFolder folder(arguments.at(1));
    const RecoveryCode recovery = RecoveryCode::random();
    const auto protection = isProtected ? std::optional(cheapProtection(kUser, recovery)) : std::nullopt;
    const auto office =
        folder.holdsOffice() ? Office::open(folder, clock, credentials()) : Office::create(folder, clock, protection);
    if (!office) {
        say(u"not opened: "_s + office.error().code + u' ' + office.error().detail);
        return 1;
    }
    if ((*office)->isProtected() != isProtected) {
        say(u"the office is not as protected as it was asked to be"_s);
        return 1;
    }
    const QStringList given = arguments.mid(2);
    if (arguments.first() == u"write"_s)
        return write(**office, given);
    return arguments.first() == u"check"_s ? checkAgainst(**office, given) : runSql(**office, given);
}
