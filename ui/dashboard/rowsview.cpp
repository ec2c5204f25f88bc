// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/rowsview.h"

#include "kit/label.h"
#include "kit/theme/icon.h"
#include "kit/theme/theme.h"
#include "tables/recordtable.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>

namespace rs::dashboard {

using namespace Qt::StringLiterals;
using kit::theme::Token;
using kit::theme::Type;
using tables::RecordTable;
namespace space = kit::theme::space;

RowsView::RowsView(services::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_column(new QVBoxLayout(this)),
      m_back(new QPushButton(kit::theme::icon(u"chevron-left"_s), QString())),
      m_export(new QPushButton(kit::theme::icon(u"export"_s), QString())),
      m_title(new kit::Label(Type::CardTitle)),
      m_amount(new kit::Label(Type::Body, Token::Secondary)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::row);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::field);
    m_title->setWordWrap(true);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_amount);
    head->addWidget(m_export);
    m_column->addLayout(head);
    connect(m_back, &QPushButton::clicked, this, &RowsView::backWanted);
    connect(m_export, &QPushButton::clicked, this, &RowsView::exportWanted);
    retranslate();
}

RowsView::~RowsView() { close(); }

void RowsView::open(const domain::Query& rows, const QString& title) {
    close();
    m_title->setText(title);
    m_table = new RecordTable(m_workspace, *rows.entity);
    m_table->setStateName(u"impact-"_s + rows.entity->key());
    m_table->model().setAdding(models::RecordTableModel::Adding::No);
    m_column->addWidget(m_table, 1);
    connect(m_table, &RecordTable::amountChanged, m_amount, &QLabel::setText);
    connect(m_table, &RecordTable::deedsChanged, this, &RowsView::deedsChanged);
    connect(m_table, &RecordTable::placeChanged, this, &RowsView::placeChanged);
    Q_EMIT tableMade(m_table);
    m_table->model().setAmong(rows.among);
    m_table->open({});
    m_amount->setText(m_table->amount());
    m_table->grid().installEventFilter(this);
    connect(m_table, &RecordTable::rowsPainted, this, &RowsView::showPlace);
}

//! The table is still on the way out of what it told us: it goes when that is over.
void RowsView::close() {
    if (!m_table) return;
    m_table->commit();
    m_table->saveState();
    m_table->hide();
    m_table->disconnect(this);
    m_table->disconnect(m_amount);
    m_table->deleteLater();
    m_table = nullptr;
}

QString RowsView::title() const { return m_title->text(); }
QString RowsView::amount() const { return m_amount->text(); }

void RowsView::takeFocus() {
    if (m_table) m_table->grid().setFocus(Qt::OtherFocusReason);
}

//! Rows come later than the focus: the first cell shows where it is. Nothing is chosen by that.
void RowsView::showPlace() {
    kit::GridView& grid = m_table->grid();
    if (!grid.hasFocus() || grid.currentIndex().isValid()) return;
    const QHeaderView* header = grid.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column) || m_table->model().columns().at(column).isMark()) continue;
        const QModelIndex cell = m_table->model().index(0, column);
        return grid.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    }
}

//! An editor of a cell has the focus itself, so what comes here is meant for the rows: an Esc clears what hides some
//! of them, else it leads back.
bool RowsView::eventFilter(QObject* watched, QEvent* event) {
    const bool isEsc =
        event->type() == QEvent::KeyPress && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!isEsc || !m_table || watched != &m_table->grid()) return QWidget::eventFilter(watched, event);
    if (m_table->can(kit::Deed::ClearFilters))
        m_table->perform(kit::Deed::ClearFilters);
    else
        Q_EMIT backWanted();
    return true;
}

void RowsView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return Q_EMIT backWanted();
    QWidget::keyPressEvent(event);
}

void RowsView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void RowsView::retranslate() {
    m_back->setText(tr("Back to the charts"));
    m_export->setText(tr("Export"));
    setAccessibleName(tr("Records behind a number"));
}

} // namespace rs::dashboard
