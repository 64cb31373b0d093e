// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contracts/Contract.h"
#include "core/contracts/prints/ContractPrint.h"
#include "core/session/Event.h"

namespace cdesk {

struct ContractDrafted {
    const Contract& contract;
    AuditRecord audit() const;
};

struct ContractEdited {
    const Contract& before;
    const Contract& after;
    AuditRecord audit() const;
};

/// The text that a step is about: the newest version when there is one.
struct DecidedText {
    int version = 0;
    QString sha256; ///< ContractVersion::textSha256
};

/// A step of the lifecycle: `contract.approve`, `contract.sign` … with the comment, the day and the text it is about,
/// so that whoever signs the entry signs for this text and no other.
struct ContractStepTaken {
    const Contract& contract;
    ContractAction action;
    ContractState from;
    ContractState to;
    const ActionInput& input;
    DecidedText text;
    AuditRecord audit() const;
};

/// Into the bin, out of it, or gone for good.
struct ContractBinned {
    enum class What { Removed, Restored, Purged };
    const Contract& contract;
    What what;
    AuditRecord audit() const;
};

/// The finished files of a version were made.
struct ContractVersionMade {
    const Contract& contract;
    int number;
    QString docxSha256; ///< empty: the version is the other side's paper
    QString textSha256;
    AuditRecord audit() const;
};

/// The rules of the clause check look at a version again: only when they find something else than before.
struct ContractChecked {
    const Contract& contract;
    int version;
    int blocking; ///< findings that block
    int findings; ///< all of them
    AuditRecord audit() const;
};

/// The document left the program: on paper or as a file (E1).
struct ContractPrinted {
    const Contract& contract;
    const ContractPrint& print;
    AuditRecord audit() const;
};

/// The printer would not take a print; its number stays taken.
struct ContractPrintRefused {
    const Contract& contract;
    int print;
    AuditRecord audit() const;
};

} // namespace cdesk
