// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/regions.h"

#include <QApplication>

namespace rs::shell {

namespace {

bool takesFocus(const QWidget* widget) {
    return widget && widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus &&
           !widget->focusProxy();
}

QWidget* firstIn(QWidget* area) {
    if (takesFocus(area)) return area;
    QWidget* widget = area->nextInFocusChain();
    for (; widget && widget != area; widget = widget->nextInFocusChain()) {
        if (area->isAncestorOf(widget) && takesFocus(widget)) return widget;
    }
    return nullptr;
}

} // namespace

void Regions::add(Find area, Find inner) { m_regions.append({std::move(area), std::move(inner), {}}); }

int Regions::current() const {
    const QWidget* focus = QApplication::focusWidget();
    // Regions further in (the header of a page) stand later than what holds them, so the last match is the closest.
    int found = -1;
    const QWidget* closest = nullptr;
    for (qsizetype i = 0; focus && i < m_regions.size(); ++i) {
        const QWidget* area = m_regions[i].area();
        if (!area || (area != focus && !area->isAncestorOf(focus))) continue;
        if (closest && !closest->isAncestorOf(area)) continue;
        found = int(i);
        closest = area;
    }
    return found;
}

bool Regions::enter(Region& region) {
    QWidget* area = region.area();
    if (!area || !area->isVisible()) return false;
    QWidget* target = takesFocus(region.last) && area->isAncestorOf(region.last) ? region.last.data() : nullptr;
    if (!target && region.inner) target = region.inner();
    if (!takesFocus(target)) target = firstIn(area);
    if (!target) return false;
    target->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool Regions::go(int step) {
    const int from = current(), all = int(m_regions.size());
    if (from >= 0) m_regions[from].last = QApplication::focusWidget();
    for (int i = 1; i <= all; ++i) {
        const int start = from < 0 ? (step > 0 ? -1 : 0) : from;
        const int at = ((start + step * i) % all + all) % all;
        if (at != from && enter(m_regions[at])) return true;
    }
    return false;
}

} // namespace rs::shell
