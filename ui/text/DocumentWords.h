// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/store/Document.h"

#include <QCoreApplication>

namespace cdesk::ui {

/// What a document is to its owner, in the language of the window.
class DocumentWords {
    Q_DECLARE_TR_FUNCTIONS(cdesk::ui::DocumentWords)

public:
    static QString of(DocumentKind kind);
};

} // namespace cdesk::ui
