// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/flow/FlowDoc.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace cdesk::ui {

/// Paper, orientation, margins, and which pages have a header of their own.
class PageSetupDialog final : public QDialog {
    Q_OBJECT
public:
    PageSetupDialog(const FlowDoc& document, QWidget* parent);

    /// Writes what was chosen into @p document.
    void apply(FlowDoc& document) const;

private:
    QDoubleSpinBox* addLength(class FormPanel& panel, const QString& key, const QString& label, double twips);

    QComboBox* m_paper;
    QComboBox* m_orientation;
    QDoubleSpinBox* m_top;
    QDoubleSpinBox* m_bottom;
    QDoubleSpinBox* m_left;
    QDoubleSpinBox* m_right;
    QDoubleSpinBox* m_header;
    QDoubleSpinBox* m_footer;
    QCheckBox* m_firstPage;
    QCheckBox* m_evenPages;
};

} // namespace cdesk::ui
