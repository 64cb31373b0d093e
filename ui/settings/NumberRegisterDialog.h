// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/OfficeSettings.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QTreeView;

namespace cdesk::ui {

class NumberModel;

/// The register of numbers (C3): sequence by sequence, each number with what has it, each gap with its reason.
class NumberRegisterDialog final : public QDialog {
    Q_OBJECT
public:
    NumberRegisterDialog(const PageContext& context, const SettingService& settings, QWidget* parent);

private:
    void showSequences(const std::vector<NumberSequence>& sequences);
    void load();
    void count();

    PageContext m_context;
    const SettingService& m_settings;
    std::vector<NumberSequence> m_sequences;
    QComboBox* m_sequence;
    QCheckBox* m_onlyGaps;
    QTreeView* m_list;
    NumberModel* m_numbers;
    QLabel* m_count;
};

} // namespace cdesk::ui
