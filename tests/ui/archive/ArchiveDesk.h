// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/store/DocumentService.h"
#include "tests/support/ui/TestDesk.h"
#include "ui/archive/ArchivePage.h"

namespace cdesk::ui {

/// The archive page on an office with a stack of signed contracts.
class ArchiveDesk : public TestDesk {
public:
    explicit ArchiveDesk(int contracts);
    ~ArchiveDesk();

    ArchiveService archive;
    DocumentService documents;
    /// Files the contracts still waiting, with a place each.
    void fileAll();
    std::vector<WaitingContract> waiting() const { return *archive.waiting(office.admin); }
    void press(const QString& action) const;
    void click(const QString& button) const;
    QString fieldText(const QString& field) const;
    void type(const QString& field, const QString& text) const;

private:
    std::unique_ptr<ArchiveReport> m_reports;

public:
    ArchivePage* page;
};

} // namespace cdesk::ui
