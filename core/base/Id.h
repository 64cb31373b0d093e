// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace cdesk {

/// Key of a stored thing; ids of different things do not mix. 0 means "not stored yet". Never shown to people.
template <class Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value{value} {}
    constexpr qint64 value() const { return m_value; }
    constexpr bool isSet() const { return m_value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using CompanyId = Id<struct CompanyTag>;
using CustomerId = Id<struct CustomerTag>;
using TemplateId = Id<struct TemplateTag>;
using TemplateVersionId = Id<struct TemplateVersionTag>;
using ContractId = Id<struct ContractTag>;
using ContractVersionId = Id<struct ContractVersionTag>;
using DocumentId = Id<struct DocumentTag>;
using ArchiveRecordId = Id<struct ArchiveRecordTag>;
using ReminderId = Id<struct ReminderTag>;
using UserId = Id<struct UserTag>;

/// Count of saves of one aggregate; a save that has seen an older one is a Conflict.
using Revision = Id<struct RevisionTag>;

} // namespace cdesk
