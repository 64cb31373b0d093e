// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/OfficeOnDisk.h"

#include "core/customers/CustomerService.h"
#include "core/settings/OfficeSettings.h"
#include "tests/support/Catch.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

OfficeOnDisk::OfficeOnDisk(const std::optional<Protection>& protection)
{
    auto made = Office::create(OfficeFolder(folder.filePath(u"office"_s)), clock, protection);
    REQUIRE(made);
    office = std::move(*made);
}

OfficeOnDisk::~OfficeOnDisk() = default;

void OfficeOnDisk::addCustomer(const QString& name)
{
    Customer customer;
    customer.name = name;
    REQUIRE(CustomerService(office->session()).create(actor(), customer));
}

QString OfficeOnDisk::addDocument(const QByteArray& content)
{
    const auto hash = office->files().put(content);
    REQUIRE(hash);
    office->database()
        .query(
            u"INSERT INTO document (sha256, file_name, media_type, size_bytes, owner, owner_id, kind, added_by,"
            " added_utc_ms) VALUES (:sha256, 'scan.pdf', 'application/pdf', :size, 'contract', 1, 'scan', 'test', 1)"_s)
        .bind(":sha256", *hash)
        .bind(":size", static_cast<qint64>(content.size()))
        .insert();
    return *hash;
}

void OfficeOnDisk::changeSettings(const std::function<void(OfficeSettings&)>& change)
{
    SettingService service(office->session());
    auto settings = service.read(actor());
    REQUIRE(settings);
    change(*settings);
    REQUIRE(service.save(actor(), *settings));
}

QString OfficeOnDisk::lastAction() const
{
    const auto newest = AuditRepository(office->database()).newest(1);
    return newest.empty() ? QString() : newest.front().record.action;
}

} // namespace cdesk
