// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/syncpart.h"

#include "kit/theme/icon.h"

#include <QKeyEvent>
#include <QPainter>

namespace rs::shell {

using kit::theme::Token;
using kit::theme::Type;
namespace space = kit::theme::space;

namespace {
constexpr int leastPartHeight = 26; //!< what a finger or a tired hand hits
} // namespace

SyncPart::SyncPart(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void SyncPart::setState(const QString& icon, Token iconTone, const QString& word, Token wordTone) {
    m_icon = icon;
    m_iconTone = iconTone;
    m_wordTone = wordTone;
    setText(word);
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize SyncPart::sizeHint() const {
    const QFontMetrics metrics(kit::theme::font(Type::Body));
    const int sides = 3 * space::hair;
    return {metrics.horizontalAdvance(text()) + kit::theme::smallIcon + sides,
            std::max(metrics.height() + space::row, leastPartHeight)};
}

void SyncPart::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    isEnter ? click() : QAbstractButton::keyPressEvent(event);
}

void SyncPart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) painter.fillRect(rect(), kit::theme::color(Token::Hover));
    const QRect icon(space::hair, (height() - kit::theme::smallIcon) / 2, kit::theme::smallIcon, kit::theme::smallIcon);
    kit::theme::paintIcon(&painter, icon, m_icon, m_iconTone);
    QFont font = kit::theme::font(Type::Body);
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(kit::theme::color(m_wordTone));
    const QRect room = rect().adjusted(icon.right() + space::hair, 0, 0, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (!hasFocus()) return;
    painter.setPen(QPen(kit::theme::color(Token::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kit::theme::radius, kit::theme::radius);
}

void SyncPart::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) updateGeometry();
}

} // namespace rs::shell
