// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <exception>

namespace cdesk {

/// What should not happen below: disk full, broken file, lost database. Thrown only in core/storage and by
/// repositories through it; caught only by Session and the job runner, which roll back and make it an Error.
class StorageFault : public std::exception {
public:
    StorageFault(QString code, QString detail);
    const char* what() const noexcept override { return m_what.constData(); }
    const QString& code() const { return m_code; } ///< stable, e.g. `storage.disk_full`
    const QString& detail() const { return m_detail; }
    Error toError() const { return Error{ErrorKind::Fault, m_code, {}, m_detail}; }

private:
    QString m_code;
    QString m_detail;
    QByteArray m_what;
};

/// Somebody else saved the aggregate first; Session::write turns it into a Conflict.
class StaleRevision : public std::exception {
public:
    explicit StaleRevision(QString noun) : m_noun{std::move(noun)} {}
    const char* what() const noexcept override { return "stale revision"; }
    const QString& noun() const { return m_noun; }

private:
    QString m_noun;
};

} // namespace cdesk
