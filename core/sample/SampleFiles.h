// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveRecord.h"
#include "core/base/Result.h"
#include "core/companies/Company.h"
#include "core/contracts/Contract.h"
#include "core/customers/Customer.h"

namespace cdesk {

/// One thing that happened to a contract of the sample: `drafted`, `signed` … and the day.
struct SampleStep {
    QString what;
    QDate day;
};

struct SampleCustomer {
    QString ref;
    Customer customer;
};

/// A contract with its whole life; names that stand in other files are still references.
struct SampleContract {
    QString ref;
    QString customerRef;
    QString predecessorRef;
    QString templateFile;
    Contract contract;
    std::vector<SampleStep> steps; ///< in the order they happened
    QString comment;               ///< why it was returned, terminated or made void
    RenewalDecision decision = RenewalDecision::Open;
    QDate decidedOn;
    std::optional<ArchiveRecord> archive;
};

/// The sample office as written down, its days counted from the day it is made.
/// Format: resources/sample/README.md.
struct SampleFiles {
    Company company;
    QString numberRule;
    QString archiveRule;
    std::vector<SampleCustomer> customers;
    std::vector<SampleContract> contracts; ///< oldest first
};

/// Reads what the program carries. Errors: sample.unreadable (detail: the file)
Result<SampleFiles> readSampleFiles(QDate today);

} // namespace cdesk
