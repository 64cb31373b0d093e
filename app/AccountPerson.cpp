// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AccountPerson.h"

#include "core/base/AccountName.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QString accountPerson()
{
    const QString account = accountName();
    if (account == u"root"_s || account.compare(u"administrator"_s, Qt::CaseInsensitive) == 0)
        return {};
#ifdef Q_OS_UNIX
    if (getuid() == 0) // the system's own account, whatever it is called
        return {};
    if (const passwd* entry = getpwuid(getuid()); entry && entry->pw_gecos) {
        const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        if (!full.isEmpty())
            return full;
    }
#endif
    return account;
}

} // namespace cdesk
