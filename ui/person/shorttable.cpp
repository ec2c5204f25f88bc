// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/shorttable.h"

#include "kit/celldelegate.h"
#include "kit/theme/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace rs::person {

namespace {

constexpr int leastLetters = 14; //!< that people see of what they wrote

} // namespace

ShortTable::ShortTable(Shape shape, QWidget* parent) : QTableView(parent), m_shape(std::move(shape)) {
    setItemDelegate(new kit::CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(1);
    fitRows();
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& at) { Q_EMIT opened(at.row()); });
}

void ShortTable::fitRows() {
    verticalHeader()->setDefaultSectionSize(kit::theme::scaled(kit::theme::space::field, 30));
    updateGeometry();
}

void ShortTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        fitColumns();
    });
}

QSize ShortTable::sizeHint() const {
    const int rows = model() ? std::min(m_shape.mostRows, model()->rowCount()) : 0;
    const int rowsHeight = rows * verticalHeader()->defaultSectionSize();
    const int bar = m_scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {320, horizontalHeader()->sizeHint().height() + rowsHeight + bar + 2 * frameWidth()};
}

QSize ShortTable::minimumSizeHint() const { return {160, sizeHint().height()}; }

void ShortTable::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ShortTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitRows();
}

void ShortTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

//! The widest a column may be so that all fit: the widest give way first.
int ShortTable::mostOf(QList<int> wanted, int room) const {
    std::sort(wanted.begin(), wanted.end());
    const int least = fontMetrics().averageCharWidth() * leastLetters;
    for (int i = 0; i < wanted.size(); ++i) {
        const int share = room / (int(wanted.size()) - i);
        if (wanted.at(i) > share) return std::max(share, least);
        room -= wanted.at(i);
    }
    return wanted.isEmpty() ? 0 : wanted.last();
}

void ShortTable::fitColumns() {
    const int columns = int(m_shape.weights.size());
    QList<int> wanted, theirs;
    int room = viewport()->width();
    for (int column = 0; column < columns; ++column) {
        wanted << std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        if (m_shape.ownWords.contains(column))
            room -= wanted.last();
        else
            theirs << wanted.last();
    }
    const int most = mostOf(theirs, room);
    int used = 0;
    for (int column = 0; column < columns; ++column) {
        if (!m_shape.ownWords.contains(column)) wanted[column] = std::min(wanted.at(column), most);
        used += wanted.at(column);
    }
    const int spare = std::max(0, viewport()->width() - used);
    const int all = std::accumulate(m_shape.weights.begin(), m_shape.weights.end(), 0);
    for (int column = 0; column < columns; ++column)
        horizontalHeader()->resizeSection(column, wanted.at(column) + spare * m_shape.weights.at(column) / all);
    const bool scrolls = used > viewport()->width();
    if (scrolls == m_scrolls) return;
    m_scrolls = scrolls;
    updateGeometry();
}

void ShortTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
}

} // namespace rs::person
