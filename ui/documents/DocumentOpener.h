// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/store/DocumentService.h"
#include "ui/shell/Page.h"

#include <QTemporaryDir>

namespace cdesk::ui {

/// Shows documents of the office in other programs: always a read-only copy, the office's own file is never handed out.
/// The copies go with the page that made this.
class DocumentOpener final : public QObject {
    Q_OBJECT

public:
    /// @p documents is used through the dispatcher only.
    DocumentOpener(const PageContext& context, DocumentService& documents, QObject* parent);

    /// Makes the copy and opens it; says so when that fails.
    void open(DocumentId id);

private:
    PageContext m_context;
    DocumentService& m_documents;
    QTemporaryDir m_copies;
};

} // namespace cdesk::ui
