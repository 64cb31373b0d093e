// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/SecretBytes.h"

#include <QStringList>

namespace cdesk {

/// The code on the printed recovery sheet: 256 random bits that open the office when passwords are lost.
/// Written as 13 groups of 4 characters (Crockford's base 32: no I, L, O, U), of which the last holds a check.
class RecoveryCode {
public:
    static constexpr int kBytes = 32;
    static constexpr int kGroups = 13;
    static constexpr int kGroupSize = 4;

    /// A new one.
    static RecoveryCode random();
    /// Reads what a person typed: small letters, blanks and hyphens do not matter, O is 0, I and L are 1.
    /// Errors: recovery.incomplete (detail: how many characters there are), recovery.mistyped
    static Result<RecoveryCode> parse(const QString& typed);

    const SecretBytes& bytes() const { return m_bytes; }
    /// kGroups of kGroupSize characters, as they are printed.
    QStringList groups() const;
    /// The groups with hyphens between them.
    QString text() const { return groups().join(u'-'); }
    RecoveryCode clone() const { return RecoveryCode(m_bytes.clone()); }

private:
    explicit RecoveryCode(SecretBytes bytes) : m_bytes{std::move(bytes)} {}
    SecretBytes m_bytes;
};

} // namespace cdesk
