// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/gridview.h"

#include "kit/celldelegate.h"
#include "kit/fielderror.h"
#include "kit/filterheader.h"
#include "kit/theme/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace rs::kit {

namespace {

constexpr int lightMs = 1200;

int beyondFont(GridView::Density density) {
    switch (density) {
    case GridView::Density::Compact:
        return 6;
    case GridView::Density::Normal:
        return 12;
    case GridView::Density::Roomy:
        return 20;
    }
    return 12;
}

int leastRow(GridView::Density density) {
    switch (density) {
    case GridView::Density::Compact:
        return 24;
    case GridView::Density::Normal:
        return 30;
    case GridView::Density::Roomy:
        return 38;
    }
    return 30;
}

} // namespace

GridView::GridView(QWidget* parent)
    : QTableView(parent),
      m_header(new FilterHeader(this)),
      m_error(new CellError(viewport())) {
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setDensity(Density::Normal);
    m_light.setSingleShot(true);
    m_light.setInterval(lightMs);
    connect(&m_light, &QTimer::timeout, this, [this] { lightUp({}); });
    connect(m_header, &FilterHeader::leftToRows, this, [this] { setFocus(Qt::OtherFocusReason); });
}

void GridView::setDensity(Density density) {
    m_density = density;
    const int height = theme::scaled(beyondFont(density), leastRow(density));
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void GridView::lightUp(const QList<int>& rows) {
    m_lit.clear();
    for (const int row : rows) m_lit << model()->index(row, 0, rootIndex());
    if (!rows.isEmpty()) m_light.start();
    viewport()->update();
}

bool GridView::isLit(int row) const {
    return std::any_of(m_lit.begin(), m_lit.end(),
                       [row](const QPersistentModelIndex& lit) { return lit.isValid() && lit.row() == row; });
}

QList<int> GridView::chosenRows() const {
    QList<int> rows;
    if (!selectionModel()) return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.isEmpty() && currentIndex().isValid()) rows.append(currentIndex().row());
    return rows;
}

QModelIndex GridView::nextEditable(const QModelIndex& index, Way way) const {
    if (!model() || !index.isValid()) return {};
    const int step = way == Way::Forward ? 1 : -1;
    const int columns = m_header->count();
    int row = index.row(), visual = m_header->visualIndex(index.column());
    // One row more than its own is enough unless whole rows cannot be edited.
    while (true) {
        visual += step;
        if (visual < 0 || visual >= columns) {
            row += step;
            visual = step > 0 ? 0 : columns - 1;
        }
        if (row < 0 || row >= model()->rowCount(rootIndex())) return {};
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column)) continue;
        const QModelIndex at = model()->index(row, column, rootIndex());
        if (at.flags().testFlags(Qt::ItemIsEditable | Qt::ItemIsEnabled)) return at;
        if (std::abs(row - index.row()) > 200) return {}; // a table that is read-only as a whole
    }
}

void GridView::moveTo(const QModelIndex& index, Keep keep) {
    if (!index.isValid()) return;
    const bool inSelection = selectionModel()->isRowSelected(index.row(), rootIndex());
    const auto flags = keep == Keep::Selection && inSelection
                           ? QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate)
                           : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    selectionModel()->setCurrentIndex(index, flags);
    scrollTo(index);
}

bool GridView::moveEditable(Way way) {
    const QModelIndex next = nextEditable(currentIndex(), way);
    moveTo(next, Keep::Selection);
    return next.isValid();
}

void GridView::moveRows(int step) {
    const QModelIndex current = currentIndex();
    if (current.isValid()) moveTo(current.sibling(current.row() + step, current.column()), Keep::Nothing);
}

void GridView::escape() {
    if (selectionModel() && selectionModel()->hasSelection()) {
        selectionModel()->clearSelection();
        viewport()->update();
    } else {
        Q_EMIT clearSearchWanted();
    }
}

void GridView::toggleTick(const QModelIndex& index) {
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model()->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex& index, const QEvent* event) const {
    // Going sideways within a selection keeps it: the rows stay chosen while the column changes.
    if (event && event->type() == QEvent::KeyPress && index.isValid() && index.row() == currentIndex().row() &&
        static_cast<const QKeyEvent*>(event)->modifiers() == Qt::NoModifier &&
        selectionModel()->isRowSelected(index.row(), rootIndex()))
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) Q_EMIT currentRowChanged(current.row());
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    m_selectedRows = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) m_selectedRows += range.height();
    Q_EMIT selectedRowsChanged(m_selectedRows);
}

void GridView::reset() {
    QTableView::reset();
    m_hoveredRow = -1;
    m_selectedRows = 0;
}

bool GridView::focusNextPrevChild(bool next) {
    // At the end of the table Tab goes on to what stands behind it; filters are no cells.
    if (hasFocus() && moveEditable(next ? Way::Forward : Way::Back)) return true;
    return QAbstractScrollArea::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call): not to the next cell
}

void GridView::leave(Way way) {
    constexpr int most = 100; // more filters than any table has
    for (int i = 0; i < most; ++i) {
        const QWidget* focus = QApplication::focusWidget();
        if (i > 0 && focus != this && !isAncestorOf(focus)) return;
        QAbstractScrollArea::focusNextPrevChild(way == Way::Forward); // NOLINT(bugprone-parent-virtual-call): no cells
    }
}

void GridView::setHoveredRow(int row) {
    if (row == m_hoveredRow) return;
    for (const int one : {m_hoveredRow, row}) {
        if (one >= 0) viewport()->update(0, rowViewportPosition(one), viewport()->width(), rowHeight(one));
    }
    m_hoveredRow = row;
}

bool GridView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoveredRow(rowAt(int(static_cast<QHoverEvent*>(event)->position().y())));
    else if (event->type() == QEvent::HoverLeave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void GridView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) setDensity(m_density);
}

void GridView::updateGeometries() {
    QTableView::updateGeometries();
    horizontalScrollBar()->setSingleStep(theme::space::block);
}

} // namespace rs::kit
