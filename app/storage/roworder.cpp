// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/roworder.h"

#include <algorithm>
#include <limits>

namespace rs::storage {

namespace {
constexpr quint32 nowhere = std::numeric_limits<quint32>::max();
}

RowOrder::RowOrder(std::vector<RowNumber> rows) : m_rows(std::move(rows)) {
    const auto highest = std::max_element(m_rows.begin(), m_rows.end());
    m_places.assign(highest == m_rows.end() ? 0 : size_t(*highest) + 1, nowhere);
    for (size_t place = 0; place < m_rows.size(); ++place) m_places[m_rows[place]] = quint32(place);
}

std::optional<std::vector<RowNumber>> RowOrder::arrange(std::span<const RowNumber> hits) const {
    std::vector<quint32> places;
    places.reserve(hits.size());
    for (const RowNumber hit : hits) {
        if (hit >= m_places.size() || m_places[hit] == nowhere) return std::nullopt;
        places.push_back(m_places[hit]);
    }
    std::sort(places.begin(), places.end());
    std::vector<RowNumber> rows;
    rows.reserve(places.size());
    for (const quint32 place : places) rows.push_back(m_rows[place]);
    return rows;
}

} // namespace rs::storage
