// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FileDialogs.h"

#include <QLineEdit>

namespace cdesk::ui {

/// One line that holds the path of a file or folder: typed, dropped, or chosen with the button or F4.
class PathField final : public QLineEdit {
    Q_OBJECT
public:
    enum class Kind { OpenFile, SaveFile, Folder };

    /// @param request what the dialog is asked for: purpose, title, filter, proposed name
    PathField(Kind kind, FileDialogs& dialogs, FileDialogs::Request request, QWidget* parent = nullptr);

    /// The path in the form Qt uses (/), without blanks around it; empty when there is none.
    QString path() const;
    void setPath(const QString& path);
    /// Opens the file dialog; it stays beside the program, nothing waits for it.
    void choose();

Q_SIGNALS:
    /// At once when it was chosen or dropped; what is typed counts when Return is pressed or the field is left.
    void pathChanged(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Kind m_kind;
    FileDialogs& m_dialogs;
    FileDialogs::Request m_request;
    bool m_isTyped = false; ///< and not told yet
};

} // namespace cdesk::ui
