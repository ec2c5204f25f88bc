// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/compareview.h"

#include "kit/theme/tokens.h"
#include "review/comparedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace rs::review {

namespace {

//! Names of fields break between words only.
int widestWord(const QTableView& view) {
    const QFontMetrics metrics(kit::theme::font(kit::theme::Type::Strong));
    int width = 0;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        if (view.columnSpan(row, 0) > 1) continue;
        const QStringList words = view.model()->index(row, 0).data().toString().split(u' ');
        for (const QString& word : words) width = std::max(width, metrics.horizontalAdvance(word));
    }
    return width;
}

} // namespace

CompareView::CompareView(QAbstractItemModel* model, QWidget* parent) : QTableView(parent) {
    setModel(model);
    setItemDelegate(new CompareDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void CompareView::fitColumns() {
    const int all = viewport()->width();
    const int field = std::min(all / 3, widestWord(*this) + 3 * kit::theme::space::row);
    QList<int> values;
    for (int column = 1; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column)) values << column;
    }
    if (values.isEmpty()) return;
    const int each = (all - field) / int(values.size());
    horizontalHeader()->resizeSection(0, all - each * int(values.size()));
    for (const int column : std::as_const(values)) horizontalHeader()->resizeSection(column, each);
    resizeRowsToContents();
}

void CompareView::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && m_deed && currentIndex().isValid() && m_deed(event->key())) return;
    QTableView::keyPressEvent(event);
}

void CompareView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace rs::review
