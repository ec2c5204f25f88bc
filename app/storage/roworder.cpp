// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/roworder.h"

#include <algorithm>
#include <limits>

namespace rs::storage {

namespace {
constexpr quint32 nowhere = std::numeric_limits<quint32>::max();
}

RowOrder::RowOrder(std::span<const RowNumber> rows) {
    const auto highest = std::max_element(rows.begin(), rows.end());
    m_places.assign(highest == rows.end() ? 0 : size_t(*highest) + 1, nowhere);
    for (size_t place = 0; place < rows.size(); ++place) m_places[rows[place]] = quint32(place);
}

std::optional<std::vector<RowNumber>> RowOrder::arrange(std::span<const RowNumber> hits) const {
    std::vector<quint64> placed; // the place above, the row below: sorting needs no look back
    placed.reserve(hits.size());
    for (const RowNumber hit : hits) {
        if (hit >= m_places.size() || m_places[hit] == nowhere) return std::nullopt;
        placed.push_back(quint64(m_places[hit]) << 32 | hit);
    }
    std::sort(placed.begin(), placed.end());
    std::vector<RowNumber> rows;
    rows.reserve(placed.size());
    for (const quint64 one : placed) rows.push_back(RowNumber(one & 0xffffffff));
    return rows;
}

} // namespace rs::storage
