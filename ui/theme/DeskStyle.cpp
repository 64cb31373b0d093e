// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/DeskStyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStyleOption>

namespace cdesk::ui {

namespace {

int emOf(const QStyleOption* option, const QWidget* widget)
{
    if (option)
        return option->fontMetrics.height();
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

void drawFocusRing(const QStyleOption& option, QPainter& painter)
{
    const bool onSelection = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(option.palette.color(onSelection ? QPalette::HighlightedText : QPalette::Highlight), 1.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 2, 2);
    painter.restore();
}

/// A list that shows its current row by the selection's colour needs no frame around one cell of it.
bool isInSelectedRow(const QStyleOption& option, const QWidget* widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view && option.state.testFlag(QStyle::State_Selected) && !qobject_cast<const QListView*>(view) &&
           view->selectionBehavior() == QAbstractItemView::SelectRows;
}

/// Frame of a field: plain to see on both palettes, in the accent colour while the field has the focus.
void drawFieldFrame(const QStyleOption& option, QPainter& painter)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QColor text = option.palette.color(QPalette::Text);
    const QColor base = option.palette.color(QPalette::Base);
    const auto between = [](int a, int b) { return (a * 45 + b * 55) / 100; };
    const QColor quiet(between(text.red(), base.red()), between(text.green(), base.green()),
                       between(text.blue(), base.blue()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(focused ? option.palette.color(QPalette::Highlight) : quiet, focused ? 2 : 1));
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 3, 3);
    painter.restore();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Headings stand over the beginning of what they head, in every table.
    if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int em = emOf(option, widget);
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return em * 3 / 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return em / 2;
    case PM_FocusFrameHMargin:
        return em / 3; // the distance of a cell's text from its edge
    case PM_HeaderMargin:
        return em / 3 + 1; // the same for the heading above it
    case PM_ToolBarItemSpacing:
        return em / 6;
    case PM_ToolBarItemMargin:
        return em / 5;
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return qMax(16, em * 9 / 10);
    case PM_ToolBarIconSize:
        return qMax(22, em * 5 / 4);
    case PM_SplitterWidth:
        return qMax(5, em / 3);
    case PM_ScrollBarExtent:
        return qMax(12, em * 3 / 4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_FormLayoutFieldGrowthPolicy:
        return 2; // QFormLayout::AllNonFixedFieldsGrow
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int em = emOf(option, widget);
    switch (type) {
    case CT_ItemViewItem:
        size.setHeight(qMax(size.height(), em * 8 / 5));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(qMax(size.height(), em * 9 / 5));
        break;
    case CT_PushButton:
        size = QSize(size.width() + em / 2, qMax(size.height(), em * 9 / 5));
        break;
    case CT_ToolButton:
        size += QSize(em / 4, em / 4);
        break;
    case CT_MenuItem:
        size.setHeight(qMax(size.height(), em * 8 / 5));
        break;
    case CT_HeaderSection:
        size.setHeight(qMax(size.height(), em * 17 / 10));
        break;
    case CT_TabBarTab:
        size += QSize(em / 2, em / 4);
        break;
    default:
        break;
    }
    return size;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_ItemViewItemFocusRect && option && qobject_cast<const QListView*>(widget))
        return option->rect.adjusted(1, 1, -1, -1); // around picture and words, not the words alone
    if (element != SE_LineEditContents)
        return rect;
    const int air = emOf(option, widget) / 5;
    return rect.adjusted(air, 0, -air, 0);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    // Like every other field: Fusion's own frame of a number field can't be seen on dark windows.
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        box && control == CC_SpinBox && box->frame)
        drawFieldFrame(*box, *painter);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == PE_FrameFocusRect && option) {
        if (!isInSelectedRow(*option, widget))
            drawFocusRing(*option, *painter);
    } else if (element == PE_FrameLineEdit && option) {
        drawFieldFrame(*option, *painter);
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    if (element == PE_IndicatorCheckBox && option) { // Fusion's own frame can't be seen on dark windows
        QStyleOption box = *option;
        box.state &= ~State_HasFocus;
        drawFieldFrame(box, *painter);
    }
}

} // namespace cdesk::ui
