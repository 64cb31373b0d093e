// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/NativeFileDialogs.h"

#include "ui/shell/ViewState.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// "Word documents (*.docx)" → "docx", so that a name typed without an ending gets one.
QString suffixOf(const QString& filter)
{
    static const QRegularExpression ending(u"\\*\\.([A-Za-z0-9]+)"_s);
    return ending.match(filter).captured(1);
}

} // namespace

QFileDialog* NativeFileDialogs::make(QWidget* parent, const Request& request, Chosen then)
{
    const QString key = u"folder/"_s + request.purpose;
    auto* dialog = new QFileDialog(parent, request.title, m_view.text(key, QDir::homePath()), request.filter);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [this, key, then = std::move(then)](const QString& path) {
                         m_view.setText(key, QFileInfo(path).absolutePath());
                         then(path);
                     });
    return dialog;
}

void NativeFileDialogs::openFile(QWidget* parent, const Request& request, Chosen then)
{
    QFileDialog* dialog = make(parent, request, std::move(then));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void NativeFileDialogs::saveFile(QWidget* parent, const Request& request, Chosen then)
{
    QFileDialog* dialog = make(parent, request, std::move(then));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(request.filter));
    dialog->selectFile(request.proposal);
    // Another kind of file has another ending: what was typed or proposed follows.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QString ending = suffixOf(filter);
        const QStringList chosen = dialog->selectedFiles();
        if (ending.isEmpty() || chosen.isEmpty())
            return;
        dialog->setDefaultSuffix(ending);
        dialog->selectFile(QFileInfo(chosen.front()).completeBaseName() + u'.' + ending);
    });
    dialog->open();
}

void NativeFileDialogs::chooseFolder(QWidget* parent, const Request& request, Chosen then)
{
    QFileDialog* dialog = make(parent, request, std::move(then));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

} // namespace cdesk::ui
