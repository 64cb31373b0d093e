// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace cdesk::ui {

/// One line that holds the path of a file or folder: typed, dropped, or chosen with the button or F4.
class PathField final : public QLineEdit {
    Q_OBJECT
public:
    enum class Kind { OpenFile, SaveFile, Folder };

    explicit PathField(Kind kind, QWidget* parent = nullptr);

    /// The path in the form Qt uses (/), without blanks around it; empty when there is none.
    QString path() const;
    void setPath(const QString& path);
    /// Filter of the file dialog, e.g. tr("Tables (*.xlsx *.csv)").
    void setNameFilter(const QString& filter);
    /// Opens the file dialog; it stays beside the program, nothing waits for it.
    void choose();

Q_SIGNALS:
    void pathChanged(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Kind m_kind;
    QString m_filter;
};

} // namespace cdesk::ui
