// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/importrows.h"

namespace rs::services {

namespace {
constexpr size_t chunkLength = 512 * 1024;
} // namespace

ImportRows::Entry ImportRows::store(const QStringList& cells) {
    size_t length = 0;
    for (const QString& cell : cells) length += size_t(cell.size());
    if (m_chunks.empty() || m_chunks.back().capacity() - m_chunks.back().size() < length) {
        m_chunks.emplace_back();
        m_chunks.back().reserve(std::max(chunkLength, length));
    }
    std::u16string& chunk = m_chunks.back();
    Entry entry{chunk.data() + chunk.size(), m_ends.size(), quint32(cells.size())};
    quint32 end = 0;
    for (const QString& cell : cells) {
        chunk.append(reinterpret_cast<const char16_t*>(cell.utf16()), size_t(cell.size()));
        end += quint32(cell.size());
        m_ends.push_back(end);
    }
    return entry;
}

void ImportRows::append(const exchange::Row& row) {
    Entry entry = store(row.cells);
    entry.line = row.line;
    entry.damaged = row.damaged;
    m_rows.push_back(entry);
}

QStringView ImportRows::cell(qsizetype row, int column) const {
    const Entry& entry = m_rows[size_t(row)];
    if (column < 0 || column >= int(entry.count)) return {};
    const quint32 from = column == 0 ? 0 : m_ends[entry.firstEnd + size_t(column) - 1];
    return QStringView(entry.text + from, qsizetype(m_ends[entry.firstEnd + size_t(column)] - from));
}

QStringList ImportRows::cells(qsizetype row) const {
    QStringList all;
    all.reserve(cellCount(row));
    for (int column = 0; column < cellCount(row); ++column) all << cell(row, column).toString();
    return all;
}

void ImportRows::setCell(qsizetype row, int column, const QString& text) {
    QStringList changed = cells(row);
    while (changed.size() <= column) changed << QString();
    changed[column] = text;
    Entry entry = store(changed);
    entry.line = line(row);
    m_rows[size_t(row)] = entry;
}

} // namespace rs::services
