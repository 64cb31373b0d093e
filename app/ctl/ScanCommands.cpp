// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ScanCommands.h"

#include "app/ctl/OpenOffice.h"
#include "core/contracts/ContractService.h"
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

/// What the office knows of the page a code names: `recognised`, `unknown_contract`, `unknown_version`, or
/// `wrong_page_count` for a version that never had so many pages.
QString statusOf(const PageCode& code, const Result<ContractDetails>& details)
{
    if (!details)
        return u"unknown_contract"_s;
    const auto version = std::find_if(details->versions.begin(), details->versions.end(),
                                      [&](const ContractVersion& one) { return one.number == code.version; });
    if (version == details->versions.end())
        return u"unknown_version"_s;
    return version->pages == code.pages ? u"recognised"_s : u"wrong_page_count"_s;
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
        const QString status = statusOf(code, contracts.findByNumber(office.actor(), code.number));
        call.line(u"%1\t%2\t%3\tV%4\t%5/%6"_s.arg(file, status, code.number)
                      .arg(code.version)
                      .arg(code.page)
                      .arg(code.pages));
        json.append(QJsonObject{{u"file"_s, file},
                                {u"status"_s, status},
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
