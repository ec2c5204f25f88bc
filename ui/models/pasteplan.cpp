// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pasteplan.h"

#include "base/fold.h"

namespace rs::models {

namespace {

//! Column of the table for each column of the block; empty if the first row is no heading.
QList<int> columnsByHeading(const TextBlock& block, const QStringList& titles) {
    if (block.rows.size() < 2) return {};
    QStringList folded;
    for (const QString& title : titles) folded << base::fold(title);
    QList<int> columns;
    for (const QString& cell : block.rows.first()) {
        const QString text = base::fold(cell);
        const int at = text.isEmpty() ? -1 : int(folded.indexOf(text));
        if (at < 0 && !text.isEmpty()) return {};
        columns << at;
    }
    const bool any = std::any_of(columns.begin(), columns.end(), [](int column) { return column >= 0; });
    return any ? columns : QList<int>();
}

PastePlan fill(const QString& text, const PasteTarget& target) {
    PastePlan plan{PastePlan::Kind::Cells};
    for (const int row : target.selectedRows) {
        if (row < target.rowCount) plan.cells << PasteCell{row, target.column, text};
    }
    return plan;
}

} // namespace

PastePlan planPaste(const TextBlock& block, const PasteTarget& target) {
    if (block.isEmpty() || target.column < 0 || target.row < 0) return {};
    if (block.isSingle() && target.selectedRows.size() > 1) return fill(block.rows.first().first(), target);

    const QList<int> byHeading = columnsByHeading(block, target.titles);
    PastePlan plan{PastePlan::Kind::Cells};
    plan.headingSeen = !byHeading.isEmpty();
    const qsizetype firstRow = plan.headingSeen ? 1 : 0;
    if (block.rows.size() - firstRow > mostPastedRows) return {PastePlan::Kind::Import};

    int row = target.row;
    for (qsizetype i = firstRow; i < block.rows.size(); ++i, ++row) {
        const QStringList& cells = block.rows.at(i);
        for (qsizetype c = 0; c < cells.size(); ++c) {
            const int column = plan.headingSeen ? byHeading.value(c, -1) : target.column + int(c);
            if (column < 0 || column >= target.titles.size()) continue;
            plan.cells << PasteCell{row, column, cells.at(c)};
        }
    }
    plan.newRows = std::max(0, row - std::max(target.rowCount, target.row));
    if (target.row >= target.rowCount) plan.newRows = row - target.row;
    return plan;
}

} // namespace rs::models
