// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/DeskStyle.h"

#include "ui/theme/FlatDrawing.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace cdesk::ui {

namespace {

int emOf(const QStyleOption* option, const QWidget* widget)
{
    if (option)
        return option->fontMetrics.height();
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

/// A list that shows its current row by the selection's colour needs no frame around one cell of it.
bool isInSelectedRow(const QStyleOption& option, const QWidget* widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view && option.state.testFlag(QStyle::State_Selected) && !qobject_cast<const QListView*>(view) &&
           view->selectionBehavior() == QAbstractItemView::SelectRows;
}

/// A tool button that opens a menu at once, which Fusion marks only in its corner.
bool opensMenu(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

bool isDefaultButton(const QWidget* widget)
{
    const auto* button = qobject_cast<const QPushButton*>(widget);
    return button && button->isDefault() && button->isEnabled();
}

/// The button that Return presses, and that may be pressed.
bool isDefault(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           button->state.testFlag(QStyle::State_Enabled);
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Headings stand over the beginning of what they head, in every table.
    if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Qt lets Return press only the default buttons of dialogs; on pages it would do nothing.
    if (qobject_cast<QPushButton*>(widget))
        widget->installEventFilter(this);
    // The row of buttons hands its own focus to its first button. Where it stands behind that one in the chain, Tab
    // would go round among the buttons and never get out again.
    if (qobject_cast<QDialogButtonBox*>(widget))
        widget->setFocusProxy(nullptr);
}

void DeskStyle::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool DeskStyle::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(watched);
    if (!button || event->type() != QEvent::KeyPress)
        return QProxyStyle::eventFilter(watched, event);
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && !key->isAutoRepeat())
        button->click();
    return isReturn;
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
        size += QSize(em / 4 + (opensMenu(option) ? em * 3 / 4 : 0), em / 4);
        break;
    case CT_GroupBox:
        size.setHeight(size.height() + em / 2);
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

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return flat::scrollBarPart(*bar, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const int em = emOf(option, widget);
    if (control == CC_GroupBox && (part == SC_GroupBoxLabel || part == SC_GroupBoxCheckBox)) // inside the card
        return rect.translated(em * 3 / 4, em / 2).adjusted(0, 0, em * 2, 0);                // bold is wider
    if (control == CC_GroupBox && part == SC_GroupBoxContents)
        return rect.adjusted(0, em / 2, 0, 0);
    return rect;
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const QColor ink = option->palette.color(QPalette::Text);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) {
        flat::drawScrollBar(*bar, widget, *painter);
    } else if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && control == CC_SpinBox) {
        if (box->frame)
            flat::drawField(*box, *painter);
        const auto arrow = [&](SubControl part, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag step) {
            const bool may = box->stepEnabled.testFlag(step);
            flat::drawArrow(subControlRect(control, option, part, widget), direction,
                            may ? ink : box->palette.color(QPalette::Disabled, QPalette::Text), *painter);
        };
        if (box->buttonSymbols != QAbstractSpinBox::NoButtons) {
            arrow(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
            arrow(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
        }
    } else if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
               combo && control == CC_ComboBox) {
        if (combo->frame)
            flat::drawField(*combo, *painter);
        flat::drawArrow(subControlRect(control, option, SC_ComboBoxArrow, widget), Qt::DownArrow, ink, *painter);
    } else if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
               button && opensMenu(option)) {
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        const int side = emOf(option, widget);
        const QRect right(button->rect.right() - side, button->rect.top(), side, button->rect.height());
        flat::drawArrow(visualRect(button->direction, button->rect, right), Qt::DownArrow, ink, *painter);
    } else if (control == CC_GroupBox) {
        painter->save();
        QFont bold = painter->font();
        bold.setBold(true);
        painter->setFont(bold);
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        painter->restore();
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_HeaderSection:
        flat::drawHeaderGround(*option, *painter);
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            flat::drawHeaderEnd(*header, *painter);
        return;
    case CE_HeaderEmptyArea:
        return flat::drawHeaderGround(*option, *painter);
    case CE_Splitter:
        return flat::drawSplitter(*option, *painter);
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            flat::drawTab(*tab, *painter);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button && isDefault(option)) {
            QStyleOptionButton accented = *button;
            accented.palette.setColor(QPalette::ButtonText, button->palette.color(QPalette::HighlightedText));
            const qreal ratio = widget ? widget->devicePixelRatioF() : 1;
            if (!button->icon.isNull())
                accented.icon = QIcon(button->icon.pixmap(button->iconSize, ratio, QIcon::Selected));
            return QProxyStyle::drawControl(element, &accented, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (!option)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    QStyleOption calm = *option;
    switch (element) {
    case PE_FrameFocusRect:
        calm.state.setFlag(State_Selected, option->state.testFlag(State_Selected) || isDefaultButton(widget));
        if (qobject_cast<const QPushButton*>(widget)) // around the whole button, not its words
            calm.rect = isDefaultButton(widget) ? widget->rect().adjusted(2, 2, -2, -2) : widget->rect();
        if (!isInSelectedRow(*option, widget))
            flat::drawFocusRing(calm, *painter);
        return;
    case PE_FrameLineEdit:
        return flat::drawFieldFrame(*option, *painter);
    case PE_PanelButtonCommand:
        return flat::drawButton(*option, isDefault(option), *painter);
    case PE_PanelButtonTool:
        if (!option->state.testFlag(State_AutoRaise) || (option->state & (State_On | State_Sunken)) ||
            (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled)))
            flat::drawButton(*option, false, *painter);
        return;
    case PE_Frame: // Fusion's own frame can't be seen on dark windows
        painter->save();
        painter->setPen(flat::hairline(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameGroupBox:
        return flat::drawCard(*option, *painter);
    case PE_FrameTabBarBase:
        calm.rect = QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1);
        return painter->fillRect(calm.rect, flat::hairline(option->palette));
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    case PE_IndicatorCheckBox: // Fusion's own frame can't be seen on dark windows
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        calm.state &= ~State_HasFocus;
        return flat::drawFieldFrame(calm, *painter);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace cdesk::ui
