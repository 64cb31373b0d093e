// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/SaveExport.h"

#include "core/base/SecretBytes.h"
#include "ui/widgets/FormPanel.h"
#include "ui/widgets/WrappedLabel.h"

#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

void saveExport(QWidget* parent, FileDialogs& files, FileDialogs::Request request, const QString& ending,
                std::function<void(const ExportTarget&)> then)
{
    const QString inner = QFileInfo(request.proposal).completeBaseName() + ending;
    if (!request.filter.isEmpty()) // without one every name is taken
        request.filter += u";;"_s + ExportPasswordDialog::tr("Encrypted, with a password (*.zip)");
    files.saveFile(parent, request, [parent, inner, then = std::move(then)](const QString& path) {
        if (!path.endsWith(u".zip"_s, Qt::CaseInsensitive) || inner.endsWith(u".zip"_s, Qt::CaseInsensitive))
            return then({.path = path});
        auto* dialog = new ExportPasswordDialog(
            QFileInfo(path).fileName(),
            [path, inner, then](std::shared_ptr<const SecretBytes> password) {
                then({.path = path, .password = std::move(password), .innerName = inner});
            },
            parent);
        dialog->open();
    });
}

ExportPasswordDialog::ExportPasswordDialog(const QString& fileName, Chosen chosen, QWidget* parent)
    : FormDialog(parent), m_chosen{std::move(chosen)}, m_new{NewPasswordFields::in(*form())}
{
    setObjectName(u"exportPasswordDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Password for %1").arg(fileName));
    auto* hint = wrappedLabel(u"exportPasswordHintLabel"_s, form());
    hint->setText(tr("The file is encrypted with AES-256 in a zip archive. 7-Zip, WinRAR or Bandizip open it with this "
                     "password. Tell it by another way than you send the file, and take none that opens the office: "
                     "nobody can find it out later. The name of the file can be read without it."));
    form()->addUnderLast(hint);
    layOut(u"saveExportPasswordButton"_s, 30);
    m_new.password->setFocus();
}

void ExportPasswordDialog::save()
{
    form()->clearErrors();
    auto password = m_new.typed(*form());
    if (!password)
        return;
    if (const auto good = checkExportPassword(*password); !good)
        return showProblem(good.error());
    const Chosen chosen = m_chosen;
    accept();
    chosen(std::move(password));
}

} // namespace cdesk::ui
