// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/taborder.h"

#include <QApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace rs::kit {

namespace {

bool isStop(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() && widget.isVisible() &&
           !widget.focusProxy();
}

std::pair<int, int> placeIn(const QFormLayout& form, int item) {
    int row = 0;
    QFormLayout::ItemRole column = QFormLayout::LabelRole;
    form.getItemPosition(item, &row, &column);
    return {row, column};
}

QList<QLayoutItem*> itemsOf(QLayout& layout) {
    QList<std::pair<std::pair<int, int>, QLayoutItem*>> cells;
    const auto* grid = qobject_cast<QGridLayout*>(&layout);
    const auto* form = qobject_cast<QFormLayout*>(&layout); // counts its items as they came
    for (int i = 0; i < layout.count(); ++i) {
        std::pair<int, int> cell(0, i);
        int rows = 0, columns = 0;
        if (grid) grid->getItemPosition(i, &cell.first, &cell.second, &rows, &columns);
        if (form) cell = placeIn(*form, i);
        cells.append({cell, layout.itemAt(i)});
    }
    std::stable_sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<QLayoutItem*> items;
    for (const auto& [cell, item] : std::as_const(cells)) items << item;
    return items;
}

class Gatherer {
public:
    void gather(QWidget& widget) {
        if (m_seen.contains(&widget) || widget.isWindow() || !widget.isVisible()) return;
        m_seen << &widget;
        if (isStop(widget)) m_stops << &widget;
        inside(widget);
    }
    void inside(QWidget& widget) {
        if (QLayout* layout = widget.layout()) gather(*layout);
        QWidgetList others = widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        std::stable_sort(others.begin(), others.end(), [](const QWidget* a, const QWidget* b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        for (QWidget* one : std::as_const(others)) gather(*one);
    }
    [[nodiscard]] const QList<QWidget*>& stops() const { return m_stops; }

private:
    void gather(QLayout& layout) {
        const QList<QLayoutItem*> items = itemsOf(layout);
        for (QLayoutItem* item : items) {
            if (QWidget* widget = item->widget())
                gather(*widget);
            else if (QLayout* inner = item->layout())
                gather(*inner);
        }
    }

    QList<QWidget*> m_stops;
    QSet<const QWidget*> m_seen;
};

//! What surrounds `root` keeps the order of Qt.
QWidget* outside(QWidget& root, bool next) {
    const auto step = [next](QWidget* one) { return next ? one->nextInFocusChain() : one->previousInFocusChain(); };
    for (QWidget* one = step(&root); one != &root; one = step(one)) {
        if (!root.isAncestorOf(one) && one->window() == root.window() && isStop(*one)) return one;
    }
    return nullptr;
}

void focusOn(QWidget& widget, bool next) {
    widget.setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(&widget);
    }
}

} // namespace

QList<QWidget*> tabStops(QWidget& root) {
    Gatherer gatherer;
    gatherer.inside(root);
    return gatherer.stops();
}

bool stepFocus(QWidget& root, bool next) {
    const QList<QWidget*> stops = tabStops(root);
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    qsizetype wanted = at < 0 ? (next ? 0 : stops.size() - 1) : at + (next ? 1 : -1);
    if (root.isWindow() && !stops.isEmpty()) wanted = (wanted + stops.size()) % stops.size();
    QWidget* target = wanted >= 0 && wanted < stops.size() ? stops.at(wanted) : outside(root, next);
    if (!target) return false;
    focusOn(*target, next);
    return true;
}

} // namespace rs::kit
