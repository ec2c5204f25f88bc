// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivedrow.h"

#include "domain/registry.h"
#include "storage/cells.h"

namespace rs::storage {

ArrivedRow arrive(int table, const protocol::Row& row) {
    ArrivedRow arrived{table, row, domain::findEntity(table), true, {}, {}};
    if (!arrived.entity) return arrived;
    std::optional<Cells> cells = readCells(*arrived.entity, row.id, row.cells);
    arrived.isReadable = cells.has_value();
    if (!cells) return arrived;
    arrived.record = PreparedRecord(std::move(cells->record), PreparedRecord::For::Rows);
    arrived.extra = std::move(cells->extra);
    return arrived;
}

} // namespace rs::storage
