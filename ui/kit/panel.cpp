// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/panel.h"

#include "kit/theme/stylepaint.h"

#include <QPainter>

namespace rs::kit {

Panel::Panel(QWidget* parent) : Panel(Surface{}, parent) {}

Panel::Panel(const Surface& surface, QWidget* parent) : QWidget(parent), m_surface(surface) {}

void Panel::setSurface(const Surface& surface) {
    m_surface = surface;
    update();
}

void Panel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor line = m_surface.line ? theme::color(*m_surface.line) : QColor();
    theme::draw::box(&painter, {rect(), theme::color(m_surface.fill), line, m_surface.width, m_surface.corner});
}

} // namespace rs::kit
