// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FileDialogs.h"

class QFileDialog;

namespace cdesk::ui {

class ViewState;

/// The desktop's own file dialogs.
class NativeFileDialogs final : public FileDialogs {
public:
    explicit NativeFileDialogs(ViewState& view) : m_view{view} {}

    void openFile(QWidget* parent, const Request& request, Chosen then) override;
    void saveFile(QWidget* parent, const Request& request, Chosen then) override;
    void chooseFolder(QWidget* parent, const Request& request, Chosen then) override;

private:
    QFileDialog* make(QWidget* parent, const Request& request, Chosen then);

    ViewState& m_view;
};

} // namespace cdesk::ui
