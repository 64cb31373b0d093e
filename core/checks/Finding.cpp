// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/Finding.h"

using namespace Qt::Literals::StringLiterals;

namespace cdesk {

QJsonArray toJson(const std::vector<Finding>& findings)
{
    QJsonArray json;
    for (const Finding& finding : findings)
        json.append(QJsonObject{{u"severity"_s, QString(toCode(finding.severity))},
                                {u"code"_s, finding.code},
                                {u"detail"_s, finding.detail},
                                {u"part"_s, finding.place.part},
                                {u"paragraph"_s, finding.place.paragraph},
                                {u"offset"_s, finding.place.offset},
                                {u"length"_s, finding.length},
                                {u"text"_s, finding.text}});
    return json;
}

std::vector<Finding> findingsFromJson(const QJsonArray& json)
{
    std::vector<Finding> findings;
    for (const QJsonValue& one : json) {
        Finding finding;
        static_cast<void>(fromCode(one[u"severity"_s].toString(), finding.severity));
        finding.code = one[u"code"_s].toString();
        finding.detail = one[u"detail"_s].toString();
        finding.place = {one[u"part"_s].toString(), one[u"paragraph"_s].toInt(), one[u"offset"_s].toInt()};
        finding.length = one[u"length"_s].toInt();
        finding.text = one[u"text"_s].toString();
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace cdesk
