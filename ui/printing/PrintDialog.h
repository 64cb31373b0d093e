// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/DisplayList.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QSpinBox;

namespace cdesk::ui {

/// Paints the pages the printer was asked for, copies included where the printer can't make them itself.
/// Returns how many sheets' sides were painted; 0 when the printer took none.
int printPages(const DisplayList& pages, QPrinter& printer);

/// What somebody wants printed, and where.
struct PrintWish {
    std::shared_ptr<QPrinter> printer; ///< set up with copies, range and sides
    int copies = 1;
    int firstPage = 1; ///< counted from 1
    int lastPage = 1;
};

/// Shows the pages as they will print, and asks for printer, copies, page range and sides beside them. It stays beside
/// the program, nothing waits for it. "More settings…" opens the desktop's own dialog with what was chosen here.
class PrintDialog final : public QDialog {
    Q_OBJECT
public:
    /// @p printers by name, the preferred one first.
    PrintDialog(std::shared_ptr<const DisplayList> pages, const QStringList& printers, QWidget* parent);

    /// A sentence above the choices: why it says 草稿, which page has no code.
    void setNote(const QString& sentence);

Q_SIGNALS:
    /// Somebody said print; the dialog is closing.
    void wanted(const cdesk::ui::PrintWish& wish);

private:
    QWidget* choices();
    PrintWish wish() const;
    void print();
    void askMore();

    std::shared_ptr<const DisplayList> m_pages;
    QStringList m_names;
    QLabel* m_note = nullptr;
    QComboBox* m_printer = nullptr;
    QSpinBox* m_copies = nullptr;
    QSpinBox* m_first = nullptr;
    QSpinBox* m_last = nullptr;
    QComboBox* m_sides = nullptr;
    QPushButton* m_print = nullptr;
};

/// Names of the printers of this computer, the default one first.
QStringList printerNames();

} // namespace cdesk::ui
