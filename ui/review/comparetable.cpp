// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/comparetable.h"

#include "kit/theme/tokens.h"
#include "review/comparedelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace rs::review {

namespace space = kit::theme::space;

QTableView* makeCompareTable(QAbstractItemModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new CompareDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void fitCompareColumns(QTableView& table) {
    const QAbstractItemModel* model = table.model();
    QHeaderView* header = table.horizontalHeader();
    const int all = table.viewport()->width(), sides = header->count() - header->hiddenSectionCount() - 1;
    if (sides <= 0) return;
    const QFontMetrics metrics(kit::theme::font(kit::theme::Type::Strong));
    int word = 0; // the widest: names of fields break between words only
    for (int row = 0; row < model->rowCount(); ++row) {
        if (table.columnSpan(row, 0) > 1) continue;
        const QStringList words = model->index(row, 0).data().toString().split(u' ');
        for (const QString& one : words) word = std::max(word, metrics.horizontalAdvance(one));
    }
    const int field = std::min(all / 3, word + 3 * space::row);
    const int other = (all - field) / sides;
    header->resizeSection(0, all - sides * other);
    for (int column = 1; column < header->count(); ++column) {
        if (!header->isSectionHidden(column)) header->resizeSection(column, other);
    }
    table.resizeRowsToContents();
}

} // namespace rs::review
