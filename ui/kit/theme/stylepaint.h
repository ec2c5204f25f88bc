// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/theme/tokens.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionProgressBar;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

//! How each control is drawn. Plain functions of an option; SchoolStyle decides when they are called.
namespace rs::kit::theme::draw {

//! A rounded rectangle with a crisp line inside rect.
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
void toolButtonPanel(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void checkBox(QPainter* painter, const QStyleOption* option);
void radioButton(QPainter* painter, const QStyleOption* option);
void headerSection(QPainter* painter, const QStyleOption* option);
void tab(QPainter* painter, const QStyleOptionTab* option);
void comboBox(QPainter* painter, const QStyleOptionComboBox* option, const QWidget* widget);
void spinBox(QPainter* painter, const QStyleOptionSpinBox* option, const QWidget* widget);
void progressGroove(QPainter* painter, const QRect& rect);
void progressContents(QPainter* painter, const QStyleOptionProgressBar* option);
void focusFrame(QPainter* painter, const QRect& rect);
void rowBackground(QPainter* painter, const QStyleOption* option);

} // namespace rs::kit::theme::draw
