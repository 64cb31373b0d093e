// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/documents/store/DocumentService.h"

namespace cdesk {

class Database;
class FileStore;

/// Pictures of one of our companies that a template may ask for: {{我方标志}}, {{我方公章}}.
struct CompanyPictures {
    QByteArray logo; ///< as the file came: PNG or JPEG; empty for none
    QByteArray seal; ///< for drafts only: what is signed gets its seal by hand

    friend bool operator==(const CompanyPictures&, const CompanyPictures&) = default;
};

inline constexpr qint64 kLargestCompanyPicture = 4 << 20; ///< bytes
inline constexpr int kWidestCompanyPicture = 4000;        ///< pixels, in either direction

/// Whether the picture can stand in a contract. Errors: company.picture_format (no PNG or JPEG, whatever its name),
/// company.picture_too_large (detail: bytes or pixels allowed)
Result<void> checkCompanyPicture(const QByteArray& bytes);

/// The pictures in use: the newest of each kind that is not in the bin. A file that is damaged counts as none; checking
/// the office finds it.
CompanyPictures companyPictures(const Database& database, const FileStore& files, CompanyId id);

/// The same for the window. Errors: those of DocumentService::list and open
Result<CompanyPictures> companyPictures(const Actor& actor, const DocumentService& documents, CompanyId id);
/// Makes @p wanted the pictures in use: what differs is filed anew, what is empty goes to the bin. Refused pictures
/// change nothing. Errors: those of checkCompanyPicture (field: company_logo or company_seal) and of DocumentService
Result<void> setCompanyPictures(const Actor& actor, DocumentService& documents, CompanyId id,
                                const CompanyPictures& wanted);

} // namespace cdesk
