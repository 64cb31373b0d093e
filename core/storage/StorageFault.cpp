// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StorageFault.h"

namespace cdesk {

StorageFault::StorageFault(QString code, QString detail)
    : m_code{std::move(code)}, m_detail{std::move(detail)}, m_what{(m_code + u": " + m_detail).toUtf8()}
{
}

} // namespace cdesk
