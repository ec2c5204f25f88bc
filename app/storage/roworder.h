// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordio.h"

#include <optional>
#include <span>
#include <vector>

namespace rs::storage {

//! The order of a whole table, kept at hand: puts the hits of a full-text search in their place without reading them.
//! Four bytes a row. Good until the table changes.
class RowOrder {
public:
    explicit RowOrder(std::span<const RowNumber> rows);

    //! No row has a higher number.
    [[nodiscard]] RowNumber highest() const { return m_places.empty() ? 0 : RowNumber(m_places.size() - 1); }
    //! The hits in this order; nothing if one of them is not a row of it (the table has changed meanwhile).
    [[nodiscard]] std::optional<std::vector<RowNumber>> arrange(std::span<const RowNumber> hits) const;

private:
    std::vector<quint32> m_places; //!< by row number; `nowhere` where there is no such row
};

} // namespace rs::storage
