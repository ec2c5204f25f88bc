// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QFontMetrics>
#include <QIcon>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

//! How each control is drawn. Plain functions of an option; SchoolStyle decides when they are called.
namespace rs::kit::theme::draw {

//! A rounded rectangle with a crisp line inside rect, a pixel wider in high contrast.
struct Box {
    QRect rect;
    QColor fill;
    QColor line;
    int width = 1;
    int corner = radius;
};
void box(QPainter* painter, const Box& box);
//! Border of a control: two pixels of accent in focus, red when its value was refused.
void field(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void pushButton(QPainter* painter, const QStyleOption* option, const QWidget* widget);
//! Icon, a gap, text, and a chevron when a menu opens; in the middle of rect.
struct Caption {
    QRect rect;
    QIcon icon;
    QString text;
    QColor color;
    int iconSize = smallIcon;
    bool hasMenu = false;
};
void caption(QPainter* painter, const QStyleOption* option, const Caption& caption);
//! Width a caption needs, without the room at its ends.
[[nodiscard]] int captionWidth(const QFontMetrics& metrics, const Caption& caption);
void menuBarItem(QPainter* painter, const QStyleOptionMenuItem* option);
void scrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& handle);
void toolButtonPanel(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void checkBox(QPainter* painter, const QStyleOption* option);
void radioButton(QPainter* painter, const QStyleOption* option);
void headerSection(QPainter* painter, const QStyleOption* option);
void tab(QPainter* painter, const QStyleOptionTab* option);
void comboBox(QPainter* painter, const QStyleOptionComboBox* option, const QWidget* widget);
void spinBox(QPainter* painter, const QStyleOptionSpinBox* option, const QWidget* widget);
//! The empty part of a bar that shows a share. In high contrast lines have the colour of text, so it is lined, not
//! filled.
void groove(QPainter* painter, const QRect& rect, int corner);
void progressGroove(QPainter* painter, const QRect& rect);
void progressContents(QPainter* painter, const QStyleOptionProgressBar* option);
void focusFrame(QPainter* painter, const QRect& rect);
void rowBackground(QPainter* painter, const QStyleOption* option);

} // namespace rs::kit::theme::draw
