// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/frozencolumn.h"

#include "kit/filtereditor.h"
#include "kit/filterheader.h"
#include "kit/theme/tokens.h"
#include "tables/recorddelegate.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace rs::tables {

namespace {

constexpr int fewestColumns = 8;

//! Title and filter of the frozen column over their places in the header.
class FrozenTitle : public QWidget {
public:
    FrozenTitle(kit::FilterHeader& header, models::RecordTableModel& model, int column, QWidget* parent)
        : QWidget(parent),
          m_header(header),
          m_model(model),
          m_column(column),
          m_filter(new kit::FilterLine(this)) {
        connect(m_filter, &QLineEdit::textEdited, this, [this](const QString& text) {
            if (auto* line = qobject_cast<QLineEdit*>(m_header.editor(m_column))) line->setText(text);
        });
        connect(&header, &kit::FilterHeader::arrowsChanged, this, qOverload<>(&QWidget::update));
        connect(m_filter, &kit::FilterLine::leftDown, &header, &kit::FilterHeader::leftToRows);
    }
    void sync() {
        const int gap = kit::theme::space::hair - 1, title = m_header.titleHeight();
        m_filter->setVisible(m_header.isFilterRowVisible());
        m_filter->setGeometry(gap, title + gap - 1, width() - 2 * gap - 1, height() - title - 2 * gap);
        m_filter->setAccessibleName(m_model.columns().at(m_column).words());
        if (m_filter->text() != m_header.filterText(m_column)) m_filter->setText(m_header.filterText(m_column));
    }

protected:
    void mousePressEvent(QMouseEvent* event) override {
        event->accept();
        m_pressed = event->button() == Qt::LeftButton && event->position().y() < m_header.titleHeight();
    }
    void mouseReleaseEvent(QMouseEvent* event) override {
        event->accept();
        // Between the filters there is nothing to click: a miss must not sort the table.
        const bool clicked =
            m_pressed && event->position().y() < m_header.titleHeight() && rect().contains(event->position().toPoint());
        m_pressed = false;
        if (!clicked) return;
        const bool add = event->modifiers() & Qt::ShiftModifier;
        m_header.toggleSort(m_column, add ? kit::FilterHeader::SortMode::Add : kit::FilterHeader::SortMode::Replace);
    }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), kit::theme::color(kit::theme::Token::Alternate));
        m_header.paintCopy(&painter, rect(), m_column);
        painter.fillRect(QRect(width() - 1, 0, 1, height()), kit::theme::color(kit::theme::Token::Line));
    }

private:
    kit::FilterHeader& m_header;
    models::RecordTableModel& m_model;
    int m_column;
    kit::FilterLine* m_filter;
    bool m_pressed = false;
};

} // namespace

FrozenColumn::FrozenColumn(kit::GridView& grid, models::RecordTableModel& model)
    : QObject(&grid),
      m_grid(grid),
      m_model(model),
      m_view(new QTableView(&grid)),
      m_title(new FrozenTitle(*grid.filterHeader(), model, naming(), &grid)) {
    buildView();
    connectGrid();
    m_view->hide();
    m_title->hide();
    grid.viewport()->installEventFilter(this);
}

void FrozenColumn::buildView() {
    m_view->setItemDelegate(new RecordDelegate(m_model, m_view)); // a delegate serves one view
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(m_grid.verticalScrollMode());
}

void FrozenColumn::connectGrid() {
    kit::GridView& grid = m_grid;
    connect(grid.verticalScrollBar(), &QScrollBar::valueChanged, m_view->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_view->model()) m_grid.verticalScrollBar()->setValue(value);
    });
    connect(grid.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::place, Qt::QueuedConnection);
    connect(grid.filterHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
    connect(grid.filterHeader(), &QHeaderView::sectionMoved, this, &FrozenColumn::place);
    connect(m_view, &QAbstractItemView::doubleClicked, &grid, [&grid](const QModelIndex& index) {
        const QModelIndex cell = index;
        grid.setCurrentIndex(cell);
        grid.scrollTo(cell);
        grid.perform(kit::Deed::EditCell);
    });
    connect(grid.filterHeader(), &kit::FilterHeader::filterChanged, this, &FrozenColumn::place);
}

//! While it is not seen it has no rows: a million of them would cost time and memory twice.
void FrozenColumn::setRows(bool shown) {
    if (shown == (m_view->model() != nullptr)) return;
    if (!shown) return m_view->setModel(nullptr);
    m_view->setModel(&m_model);
    m_view->setSelectionModel(m_grid.selectionModel());
    for (int column = 0; column < m_model.columnCount(); ++column) m_view->setColumnHidden(column, column != naming());
}

int FrozenColumn::naming() const { return m_model.columns().at(0).isMark() ? 1 : 0; }

int FrozenColumn::shownColumns() const {
    const kit::FilterHeader* header = m_grid.filterHeader();
    return header->count() - header->hiddenSectionCount();
}

bool FrozenColumn::isShown() const { return m_view->isVisibleTo(&m_grid); }

void FrozenColumn::refresh() { place(); }

void FrozenColumn::place() {
    const kit::FilterHeader* header = m_grid.filterHeader();
    const int column = naming();
    // Only while its place is scrolled out of sight: else the column itself is there.
    const bool gone = header->sectionViewportPosition(column) < 0;
    const bool wanted = gone && shownColumns() >= fewestColumns && !m_grid.isColumnHidden(column);
    const bool editing = m_grid.openedEditor() && m_grid.currentIndex().column() == column;
    setRows(wanted);
    m_view->setVisible(wanted && !editing);
    m_title->setVisible(wanted && !editing);
    if (!wanted) return;
    const int width = m_grid.columnWidth(column);
    const QRect body = m_grid.viewport()->geometry();
    m_view->verticalHeader()->setMinimumSectionSize(m_grid.verticalHeader()->minimumSectionSize());
    m_view->verticalHeader()->setDefaultSectionSize(m_grid.verticalHeader()->defaultSectionSize());
    m_view->setColumnWidth(column, width);
    m_view->setGeometry(body.left(), body.top(), width, body.height());
    m_view->verticalScrollBar()->setValue(m_grid.verticalScrollBar()->value());
    m_title->setGeometry(header->geometry().left(), header->geometry().top(), width, header->height());
    m_view->raise();
    m_title->raise();
    static_cast<FrozenTitle*>(m_title)->sync();
}

bool FrozenColumn::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return QObject::eventFilter(watched, event);
}

} // namespace rs::tables
