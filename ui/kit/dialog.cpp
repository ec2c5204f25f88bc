// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>

namespace rs::kit {

namespace {

void growToFit(QDialog& dialog) {
    const QLayout* layout = dialog.layout();
    if (!layout || !layout->hasHeightForWidth()) return;
    const QRect room = dialog.screen()->availableGeometry();
    const int needed = std::min(layout->totalHeightForWidth(dialog.width()), room.height());
    if (needed <= dialog.height()) return;
    dialog.resize(dialog.width(), needed);
    const int below = dialog.frameGeometry().bottom() - room.bottom();
    if (below > 0) dialog.move(dialog.x(), std::max(room.top(), dialog.y() - below)); // its buttons stay on the screen
}

} // namespace

bool Dialog::event(QEvent* event) {
    // Whatever else happens to a dialog may be its end.
    if (event->type() != QEvent::LayoutRequest && event->type() != QEvent::Show) return QDialog::event(event);
    const bool isHandled = QDialog::event(event);
    if (isVisible()) growToFit(*this);
    return isHandled;
}

} // namespace rs::kit
