// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/TestOffice.h"

#include "core/session/RoleMatrix.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

TestOffice::TestOffice()
    : office{Office::inMemory(folder.path(), clock)}, session{office->session()}, database{office->database()},
      admin{office->actor()}
{
}

TestOffice::~TestOffice() = default;

Actor TestOffice::actor(Role role) const
{
    return RoleMatrix().actor(UserId{100 + static_cast<qint64>(role)}, QString(toCode(role)), role);
}

qint64 TestOffice::auditRows() const
{
    return AuditRepository(database).head().seq;
}

QString TestOffice::lastAction() const
{
    const auto newest = AuditRepository(database).newest(1);
    return newest.empty() ? QString() : newest.front().record.action;
}

} // namespace cdesk
