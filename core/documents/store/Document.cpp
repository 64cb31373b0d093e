// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/store/Document.h"

#include "core/base/CodeTable.h"
#include "core/exchange/Sinks.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

namespace {

constexpr std::array<QLatin1StringView, kAllDocumentKinds.size()> kKindCodes = {
    "attachment"_L1,      "template_source"_L1, "template_text"_L1,  "contract_text"_L1,
    "contract_pages"_L1,  "signed_copy"_L1,     "approval_sheet"_L1, "authorisation"_L1,
    "acceptance_slip"_L1, "invoice"_L1,         "letter"_L1,         "evidence"_L1,
    "own_text"_L1,        "received_paper"_L1,  "company_logo"_L1,   "company_seal"_L1};

/// Whether @p suffix is another way to write the ending of @p type.
bool isSuffixOf(const QString& suffix, MediaType type)
{
    if (suffix == fileSuffix(type))
        return true;
    if (type == MediaType::Jpeg)
        return suffix == u".jpeg" || suffix == u".jpe";
    return type == MediaType::Text && (suffix == u".csv" || suffix == u".log" || suffix == u".md");
}

} // namespace

QLatin1StringView toCode(DocumentKind kind)
{
    return codeOf(kKindCodes, kind);
}

bool fromCode(QStringView code, DocumentKind& kind)
{
    return findCode(kKindCodes, code, kind);
}

bool isMadeByProgram(DocumentKind kind)
{
    return kind == DocumentKind::TemplateSource || kind == DocumentKind::TemplateText ||
           kind == DocumentKind::ContractText || kind == DocumentKind::ContractPages || kind == DocumentKind::OwnText ||
           kind == DocumentKind::ReceivedPaper;
}

bool isCompanyPicture(DocumentKind kind)
{
    return kind == DocumentKind::CompanyLogo || kind == DocumentKind::CompanySeal;
}

QString documentFileName(const QString& given, MediaType type)
{
    QString name = given;
    name.replace(u'\\', u'/'); // a name from another system may carry its folders
    name = name.section(u'/', -1).trimmed();
    const qsizetype point = name.lastIndexOf(u'.');
    const QString suffix = point < 0 ? QString() : name.mid(point).toLower();
    if (isSuffixOf(suffix, type))
        return fileName(name.left(point), suffix);
    return fileName(name, fileSuffix(type)); // a wrong ending stays readable, but no program is started by it
}

} // namespace cdesk
