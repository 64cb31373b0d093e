// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

namespace cdesk::test {

/// Makes what somebody who means harm, or a broken program, puts into a field or a file. The same seed makes the same.
class HostileTexts {
public:
    /// @param canary path of a file that nothing may ever open; markup and paths point to it
    HostileTexts(quint32 seed, QString canary) : m_random{seed}, m_canary{std::move(canary)} {}

    /// Markup, control and direction characters, formulas, search syntax, SQL, paths, endless text; often several.
    QString text();
    /// Separated values with such texts under headings of a customer list.
    QByteArray table(int rows);
    /// The body of a Word document with such markup, entities, tags and broken nesting.
    QString wordBody();
    /// A copy of @p sound with bytes changed, cut, doubled or moved.
    QByteArray damaged(const QByteArray& sound);

    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }

private:
    QString piece();

    QRandomGenerator m_random;
    QString m_canary;
};

} // namespace cdesk::test
