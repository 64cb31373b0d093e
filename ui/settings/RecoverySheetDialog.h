// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/RecoverySheetPanel.h"
#include "ui/settings/SettingsServices.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QPushButton;

namespace cdesk::ui {

/// A new recovery sheet. The old one is good until the new one is on paper and put away.
class RecoverySheetDialog final : public QDialog {
    Q_OBJECT

public:
    RecoverySheetDialog(const PageContext& context, const SettingsServices& services, const SheetFacts& facts,
                        QWidget* parent);

private:
    void replace();

    PageContext m_context;
    SettingsServices m_services;
    RecoveryCode m_code = RecoveryCode::random();
    int m_number;
    RecoverySheetPanel* m_sheet;
    QPushButton* m_replace;
};

} // namespace cdesk::ui
