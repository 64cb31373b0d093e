// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/write/ExportTarget.h"
#include "ui/dialogs/FileDialogs.h"
#include "ui/users/PasswordDialog.h"
#include "ui/widgets/FormDialog.h"

#include <functional>

namespace cdesk::ui {

/// Asks where something that leaves the office goes. Beside the kinds of file of @p request an encrypted zip archive
/// can be chosen; then a password is asked for, and the file in it is called after the proposal, with @p ending
/// (".pdf"). @p then is not called when the person cancels.
void saveExport(QWidget* parent, FileDialogs& files, FileDialogs::Request request, const QString& ending,
                std::function<void(const ExportTarget& target)> then);

/// The password an encrypted export is locked with: for whoever is to open it, never one that opens the office.
class ExportPasswordDialog final : public FormDialog {
    Q_OBJECT

public:
    using Chosen = std::function<void(std::shared_ptr<const SecretBytes> password)>;
    ExportPasswordDialog(const QString& fileName, Chosen chosen, QWidget* parent);

private:
    void save() override;

    Chosen m_chosen;
    NewPasswordFields m_new;
};

} // namespace cdesk::ui
