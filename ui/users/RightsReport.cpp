// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/RightsReport.h"

#include "ui/text/RightsWords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

QString word(const char* source)
{
    return QCoreApplication::translate("cdesk::ui::RightsReport", source);
}

/// A tick in the column of each role that is in @p holds.
template <class Holds>
ReportRow tickedRow(const QString& name, const QString& group, Holds holds)
{
    ReportRow row;
    row.cells.emplace_back(name);
    for (const Role role : kAllRoles)
        row.cells.emplace_back(holds(role) ? u"√"_s : QString());
    row.groups = {group};
    return row;
}

std::vector<ReportRow> rowsOf(const RightsList& rights)
{
    std::vector<ReportRow> rows;
    const QString people = word(QT_TRANSLATE_NOOP("cdesk::ui::RightsReport", "People"));
    for (const Person& person : rights.people)
        rows.push_back(tickedRow(person.name, people, [&](Role role) { return person.role == role; }));
    for (const RightsWords::Group& group : RightsWords::groups())
        for (const Permission permission : group.permissions)
            rows.push_back(tickedRow(RightsWords::permission(permission), group.name,
                                     [&](Role role) { return rights.matrix.may(role, permission); }));
    return rows;
}

QStringList subtitleOf(const RightsList& rights, const std::optional<RightsReview>& review)
{
    QStringList lines;
    if (!rights.office.isEmpty())
        lines.append(rights.office);
    lines.append(
        word(QT_TRANSLATE_NOOP("cdesk::ui::RightsReport", "As of %1")).arg(rights.today.toString(Qt::ISODate)));
    if (!review) {
        lines.append(word(QT_TRANSLATE_NOOP("cdesk::ui::RightsReport",
                                            "Reviewed by: ____________   Date: ____________   Result: ____________")));
        return lines;
    }
    lines.append(word(QT_TRANSLATE_NOOP("cdesk::ui::RightsReport", "Reviewed on %1 by %2: %3. Next review: %4"))
                     .arg(review->reviewedOn.toString(Qt::ISODate), review->reviewer,
                          RightsWords::result(review->result), review->nextOn.toString(Qt::ISODate)));
    if (!review->notes.isEmpty())
        lines.append(review->notes.simplified());
    return lines;
}

} // namespace

ReportSpec rightsReport(const RightsList& rights, const std::optional<RightsReview>& review)
{
    ReportSpec spec;
    spec.title = word(QT_TRANSLATE_NOOP("cdesk::ui::RightsReport", "Review of people and rights"));
    spec.subtitle = subtitleOf(rights, review);
    spec.columns.push_back({.heading = word(QT_TRANSLATE_NOOP("cdesk::ui::RightsReport", "Person or right")),
                            .weight = 5.0,
                            .mostLines = 2});
    for (const Role role : kAllRoles)
        spec.columns.push_back({.heading = RightsWords::role(role), .weight = 1.8, .align = ReportAlign::Center});
    spec.groupLevels = 1;
    spec.words = {.subtotal = {},
                  .total = {},
                  .continued = word(QT_TRANSLATE_NOOP("cdesk::ui::RightsReport", "%1 (continued)")),
                  .page = word(QT_TRANSLATE_NOOP("cdesk::ui::RightsReport", "Page %1 of %2")),
                  .tenThousand = {}};
    spec.footer = word(QT_TRANSLATE_NOOP("cdesk::ui::RightsReport", "Log %1")).arg(rights.logPlace);
    spec.openRows = [rows = rowsOf(rights)] {
        return [rows, at = size_t{0}](ReportRow& row) mutable {
            if (at == rows.size())
                return false;
            row = rows[at++];
            return true;
        };
    };
    return spec;
}

} // namespace cdesk::ui
