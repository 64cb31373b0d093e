// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/companies/CompanyPictures.h"

#include "core/documents/store/DocumentRepository.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array kPictures = {std::pair{DocumentKind::CompanyLogo, &CompanyPictures::logo},
                                  std::pair{DocumentKind::CompanySeal, &CompanyPictures::seal}};

DocumentOwner ownerOf(CompanyId id)
{
    return {EntityKind::Company, id.value()};
}

/// The newest document of a kind; they come newest first.
const Document* newest(const std::vector<Document>& documents, DocumentKind kind)
{
    const auto found = std::ranges::find(documents, kind, &Document::kind);
    return found == documents.end() ? nullptr : &*found;
}

} // namespace

Result<void> checkCompanyPicture(const QByteArray& bytes)
{
    if (bytes.size() > kLargestCompanyPicture)
        return invalid(u"company.picture_too_large"_s, {}, u"%1 MB"_s.arg(kLargestCompanyPicture >> 20));
    const auto type = mediaTypeOf(bytes);
    if (!type || (*type != MediaType::Png && *type != MediaType::Jpeg))
        return invalid(u"company.picture_format"_s);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size(); // before a pixel is read
    if (size.width() > kWidestCompanyPicture || size.height() > kWidestCompanyPicture)
        return invalid(u"company.picture_too_large"_s, {}, u"%1 × %1"_s.arg(kWidestCompanyPicture));
    return reader.read().isNull() ? invalid(u"company.picture_format"_s) : Result<void>();
}

CompanyPictures companyPictures(const Database& database, const FileStore& files, CompanyId id)
{
    const auto documents = DocumentRepository(database).ofOwner(ownerOf(id));
    CompanyPictures pictures;
    for (const auto& [kind, picture] : kPictures)
        if (const Document* document = newest(documents, kind))
            pictures.*picture = storedContent(files, *document).value_or(QByteArray());
    return pictures;
}

Result<CompanyPictures> companyPictures(const Actor& actor, const DocumentService& documents, CompanyId id)
{
    const auto all = documents.list(actor, ownerOf(id));
    if (!all)
        return passOn(all);
    CompanyPictures pictures;
    for (const auto& [kind, picture] : kPictures) {
        const Document* document = newest(*all, kind);
        if (!document)
            continue;
        const auto opened = documents.open(actor, document->id);
        if (!opened)
            return passOn(opened);
        pictures.*picture = opened->bytes;
    }
    return pictures;
}

Result<void> setCompanyPictures(const Actor& actor, DocumentService& documents, CompanyId id,
                                const CompanyPictures& wanted)
{
    for (const auto& [kind, picture] : kPictures) {
        if ((wanted.*picture).isEmpty())
            continue;
        if (const auto sound = checkCompanyPicture(wanted.*picture); !sound)
            return invalid(sound.error().code, toCode(kind), sound.error().detail);
    }
    const auto now = companyPictures(actor, documents, id);
    const auto filed = documents.list(actor, ownerOf(id));
    if (!filed)
        return passOn(filed);
    for (const auto& [kind, picture] : kPictures) {
        if (now && *now.*picture == wanted.*picture)
            continue;
        for (const Document& old : *filed) // the newest counts, so none may stay behind
            if (old.kind == kind)
                if (const auto removed = documents.remove(actor, old); !removed)
                    return removed;
        if ((wanted.*picture).isEmpty())
            continue;
        const auto added = documents.attach(actor, {.owner = ownerOf(id),
                                                    .kind = kind,
                                                    .fileName = QString(toCode(kind)),
                                                    .bytes = wanted.*picture,
                                                    .note = {}});
        if (!added)
            return passOn(added);
    }
    return {};
}

} // namespace cdesk
