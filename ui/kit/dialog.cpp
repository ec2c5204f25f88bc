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
    const int room = dialog.screen()->availableGeometry().height();
    const int needed = std::min(layout->totalHeightForWidth(dialog.width()), room);
    if (needed > dialog.height()) dialog.resize(dialog.width(), needed);
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
