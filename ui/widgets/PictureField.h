// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/dialogs/FileDialogs.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cdesk::ui {

/// A picture as a field of a form: small, beside the buttons that choose another one or take it away.
class PictureField final : public QWidget {
    Q_OBJECT
public:
    /// Reads what stands in a chosen file, or says why it can't be used.
    using Read = std::function<Result<QByteArray>(const QString& path)>;

    PictureField(FileDialogs& dialogs, FileDialogs::Request request, Read read, QWidget* parent = nullptr);

    /// The file's content; empty for none.
    const QByteArray& picture() const { return m_bytes; }
    void setPicture(const QByteArray& bytes);
    /// What the picture is, for those who hear the form: its buttons are named after it.
    void setWhat(const QString& what);

Q_SIGNALS:
    void changed();
    /// A file was chosen that is not taken; the field stays as it is.
    void refused(const cdesk::Error& problem);

private:
    void choose();
    void take(const QString& path);

    FileDialogs& m_dialogs;
    FileDialogs::Request m_request;
    Read m_read;
    QByteArray m_bytes;
    QLabel* m_shown;
    QPushButton* m_choose;
    QPushButton* m_remove;
};

} // namespace cdesk::ui
