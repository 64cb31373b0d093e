// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PageSetupDialog.h"

#include "ui/theme/Spacing.h"
#include "ui/widgets/FormPanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cdesk::ui {

namespace {

/// Sheets that offices here print on, upright; millimetres.
struct Paper {
    QString name;
    double width;
    double height;
};
const Paper kPapers[] = {{u"A4"_s, 210, 297},  {u"A3"_s, 297, 420}, {u"A5"_s, 148, 210},
                         {u"16K"_s, 184, 260}, {u"B5"_s, 182, 257}, {u"Letter"_s, 215.9, 279.4}};

double rounded(double twips)
{
    return std::round(twips);
}

} // namespace

PageSetupDialog::PageSetupDialog(const FlowDoc& document, QWidget* parent)
    : QDialog(parent), m_paper{new QComboBox(this)}, m_orientation{new QComboBox(this)},
      m_firstPage{new QCheckBox(tr("The &first page has its own header and footer"), this)},
      m_evenPages{new QCheckBox(tr("E&ven pages have their own header and footer"), this)}
{
    setObjectName(u"pageSetupDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Page set-up"));
    const Spacing space = Spacing::of(*this);
    const FlowSection& section = document.sections.front();
    const bool isWide = section.pageWidth > section.pageHeight;
    const double width = std::min(section.pageWidth, section.pageHeight) / kTwipsPerMillimetre;
    const double height = std::max(section.pageWidth, section.pageHeight) / kTwipsPerMillimetre;
    for (const Paper& paper : kPapers) {
        m_paper->addItem(paper.name, QSizeF(paper.width, paper.height));
        if (std::abs(paper.width - width) < 1 && std::abs(paper.height - height) < 1)
            m_paper->setCurrentIndex(m_paper->count() - 1);
    }
    const QSizeF shown = m_paper->currentData().toSizeF();
    if (std::abs(shown.width() - width) >= 1 || std::abs(shown.height() - height) >= 1) {
        m_paper->addItem(tr("%1 × %2 mm").arg(width, 0, 'f', 0).arg(height, 0, 'f', 0), QSizeF(width, height));
        m_paper->setCurrentIndex(m_paper->count() - 1);
    }
    m_orientation->addItems({tr("upright"), tr("on its side")});
    m_orientation->setCurrentIndex(isWide ? 1 : 0);
    m_firstPage->setObjectName(u"firstPageCheck"_s);
    m_firstPage->setChecked(section.hasFirstPage);
    m_evenPages->setObjectName(u"evenPagesCheck"_s);
    m_evenPages->setChecked(document.evenAndOddHeaders);

    auto* panel = new FormPanel(this);
    panel->addField(u"paper"_s, tr("&Paper"), m_paper);
    panel->addField(u"orientation"_s, tr("&Orientation"), m_orientation);
    m_top = addLength(*panel, u"marginTop"_s, tr("Margin at the &top"), section.top);
    m_bottom = addLength(*panel, u"marginBottom"_s, tr("Margin at the &bottom"), section.bottom);
    m_left = addLength(*panel, u"marginLeft"_s, tr("Margin at the &left"), section.left);
    m_right = addLength(*panel, u"marginRight"_s, tr("Margin at the &right"), section.right);
    m_header = addLength(*panel, u"headerDistance"_s, tr("&Header from the edge"), section.headerDistance);
    m_footer = addLength(*panel, u"footerDistance"_s, tr("Foot&er from the edge"), section.footerDistance);
    panel->addWide(m_firstPage);
    panel->addWide(m_evenPages);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"takePageSetupButton"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space.page, space.page, space.page, space.page);
    layout->setSpacing(space.normal);
    layout->addWidget(panel);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QDoubleSpinBox* PageSetupDialog::addLength(FormPanel& panel, const QString& key, const QString& label, double twips)
{
    constexpr double kWidestMargin = 100;
    auto* field = new QDoubleSpinBox(this);
    field->setRange(0, kWidestMargin);
    field->setDecimals(1);
    field->setSuffix(tr(" mm"));
    field->setValue(twips / kTwipsPerMillimetre);
    panel.addField(key, label, field);
    return field;
}

void PageSetupDialog::apply(FlowDoc& document) const
{
    FlowSection& section = document.sections.front();
    const QSizeF paper = m_paper->currentData().toSizeF();
    section.pageWidth = rounded(paper.width() * kTwipsPerMillimetre);
    section.pageHeight = rounded(paper.height() * kTwipsPerMillimetre);
    if (m_orientation->currentIndex() == 1)
        std::swap(section.pageWidth, section.pageHeight);
    section.top = rounded(m_top->value() * kTwipsPerMillimetre);
    section.bottom = rounded(m_bottom->value() * kTwipsPerMillimetre);
    section.left = rounded(m_left->value() * kTwipsPerMillimetre);
    section.right = rounded(m_right->value() * kTwipsPerMillimetre);
    section.headerDistance = rounded(m_header->value() * kTwipsPerMillimetre);
    section.footerDistance = rounded(m_footer->value() * kTwipsPerMillimetre);
    section.hasFirstPage = m_firstPage->isChecked();
    document.evenAndOddHeaders = m_evenPages->isChecked();
}

} // namespace cdesk::ui
