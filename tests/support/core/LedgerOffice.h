// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/Ledger.h"
#include "tests/support/core/TestOffice.h"

class QRandomGenerator;

namespace cdesk {

/// A test office with a ledger that follows it, filled by plain rows: what matters here is what the lists make of them.
class LedgerOffice {
public:
    LedgerOffice();

    TestOffice office;
    Ledger ledger;

    struct ContractRow {
        QString number = {}; ///< empty: the next free one
        QString title = QStringLiteral("采购合同");
        qint64 customerId = 0;
        QString state = QStringLiteral("draft");
        std::optional<qint64> amountMinor = {};
        QString currency = QStringLiteral("CNY");
        QString salesperson = {};
        QDate signedOn = {};
        QDate startOn = {};
        QString termKind = QStringLiteral("fixed");
        QString firstTerm = {};
    };
    /// Made through the gate, so the ledger sees it when it is loaded already.
    qint64 addCustomer(const QString& name, const QString& shortName = {});
    qint64 addContract(const ContractRow& contract);
    void renameCustomer(qint64 id, const QString& name);
    void renameContract(qint64 id, const QString& title);
    void removeContract(qint64 id); ///< as a draft thrown away: the row is gone
    /// @p customers and @p contracts with everything varied.
    void fill(int customers, int contracts);
    /// One write of some kind.
    void changeSomething(QRandomGenerator& random);

    void load();
    const LedgerTable& contracts() const { return ledger.now()->contracts(); }

    /// A second ledger that has just read the same office.
    struct Fresh {
        explicit Fresh(LedgerOffice& office);
        Ledger ledger;
    };

private:
    void write(const std::function<void(UnitOfWork&)>& work);

    int m_nextNumber = 1;
};

} // namespace cdesk
