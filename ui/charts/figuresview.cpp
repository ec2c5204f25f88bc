// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figuresview.h"

#include "charts/chartwords.h"
#include "kit/theme/tokens.h"
#include "models/textblock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMap>
#include <QScrollBar>

#include <algorithm>

namespace rs::charts {

using namespace Qt::StringLiterals;
using impact::Value;

namespace {

//! A heading of the first column says what the rows are: the measure itself says the rest.
QString headingOf(const Figures& figures, int column) {
    const ChartWords words(figures);
    const int own = int(figures.table.columns.size());
    if (column == 0) return words.title();
    if (column <= own) return words.column(column - 1);
    //: %1 a column of numbers, %2 the period they are of: "first time, 2025"
    return FiguresModel::tr("%1, %2").arg(words.column(column - own - 1), figures.comparedName);
}

std::optional<Value> valueOf(const Figures& figures, int row, int column) {
    const int own = int(figures.table.columns.size());
    if (column <= own) return figures.table.values.at(row).value(column - 1);
    return ChartWords(figures).comparedRow(row, column - own - 1);
}

int columnsOf(const Figures& figures) {
    const int own = int(figures.table.columns.size());
    return figures.table.indicator ? 1 + own + (figures.compared ? own : 0) : 0;
}

QString textOf(const Figures& figures, int row, int column) {
    const ChartWords words(figures);
    if (column == 0) return words.rowTitle(row);
    const auto value = valueOf(figures, row, column);
    return value ? words.number(*value) : QString();
}

//! To the hundredth; nothing for what is not known.
QString plainNumber(const std::optional<Value>& value) {
    return value && value->isKnown() ? QString::number(double(qRound64(value->number * 100)) / 100, 'g', 15)
                                     : QString();
}

} // namespace

void FiguresModel::setFigures(const Figures& figures) {
    beginResetModel();
    m_figures = figures;
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_figures.table.rows.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columnsOf(m_figures); }

QVariant FiguresModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(m_figures, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headingOf(m_figures, index.column()), textOf(m_figures, index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() > 0 ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section >= columnsOf(m_figures)) return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return headingOf(m_figures, section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section > 0 ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

std::optional<impact::Mark> FiguresModel::mark(const QModelIndex& index) const {
    if (!index.isValid() || isCompared(index.column())) return std::nullopt;
    const impact::Table& table = m_figures.table;
    const impact::Mark mark{QString::fromLatin1(table.indicator->code), table.rows.at(index.row()).key,
                            index.column() > 0 ? table.columns.at(index.column() - 1) : QString()};
    return hasRecords(table, mark) ? std::optional(mark) : std::nullopt;
}

FiguresView::FiguresView(QWidget* parent) : QTableView(parent), m_model(new FiguresModel(this)) {
    setModel(m_model);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &FiguresView::open);
}

void FiguresView::setFigures(const Figures& figures) {
    m_model->setFigures(figures);
    fit();
    if (!currentIndex().isValid() && m_model->rowCount() > 0) setCurrentIndex(m_model->index(0, 0));
    clearSelection();
}

void FiguresView::fit() {
    verticalHeader()->setDefaultSectionSize(kit::theme::scaled(6, 24));
    resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i) setColumnWidth(i, columnWidth(i) + 8);
    m_nameWidth = m_model->columnCount() > 0 ? columnWidth(0) : 0;
    shareWidth();
}

int FiguresView::mostHeight() const {
    return horizontalHeader()->sizeHint().height() + m_model->rowCount() * verticalHeader()->defaultSectionSize() +
           horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
}

//! Numbers are seen whole; names have what is left, but never less than some letters.
void FiguresView::shareWidth() {
    if (m_model->columnCount() == 0) return;
    int numbers = 0;
    for (int i = 1; i < m_model->columnCount(); ++i) numbers += columnWidth(i);
    const int least = std::min(m_nameWidth, kit::theme::scaled(0, 15) * 8);
    setColumnWidth(0, std::max(least, viewport()->width() - numbers));
}

void FiguresView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    shareWidth();
}

void FiguresView::open(const QModelIndex& index) {
    if (const auto mark = m_model->mark(index)) Q_EMIT markActivated(*mark);
}

void FiguresView::copy() const {
    models::TextBlock block;
    QMap<int, QStringList> rows;
    QModelIndexList cells = selectedIndexes();
    std::sort(cells.begin(), cells.end());
    for (const QModelIndex& one : std::as_const(cells)) rows[one.row()] << one.data().toString();
    block.rows = rows.values();
    if (!block.isEmpty()) QGuiApplication::clipboard()->setText(models::writeBlock(block));
}

void FiguresView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return open(currentIndex());
    if (event->key() == Qt::Key_Escape) return Q_EMIT left();
    QTableView::keyPressEvent(event);
}

void FiguresView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) fit();
}

services::PlainTable plainTable(const Figures& figures) {
    services::PlainTable table;
    table.name = ChartWords(figures).title();
    for (int i = 0; i < columnsOf(figures); ++i) table.headings << headingOf(figures, i);
    for (int row = 0; row < figures.table.rows.size(); ++row) {
        QStringList cells{ChartWords(figures).rowTitle(row)};
        for (int i = 1; i < columnsOf(figures); ++i) cells << plainNumber(valueOf(figures, row, i));
        table.rows << cells;
    }
    return table;
}

QString copiedTable(const Figures& figures) {
    models::TextBlock block;
    QStringList heads;
    for (int i = 0; i < columnsOf(figures); ++i) heads << headingOf(figures, i);
    block.rows << heads;
    for (int row = 0; row < figures.table.rows.size(); ++row) {
        QStringList cells;
        for (int i = 0; i < columnsOf(figures); ++i) cells << textOf(figures, row, i);
        block.rows << cells;
    }
    return models::writeBlock(block);
}

} // namespace rs::charts
