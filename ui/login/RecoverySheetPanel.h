// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"
#include "core/keys/RecoveryCode.h"
#include "ui/theme/Palette.h"

#include <QWidget>

#include <array>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace cdesk {
class Clock;
class FontCatalog;
} // namespace cdesk

namespace cdesk::ui {

class FileDialogs;

/// What printing and saving the sheet takes.
struct SheetTools {
    FileDialogs& files;
    const Clock& clock;
    std::shared_ptr<FontCatalog> fonts; ///< null where no Chinese font is installed
};

/// What the sheet says of its office.
struct SheetFacts {
    QString office; ///< its name; empty: it has none yet
    QString folder;
    QString user; ///< who makes the sheet
    int number = 1;
};

/// A new recovery code on its way to paper: shown, printed or saved, and copied back in part. Whoever has not put the
/// paper away is not let on.
class RecoverySheetPanel final : public QWidget {
    Q_OBJECT

public:
    RecoverySheetPanel(const SheetTools& tools, const RecoveryCode& code, QWidget* parent);

    void setFacts(const SheetFacts& facts) { m_facts = facts; }
    /// Whether the paper was read back and put away; says what is missing and goes there.
    bool isPutAway();
    void say(const QString& sentence, Tone tone = Tone::Neutral);

Q_SIGNALS:
    /// Return in one of the fields.
    void wantsOn();

private:
    QWidget* codeGrid();
    /// The sheet as it is printed.
    std::shared_ptr<const DisplayList> pages() const;
    void print();
    void savePdf();

    SheetTools m_tools;
    SheetFacts m_facts;
    RecoveryCode m_code;
    QLabel* m_sentence;
    std::array<QLineEdit*, 2> m_typed{};
    QCheckBox* m_putAway = nullptr;
};

} // namespace cdesk::ui
