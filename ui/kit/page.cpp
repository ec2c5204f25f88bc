// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/page.h"

#include "kit/taborder.h"
#include "kit/theme/tokens.h"

namespace rs::kit {

bool Page::can(Deed) const { return false; }

void Page::perform(Deed) {}

void Page::keepSideMargins(QLayout* layout, int ends) {
    m_layout = layout;
    layout->setContentsMargins(theme::space::page, ends, theme::space::page, ends);
    fitMargins();
}

void Page::fitMargins() {
    if (!m_layout) return;
    QMargins margins = m_layout->contentsMargins();
    const int side = theme::space::side(window()->width());
    if (margins.left() == side && margins.right() == side) return;
    margins.setLeft(side);
    margins.setRight(side);
    m_layout->setContentsMargins(margins);
}

bool Page::focusNextPrevChild(bool next) { return stepFocus(*this, next); }

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitMargins();
}

} // namespace rs::kit
