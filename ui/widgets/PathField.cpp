// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PathField.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPointer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

PathField::PathField(Kind kind, FileDialogs& dialogs, FileDialogs::Request request, QWidget* parent)
    : QLineEdit(parent), m_kind{kind}, m_dialogs{dialogs}, m_request{std::move(request)}
{
    setAccessibleName(kind == Kind::Folder ? tr("Folder") : tr("File"));
    setMinimumWidth(charactersWide(*this, 16));
    QAction* button = addAction(Icons::get(u"folder-open"_s), QLineEdit::TrailingPosition);
    button->setText(tr("Choose…"));
    button->setToolTip(tr("Choose… (F4)"));
    connect(button, &QAction::triggered, this, &PathField::choose);
    connect(this, &QLineEdit::textEdited, this, [this] { m_isTyped = true; });
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_isTyped)
            Q_EMIT pathChanged(path());
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_isTyped, false)) // half a path is none
            Q_EMIT pathChanged(path());
    });
}

QString PathField::path() const
{
    const QString typed = text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

void PathField::setPath(const QString& path)
{
    m_isTyped = false;
    setText(QDir::toNativeSeparators(path));
}

void PathField::choose()
{
    // The dialog may outlive the field: a page can be closed behind it.
    const auto take = [field = QPointer<PathField>(this)](const QString& path) {
        if (field)
            field->setPath(path);
    };
    switch (m_kind) {
    case Kind::OpenFile:
        m_dialogs.openFile(this, m_request, take);
        break;
    case Kind::SaveFile:
        m_dialogs.saveFile(this, m_request, take);
        break;
    case Kind::Folder:
        m_dialogs.chooseFolder(this, m_request, take);
        break;
    }
}

void PathField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F4)
        choose();
    else
        QLineEdit::keyPressEvent(event);
}

void PathField::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
    else
        QLineEdit::dragEnterEvent(event);
}

void PathField::dropEvent(QDropEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        setPath(event->mimeData()->urls().first().toLocalFile());
    else
        QLineEdit::dropEvent(event);
}

} // namespace cdesk::ui
