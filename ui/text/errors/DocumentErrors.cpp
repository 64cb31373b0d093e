// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

namespace cdesk::ui {

std::span<const ErrorSentence> documentErrors()
{
    static constexpr ErrorSentence kSentences[] = {
        {"document.too_large",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The document is larger than 200 MB and cannot be kept. Make it smaller and try again.")},
        {"document.missing",
         QT_TRANSLATE_NOOP("ErrorText", "The stored document is missing (%1). Restore it from a backup.")},
        {"document.damaged",
         QT_TRANSLATE_NOOP("ErrorText",
                           "The stored document was changed outside the program (%1). Restore it from a backup.")},
    };
    return kSentences;
}

} // namespace cdesk::ui
