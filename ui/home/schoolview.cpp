// SPDX-License-Identifier: GPL-3.0-or-later
#include "home/schoolview.h"

#include "home/schoollist.h"
#include "home/schoolrowdelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace rs::home {

namespace {
constexpr int fewRows = 3;
constexpr int shownRows = 6;
} // namespace

SchoolView::SchoolView(QWidget* parent) : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SchoolRowDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        choose(index, SchoolRowDelegate::stepAt(visualRect(index), m_pressed));
    });
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) { choose(index, 0); });
}

void SchoolView::choose(const QModelIndex& index, int step) {
    const auto id = index.data(SchoolList::IdRole).value<base::Id>();
    if (id.isNull()) return;
    Q_EMIT stepChosen(id, step > 0 ? step : index.data(SchoolList::StepRole).toInt());
}

QSize SchoolView::sizeHint() const {
    const int rows = model() ? std::clamp(model()->rowCount(), fewRows, shownRows) : fewRows;
    return QSize(0, rows * std::max(sizeHintForRow(0), fontMetrics().height() * 3));
}

void SchoolView::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() - Qt::Key_0;
    if (event->modifiers() == Qt::AltModifier && step >= 1 && step <= 7) return choose(currentIndex(), step);
    QListView::keyPressEvent(event);
}

void SchoolView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().toPoint();
    QListView::mousePressEvent(event);
}

} // namespace rs::home
