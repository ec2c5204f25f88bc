// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/theme/stylepaint.h"

#include "kit/theme/icon.h"
#include "kit/theme/schoolstyle.h"
#include "kit/theme/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace rs::kit::theme::draw {

using namespace Qt::StringLiterals;

namespace {

bool has(const QWidget* widget, const char* name) { return widget && widget->property(name).toBool(); }

bool isOn(const QStyleOption* option, QStyle::StateFlag flag) { return option->state.testFlag(flag); }

//! In high contrast lines are twice as wide, and focus is wider still.
int widthInLook(int width) { return scheme() == Scheme::HighContrast ? width + 1 : width; }

QColor borderColor(const QStyleOption* option) {
    if (isOn(option, QStyle::State_Enabled)) return color(Token::Border);
    return color(scheme() == Scheme::HighContrast ? Token::Disabled : Token::Line);
}

//! Ground of a button that is held down. Lines in high contrast have the colour of text.
QColor pressed() { return color(scheme() == Scheme::HighContrast ? Token::Selected : Token::Line); }

bool focusedFrame(const QStyleOption* option) {
    return isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_Enabled);
}

Token checkFill(const QStyleOption* option) {
    return isOn(option, QStyle::State_Enabled) ? Token::Fill : Token::Disabled;
}

QRect centred(const QRect& outer, int side) {
    return QRect(outer.x() + (outer.width() - side) / 2, outer.y() + (outer.height() - side) / 2, side, side);
}

//! Nothing round in it: no smoothing, which costs large surfaces most of their time.
void sharpBox(QPainter* painter, const QRectF& shape, const Box& box, qreal line) {
    if (box.fill.isValid()) painter->fillRect(shape, box.fill);
    if (!box.line.isValid()) return;
    const QRectF inner = shape.adjusted(line, line, -line, -line);
    painter->fillRect(QRectF(shape.topLeft(), QPointF(shape.right(), inner.top())), box.line);
    painter->fillRect(QRectF(QPointF(shape.left(), inner.bottom()), shape.bottomRight()), box.line);
    painter->fillRect(QRectF(QPointF(shape.left(), inner.top()), inner.bottomLeft()), box.line);
    painter->fillRect(QRectF(inner.topRight(), QPointF(shape.right(), inner.bottom())), box.line);
}

} // namespace

void box(QPainter* painter, const Box& box) {
    // On whole pixels of the device, so that lines are sharp at 125 and 150 %, too.
    const QTransform toDevice = painter->deviceTransform();
    const qreal ratio = toDevice.m11() > 0 ? toDevice.m11() : 1.0;
    const qreal line = std::max(1.0, std::floor(widthInLook(box.width) * ratio)) / ratio;
    const QRect pixels = QRectF(toDevice.mapRect(QRectF(box.rect))).toRect();
    const QRectF shape = toDevice.inverted().mapRect(QRectF(pixels));
    if (box.corner <= 0) return sharpBox(painter, shape, box, line);
    const qreal half = box.line.isValid() ? line / 2 : 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(box.line.isValid() ? QPen(box.line, line) : QPen(Qt::NoPen));
    painter->setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(shape.adjusted(half, half, -half, -half), box.corner, box.corner);
    painter->restore();
}

void field(QPainter* painter, const QStyleOption* option, const QWidget* widget) {
    const bool problem = has(widget, property::problem);
    const bool focus = focusedFrame(option);
    const bool accent = focus || has(widget, property::active);
    const QColor own = has(widget, property::quiet) ? color(Token::Line) : borderColor(option);
    const QColor line = problem ? color(Token::Problem) : accent ? color(Token::Accent) : own;
    const bool enabled = isOn(option, QStyle::State_Enabled);
    box(painter, {option->rect, color(enabled ? Token::Base : Token::Window), line, focus || problem ? 2 : 1});
}

void pushButton(QPainter* painter, const QStyleOption* option, const QWidget* widget) {
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool down = isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On);
    const bool hover = enabled && isOn(option, QStyle::State_MouseOver);
    if (has(widget, property::link)) {
        if (focusedFrame(option)) focusFrame(painter, option->rect);
        return;
    }
    if (has(widget, property::primary) && enabled) {
        const QColor fill = color(Token::Fill);
        box(painter, {option->rect, down ? fill.darker(125) : hover ? fill.darker(112) : fill, {}});
        if (focusedFrame(option))
            box(painter, {option->rect.adjusted(2, 2, -2, -2), {}, color(Token::OnFill), 2, radius - 1});
        return;
    }
    const QColor fill = color(!enabled ? Token::Window : hover && !down ? Token::Hover : Token::Base);
    const bool focus = focusedFrame(option);
    box(painter, {option->rect, enabled && down ? pressed() : fill, focus ? color(Token::Accent) : borderColor(option),
                  focus ? 2 : 1});
}

void toolButtonPanel(QPainter* painter, const QStyleOption* option, const QWidget* widget) {
    const bool raised = isOn(option, QStyle::State_AutoRaise);
    if (!raised) return pushButton(painter, option, widget);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool down = isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On);
    if (enabled && (down || isOn(option, QStyle::State_MouseOver)))
        box(painter, {option->rect, down ? pressed() : color(Token::Hover), {}});
}

void checkBox(QPainter* painter, const QStyleOption* option) {
    const QRect square = centred(option->rect, smallIcon);
    const bool on = isOn(option, QStyle::State_On);
    const bool partly = isOn(option, QStyle::State_NoChange);
    if (!on && !partly) {
        box(painter, {square, color(Token::Base), borderColor(option), 1, 3});
        return;
    }
    box(painter, {square, color(checkFill(option)), {}, 1, 3});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Token::OnFill), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = square.topLeft();
    if (on)
        painter->drawPolyline(QPolygonF{at + QPointF(4, 8.3), at + QPointF(7, 11.2), at + QPointF(12.2, 5.3)});
    else
        painter->drawLine(at + QPointF(4.5, 8), at + QPointF(11.5, 8));
    painter->restore();
}

void radioButton(QPainter* painter, const QStyleOption* option) {
    const QRect circle = centred(option->rect, smallIcon);
    const bool on = isOn(option, QStyle::State_On);
    if (on) {
        box(painter, {circle, color(checkFill(option)), {}, 1, smallIcon / 2});
        box(painter, {centred(circle, 6), color(Token::OnFill), {}, 1, 3});
    } else {
        box(painter, {circle, color(Token::Base), borderColor(option), 1, smallIcon / 2});
    }
}

void headerSection(QPainter* painter, const QStyleOption* option) {
    const QRect r = option->rect;
    painter->fillRect(r, color(isOn(option, QStyle::State_MouseOver) ? Token::Hover : Token::Alternate));
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), color(Token::Line));
    painter->fillRect(QRect(r.right(), r.top(), 1, r.height()), color(Token::Line));
}

void tab(QPainter* painter, const QStyleOptionTab* option) {
    const QRect r = option->rect;
    if (isOn(option, QStyle::State_Selected))
        painter->fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), color(Token::Accent));
    else if (isOn(option, QStyle::State_MouseOver))
        box(painter, {r.adjusted(2, 2, -2, -4), color(Token::Hover), {}});
    if (focusedFrame(option)) focusFrame(painter, r.adjusted(1, 1, -1, -3));
}

void comboBox(QPainter* painter, const QStyleOptionComboBox* option, const QWidget* widget) {
    if (option->frame) {
        option->editable ? field(painter, option, widget) : pushButton(painter, option, widget);
        if (has(widget, property::problem)) box(painter, {option->rect, {}, color(Token::Problem), 2});
    } else {
        painter->fillRect(option->rect, color(Token::Base));
    }
    const QRect arrow =
        widget ? widget->style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget)
               : option->rect.adjusted(option->rect.width() - 20, 0, 0, 0);
    paintIcon(painter, centred(arrow, 12), u"chevron-down"_s,
              isOn(option, QStyle::State_Enabled) ? Token::Secondary : Token::Disabled);
}

void spinBox(QPainter* painter, const QStyleOptionSpinBox* option, const QWidget* widget) {
    if (option->frame) field(painter, option, widget);
    const QStyle* style = widget ? widget->style() : nullptr;
    if (!style || option->buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto part = [&](QStyle::SubControl control, const QString& name, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect r = style->subControlRect(QStyle::CC_SpinBox, option, control, widget);
        const bool able = isOn(option, QStyle::State_Enabled) && option->stepEnabled.testFlag(step);
        if (able && option->activeSubControls == control)
            painter->fillRect(r.adjusted(0, 1, -1, -1), color(Token::Hover));
        paintIcon(painter, centred(r, 12), name, able ? Token::Secondary : Token::Disabled);
    };
    part(QStyle::SC_SpinBoxUp, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    part(QStyle::SC_SpinBoxDown, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

void groove(QPainter* painter, const QRect& rect, int corner) {
    const bool lined = scheme() == Scheme::HighContrast;
    box(painter, {rect, color(lined ? Token::Base : Token::Line), lined ? color(Token::Border) : QColor(), 1, corner});
}

void progressGroove(QPainter* painter, const QRect& rect) {
    const int height = std::min(8, rect.height());
    groove(painter, QRect(rect.left(), rect.center().y() - height / 2 + 1, rect.width(), height), height / 2);
}

void progressContents(QPainter* painter, const QStyleOptionProgressBar* option) {
    const int height = std::min(8, option->rect.height());
    QRect bar(option->rect.left(), option->rect.center().y() - height / 2 + 1, option->rect.width(), height);
    if (option->maximum > option->minimum) {
        const qreal share = qreal(option->progress - option->minimum) / (option->maximum - option->minimum);
        bar.setWidth(int(bar.width() * std::clamp(share, 0.0, 1.0)));
    }
    if (bar.width() > 0) box(painter, {bar, color(Token::Accent), {}, 1, height / 2});
}

void focusFrame(QPainter* painter, const QRect& rect) { box(painter, {rect, {}, color(Token::Accent), 2}); }

void rowBackground(QPainter* painter, const QStyleOption* option) {
    if (isOn(option, QStyle::State_Selected))
        painter->fillRect(option->rect, color(Token::Selected));
    else if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled))
        painter->fillRect(option->rect, color(Token::Hover));
}

} // namespace rs::kit::theme::draw
