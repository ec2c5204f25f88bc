// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/theme/schoolstyle.h"

#include "kit/theme/icon.h"
#include "kit/theme/stylepaint.h"
#include "kit/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolBar>

namespace rs::kit::theme {

namespace {

constexpr int controlHeight = 30;
constexpr int smallHeight = 26;
constexpr int tooltipDelayMs = 500;
constexpr int buttonEdge = 14;
constexpr int toolEdge = 8;
constexpr int fieldEdge = 5;
constexpr int leastHandle = 28;
constexpr int scrollBarWidth = 12;

bool isSet(const QWidget* widget, const char* name) { return widget && widget->property(name).toBool(); }

int heightOf(const QWidget* widget) {
    return isSet(widget, property::small) ? scaled(8, smallHeight) : scaled(12, controlHeight);
}

//! A field inside a spin box, a combo box or our search field is framed by what surrounds it.
bool isFramed(const QStyleOption* option) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && frame->lineWidth > 0;
}

QSize sizeOfButton(const QStyleOptionButton& button, const QWidget* widget) {
    const bool menu = button.features.testFlag(QStyleOptionButton::HasMenu);
    const bool link = isSet(widget, property::link);
    const int words = draw::captionWidth(button.fontMetrics, {{}, button.icon, button.text, {}, smallIcon, menu});
    const int ownEdge = isSet(widget, property::small) ? space::field - 2 : buttonEdge;
    return QSize(words + 2 * (link ? space::hair : ownEdge), link ? scaled(8, smallHeight) : heightOf(widget));
}

QSize sizeOfToolButton(const QStyleOptionToolButton& button, const QWidget* widget) {
    const bool onlyIcon = button.toolButtonStyle == Qt::ToolButtonIconOnly && !button.icon.isNull();
    const bool menu = button.features.testFlag(QStyleOptionToolButton::HasMenu) && !onlyIcon;
    const QIcon sign = button.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : button.icon;
    const QString text = onlyIcon ? QString() : button.text;
    const int words = draw::captionWidth(button.fontMetrics, {{}, sign, text, {}, toolIcon, menu});
    return QSize(std::max(words + 2 * (onlyIcon ? 5 : toolEdge), smallHeight), heightOf(widget));
}

} // namespace

SchoolStyle::SchoolStyle(const QString& baseStyle, Manner manner) : QProxyStyle(baseStyle), m_manner(manner) {
    setObjectName(QStringLiteral("school"));
}

bool SchoolStyle::drawOwnPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        draw::pushButton(painter, option, widget);
        return true;
    case PE_PanelButtonTool:
        draw::toolButtonPanel(painter, option, widget);
        return true;
    case PE_PanelLineEdit:
        if (isFramed(option))
            draw::field(painter, option, widget);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return true;
    case PE_Frame:
        // A long text is a field like any other; every other frame is a decoration.
        if (!qobject_cast<const QPlainTextEdit*>(widget)) return drawOwnFrame(element, option, painter);
        draw::field(painter, option, widget);
        return true;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
        return true;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget)) draw::focusFrame(painter, option->rect);
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        draw::checkBox(painter, option);
        return true;
    case PE_IndicatorRadioButton:
        draw::radioButton(painter, option);
        return true;
    case PE_PanelItemViewRow:
        return true;
    case PE_PanelItemViewItem:
        draw::rowBackground(painter, option);
        return true;
    default:
        return drawOwnFrame(element, option, painter);
    }
}

bool SchoolStyle::drawOwnFrame(PrimitiveElement element, const QStyleOption* option, QPainter* painter) const {
    switch (element) {
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(Token::Line));
        return true;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, color(Token::Alternate));
        return true;
    case PE_PanelToolBar:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return true;
    case PE_FrameMenu:
        draw::box(painter, {option->rect, {}, color(Token::Border), 1, 0});
        return true;
    case PE_Frame:
        draw::box(painter, {option->rect, {}, color(Token::Line), 1, radius});
        return true;
    default:
        return false;
    }
}

void SchoolStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    if (m_manner == Manner::Own && drawOwnPrimitive(element, option, painter, widget)) return;
    if (element == PE_PanelButtonCommand && isSet(widget, property::primary))
        return draw::pushButton(painter, option, widget);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void SchoolStyle::drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button) return;
    const Token tone = isSet(widget, property::primary) ? Token::OnFill
                       : isSet(widget, property::link)  ? Token::Accent
                                                        : Token::Text;
    const bool menu = button->features.testFlag(QStyleOptionButton::HasMenu);
    draw::caption(painter, option, {option->rect, button->icon, button->text, color(tone), smallIcon, menu});
}

void SchoolStyle::drawToolButton(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!button) return;
    draw::toolButtonPanel(painter, option, widget);
    const bool onlyIcon = button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull();
    const bool menu = button->features.testFlag(QStyleOptionToolButton::HasMenu) && !onlyIcon;
    const int side =
        button->state.testFlag(State_AutoRaise) ? std::min(toolIcon, button->iconSize.height()) : smallIcon;
    const QIcon sign = button->toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : button->icon;
    const Token tone = isSet(widget, property::primary) ? Token::OnFill : Token::Text;
    draw::caption(painter, option, {option->rect, sign, onlyIcon ? QString() : button->text, color(tone), side, menu});
    if (option->state.testFlag(State_HasFocus)) draw::focusFrame(painter, option->rect);
}

void SchoolStyle::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item) return QProxyStyle::drawControl(CE_MenuItem, option, painter, widget);
    QStyleOptionMenuItem copy = *item;
    const bool chosen = item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled);
    if (chosen && !item->icon.name().isEmpty()) copy.icon = icon(item->icon.name(), Token::OnFill);
    QProxyStyle::drawControl(CE_MenuItem, &copy, painter, widget);
}

void SchoolStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    const bool marked = isSet(widget, property::primary) || isSet(widget, property::link);
    if (element == CE_PushButtonLabel && (m_manner == Manner::Own || marked))
        return drawButtonLabel(option, painter, widget);
    if (m_manner == Manner::Native) return QProxyStyle::drawControl(element, option, painter, widget);
    switch (element) {
    case CE_HeaderSection:
        return draw::headerSection(painter, option);
    case CE_PushButtonBevel: // the caption has a chevron of ours
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Token::Alternate));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(Token::Line));
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) return draw::tab(painter, tab);
        break;
    case CE_ToolBar:
        return painter->fillRect(option->rect, option->palette.window());
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return draw::menuBarItem(painter, item);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox fitted = *combo;
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width();
            const int sign = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + space::hair;
            fitted.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room - sign);
            return QProxyStyle::drawControl(element, &fitted, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
        return draw::progressGroove(painter, option->rect);
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return draw::progressContents(painter, bar);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SchoolStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    if (m_manner == Manner::Native) return QProxyStyle::drawComplexControl(control, option, painter, widget);
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return draw::comboBox(painter, combo, widget);
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return draw::spinBox(painter, spin, widget);
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return draw::scrollBar(painter, bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        break;
    case CC_ToolButton:
        return drawToolButton(option, painter, widget);
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect SchoolStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (m_manner == Manner::Native || control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // A scroll bar without arrows: its groove is all of it.
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int handle = range <= 0 ? length
                                  : std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                               std::min(length, leastHandle), length);
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return across ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                      : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, handle);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QRect SchoolStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Text of a field stands where the text of a cell and of a heading stands.
    if (m_manner == Manner::Own && element == SE_LineEditContents && isFramed(option))
        return rect.adjusted(fieldEdge, 0, -fieldEdge, 0);
    return rect;
}

int SchoolStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (m_manner == Manner::Native) return QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ToolBarIconSize:
        return toolIcon;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return smallIcon;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QPlainTextEdit*>(widget)) return space::hair; // its text stays off the round corners
        return scheme() == Scheme::HighContrast ? 2 : 1;
    case PM_LayoutHorizontalSpacing:
        return space::row;
    case PM_LayoutVerticalSpacing:
        return space::field;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::card;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return smallIcon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return leastHandle;
    case PM_ToolBarItemSpacing:
        return space::hair;
    case PM_TabBarTabHSpace:
        return 2 * space::field;
    case PM_TabBarTabVSpace:
        return space::card;
    case PM_HeaderMargin:
        return space::row;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SchoolStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returnData) const {
    if (hint == SH_ToolTip_WakeUpDelay) return tooltipDelayMs;
    if (m_manner == Manner::Own) {
        if (hint == SH_EtchDisabledText) return 0;
        if (hint == SH_ItemView_ShowDecorationSelected) return 1;
        if (hint == SH_DitherDisabledText) return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize SchoolStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (m_manner == Manner::Native) return result;
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return sizeOfButton(*button, widget);
        return result;
    case CT_CheckBox:
    case CT_RadioButton:
        return QSize(result.width(), std::max(result.height(), smallHeight));
    case CT_ComboBox: // Fusion counts whole pixels and would cut the last letter
        return QSize(result.width() + space::hair, heightOf(widget));
    case CT_LineEdit:
    case CT_SpinBox:
        return QSize(result.width(), heightOf(widget));
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return sizeOfToolButton(*button, widget);
        return result;
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? result : QSize(result.width(), std::max(result.height(), smallHeight));
    }
    case CT_MenuBarItem:
        return QSize(result.width() + space::row, std::max(result.height(), smallHeight));
    default:
        return result;
    }
}

void SchoolStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (m_manner == Manner::Native) return;
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) tabs->setExpanding(false);
    // The width of its frame was asked for before it was one.
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) text->setFrameStyle(text->frameStyle());
    // Hover is drawn by us, so these must be repainted when the mouse comes and goes.
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QTabBar*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace rs::kit::theme
