// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivedrow.h"

#include "domain/registry.h"

namespace rs::storage {

domain::Record ArrivedRow::record() const {
    std::optional<Cells> cells = readCells(*entity, row.id, row.cells);
    return cells ? std::move(cells->record) : domain::Record(*entity, row.id);
}

ArrivedRow arrive(int table, const protocol::Row& row) {
    ArrivedRow arrived{table, row, domain::findEntity(table), true, {}, {}};
    if (!arrived.entity) return arrived;
    std::optional<CellValues> taken = takeApart(*arrived.entity, arrived.row.cells);
    arrived.isReadable = taken.has_value();
    if (!taken) return arrived;
    arrived.image = RowImage(*arrived.entity, row.id, arrived.row.cells, std::move(taken->values));
    arrived.extra = std::move(taken->extra);
    return arrived;
}

} // namespace rs::storage
