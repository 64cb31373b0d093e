// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PathField.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Spacing.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

PathField::PathField(Kind kind, QWidget* parent) : QLineEdit(parent), m_kind{kind}
{
    setAccessibleName(kind == Kind::Folder ? tr("Folder") : tr("File"));
    setMinimumWidth(charactersWide(*this, 16));
    QAction* button = addAction(Icons::get(u"folder-open"_s), QLineEdit::TrailingPosition);
    button->setText(tr("Choose…"));
    button->setToolTip(tr("Choose… (F4)"));
    connect(button, &QAction::triggered, this, &PathField::choose);
    connect(this, &QLineEdit::textChanged, this, [this] { Q_EMIT pathChanged(path()); });
}

QString PathField::path() const
{
    const QString typed = text().trimmed();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

void PathField::setPath(const QString& path)
{
    setText(QDir::toNativeSeparators(path));
}

void PathField::setNameFilter(const QString& filter)
{
    m_filter = filter;
}

void PathField::choose()
{
    auto* dialog = new QFileDialog(this, accessibleName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_kind == Kind::Folder     ? QFileDialog::Directory
                        : m_kind == Kind::OpenFile ? QFileDialog::ExistingFile
                                                   : QFileDialog::AnyFile);
    dialog->setAcceptMode(m_kind == Kind::SaveFile ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    if (!m_filter.isEmpty())
        dialog->setNameFilter(m_filter);
    if (!path().isEmpty())
        dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, this, &PathField::setPath);
    dialog->open();
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
