// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ScanCommands.h"

#include "app/ctl/OpenOffice.h"
#include "core/contracts/ContractDossier.h"
#include "core/paperloop/PageCodeReader.h"

#include <QImageReader>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ctl {

namespace {

Result<QImage> readScan(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QImage scan = reader.read();
    if (scan.isNull())
        return invalid(u"scan.unreadable"_s, u"file"_s, path);
    return scan;
}

struct KnownPage {
    QString status;
    QString remark; ///< what a person should know besides
};

/// Whether this version was once saved as a whole PDF of so many pages: another program laid it out then.
bool leftAsPdf(const std::vector<ContractPrint>& prints, const PageCode& code)
{
    return std::any_of(prints.begin(), prints.end(), [&](const ContractPrint& print) {
        return print.version == code.version && print.way == PrintWay::Pdf && print.firstPage == 1 &&
               print.lastPage == code.pages && !print.isRefused;
    });
}

/// What the office knows of the page a code names: `recognised`, `unknown_contract`, `unknown_version`, `other_layout`
/// for a page as another program laid it out, or `wrong_page_count` for a version that never had so many pages.
KnownPage knownPage(const PageCode& code, const ContractService& contracts, const Actor& actor)
{
    const auto found = contracts.findByNumber(actor, code.number);
    const auto dossier = found ? contracts.dossier(actor, found->contract.id) : passOn(found);
    if (!dossier)
        return {u"unknown_contract"_s, {}};
    const auto& versions = dossier->details.versions;
    const auto version = std::find_if(versions.begin(), versions.end(),
                                      [&](const ContractVersion& one) { return one.number == code.version; });
    if (version == versions.end())
        return {u"unknown_version"_s, {}};
    if (version->pages == code.pages)
        return {u"recognised"_s, {}};
    if (!leftAsPdf(dossier->prints, code))
        return {u"wrong_page_count"_s, {}};
    return {u"other_layout"_s,
            u"saved as a PDF of %1 pages that another program laid out; the version has %2 pages of its own"_s
                .arg(code.pages)
                .arg(version->pages)};
}

Exit matchScans(Call& call, const QStringList& files, Office& office)
{
    ContractService contracts(office.session());
    QJsonArray json;
    for (const QString& file : files) {
        const auto scan = readScan(file);
        if (!scan)
            return call.fail(scan.error());
        const auto read = readPageCode(*scan);
        if (!read) {
            call.line(file + u"\tno_code"_s);
            json.append(QJsonObject{{u"file"_s, file}, {u"status"_s, u"no_code"_s}});
            continue;
        }
        const PageCode& code = read->code;
        const KnownPage known = knownPage(code, contracts, office.actor());
        const QString line = u"%1\t%2\t%3\tV%4\t%5/%6"_s.arg(file, known.status, code.number)
                                 .arg(code.version)
                                 .arg(code.page)
                                 .arg(code.pages);
        call.line(known.remark.isEmpty() ? line : line + u'\t' + known.remark);
        json.append(QJsonObject{{u"file"_s, file},
                                {u"status"_s, known.status},
                                {u"remark"_s, known.remark},
                                {u"number"_s, code.number},
                                {u"version"_s, code.version},
                                {u"page"_s, code.page},
                                {u"pages"_s, code.pages},
                                {u"digest"_s, code.digest}});
    }
    call.json(json);
    return Exit::Done;
}

Exit scanMatch(Call& call)
{
    QStringList files;
    for (QString file = call.next(); !file.isEmpty(); file = call.next())
        files.append(file);
    if (files.isEmpty())
        return call.usage(u"scan match FILE…"_s);
    return withOffice(call, [&](Office& office) { return matchScans(call, files, office); });
}

} // namespace

std::vector<Command> scanCommands()
{
    return {{u"scan match"_s, u"FILE…"_s, scanMatch}};
}

} // namespace cdesk::ctl
