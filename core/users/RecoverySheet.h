// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"

#include <QStringList>

namespace cdesk {

class FontCatalog;
class RecoveryCode;

/// What stands on a recovery sheet besides the code; core has no words of its own.
struct RecoverySheetWords {
    QString title;
    std::vector<std::pair<QString, QString>> facts; ///< office, day, number of the sheet …
    QString codeHeading;
    QString instructionsHeading;
    QStringList instructions;
    QStringList signatures; ///< each in front of a line to write on
    QString picture;        ///< under the code as picture
};

/// The sheet on A4, ready for printer and PDF: the code in its groups to read and type, and as QR code for a scanner.
/// Whoever has the pages can open the office.
DisplayList layRecoverySheet(const RecoverySheetWords& words, const RecoveryCode& code, FontCatalog& fonts);

} // namespace cdesk
