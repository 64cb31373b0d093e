// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DocumentKeys.h"

#include "core/storage/Database.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

std::optional<StoredDocument> DocumentKeys::find(const QString& sha256) const
{
    return m_database.query(u"SELECT stored_as, file_id, key FROM document_key WHERE sha256 = :sha256"_s)
        .bind(":sha256", sha256)
        .optional([](const Row& row) {
            QByteArray key = row.bytes("key");
            StoredDocument document{row.text("stored_as"), {row.bytes("file_id"), SecretBytes::copyOf(key)}};
            wipe(key);
            return document;
        });
}

void DocumentKeys::keep(const QString& sha256, const StoredDocument& document) const
{
    QByteArray key(document.key.key.view().data(), document.key.key.size());
    m_database
        .query(
            u"INSERT INTO document_key (sha256, stored_as, file_id, key) VALUES (:sha256, :stored_as, :file_id, :key)"
            " ON CONFLICT (sha256) DO UPDATE SET stored_as = excluded.stored_as, file_id = excluded.file_id,"
            " key = excluded.key"_s)
        .bind(":sha256", sha256)
        .bind(":stored_as", document.storedAs)
        .bind(":file_id", document.key.id)
        .bind(":key", key)
        .execute();
    wipe(key);
}

} // namespace cdesk
