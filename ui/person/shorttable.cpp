// SPDX-License-Identifier: GPL-3.0-or-later
#include "person/shorttable.h"

#include "kit/celldelegate.h"
#include "kit/theme/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>

namespace rs::person {

ShortTable::ShortTable(int mostRows, const QList<int>& weights, QWidget* parent)
    : QTableView(parent),
      m_mostRows(mostRows),
      m_weights(weights) {
    setItemDelegate(new kit::CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    const int rows = model() ? std::min(m_mostRows, model()->rowCount()) : 0;
    const int rowsHeight = rows * verticalHeader()->defaultSectionSize();
    return {320, horizontalHeader()->sizeHint().height() + rowsHeight + 2 * frameWidth()};
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

//! Short words, such as a status, stay whole; the widest columns give way first. What is left over goes by weights.
void ShortTable::fitColumns() {
    QList<int> wanted;
    for (int column = 0; column < m_weights.size(); ++column)
        wanted << std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    QList<int> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    int room = viewport()->width(), most = room;
    for (int i = 0; i < sorted.size(); ++i) {
        most = room / (int(sorted.size()) - i);
        if (sorted.at(i) > most) break;
        room -= sorted.at(i);
        most = sorted.last();
    }
    const int spare = most == sorted.last() ? std::max(0, room) : 0;
    const int all = std::accumulate(m_weights.begin(), m_weights.end(), 0);
    for (int column = 0; column < m_weights.size(); ++column)
        horizontalHeader()->resizeSection(column,
                                          std::min(wanted.at(column), most) + spare * m_weights.at(column) / all);
}

void ShortTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
}

} // namespace rs::person
