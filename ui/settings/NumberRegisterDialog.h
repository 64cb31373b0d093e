// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/OfficeSettings.h"
#include "ui/shell/Page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QTreeWidget;

namespace cdesk::ui {

/// The register of numbers (C3): sequence by sequence, each number with what has it, each gap with its reason.
class NumberRegisterDialog final : public QDialog {
    Q_OBJECT
public:
    NumberRegisterDialog(const PageContext& context, const SettingService& settings, QWidget* parent);

private:
    void showSequences(const std::vector<NumberSequence>& sequences);
    void load();
    void showNumbers();
    static QString fateWord(NumberFate fate);

    PageContext m_context;
    const SettingService& m_settings;
    std::vector<NumberSequence> m_sequences;
    std::vector<RegisteredNumber> m_numbers;
    QComboBox* m_sequence;
    QCheckBox* m_onlyGaps;
    QTreeWidget* m_list;
    QLabel* m_count;
};

} // namespace cdesk::ui
