// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>

namespace cdesk::test {

/// A workbook made part by part, so that a test can make exactly the oddity it speaks of.
class WorkbookFixture {
public:
    /// A workbook with one visible sheet "客户" whose rows are @p rowsXml.
    explicit WorkbookFixture(const QByteArray& rowsXml = {});

    WorkbookFixture& part(const QByteArray& name, const QByteArray& content);
    /// Replaces @p before by @p after in a part.
    WorkbookFixture& edit(const QByteArray& name, const QByteArray& before, const QByteArray& after);
    WorkbookFixture& sharedStrings(const QByteArray& items);

    QByteArray bytes() const;

private:
    std::map<QByteArray, QByteArray> m_parts;
};

} // namespace cdesk::test
