// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/flowlayout.h"

#include "kit/theme/tokens.h"

#include <QWidget>

namespace rs::kit {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(theme::space::row);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) { m_items.append(item); }

int FlowLayout::count() const { return int(m_items.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const { return m_items.value(index); }

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

bool FlowLayout::hasHeightForWidth() const { return true; }

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), Pass::Measure); }

QSize FlowLayout::sizeHint() const {
    QSize all;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize one = item->sizeHint();
        all = QSize(all.width() + one.width() + spacing(), std::max(all.height(), one.height()));
    }
    return all;
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : m_items) least = least.expandedTo(item->minimumSize());
    return least;
}

Qt::Orientations FlowLayout::expandingDirections() const { return {}; }

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

int FlowLayout::arrange(const QRect& rect, Pass pass) const {
    int x = rect.x(), y = rect.y(), line = 0;
    QList<std::pair<QLayoutItem*, QRect>> row;
    // What stands in a line has one middle, whatever its height.
    const auto endLine = [&] {
        for (const auto& [item, place] : std::as_const(row)) {
            if (pass == Pass::Place) item->setGeometry(place.translated(0, (line - place.height()) / 2));
        }
        row.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(rect.width(), 1), QWIDGETSIZE_MAX));
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            endLine();
            x = rect.x();
            y += line + spacing();
            line = 0;
        }
        row << std::pair(item, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    endLine();
    return y + line - rect.y();
}

} // namespace rs::kit
