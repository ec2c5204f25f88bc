// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/limits.h"
#include "protocol/wire.h"

#include "domain/registry.h"

#include <algorithm>
#include <vector>

// Rows by columns: [table, ids one after another, [rv …], {name: [value of the first row, of the second …] …}]. Values
// are copied as the bytes they are, so that fields of any version pass; null stands where a row has none.

namespace rs::protocol::wire {

namespace {

constexpr qsizetype idSize = 16;

struct OutColumn {
    QByteArrayView name;
    QByteArray values = {};
    qsizetype filled = 0; //!< rows that have their value

    void fillUpTo(qsizetype row) {
        for (; filled < row; ++filled) cbor::appendNull(values);
    }
};

class Transposer {
public:
    void add(const Row& row) {
        cbor::Reader reader(row.cells);
        m_next = 0;
        const qsizetype pairs = reader.enterMap();
        for (qsizetype i = 0; i < pairs; ++i) {
            const QByteArrayView name = reader.readText();
            const bool isNull = reader.skipNull();
            const QByteArrayView value = isNull ? QByteArrayView() : reader.skip();
            if (reader.isFailed()) break;
            if (!isNull) add(name, value);
        }
        ++m_row;
    }
    //! In the order of the registry, then by name: the same rows always make the same bytes.
    std::vector<OutColumn*> sorted(const domain::Entity* entity) {
        std::vector<std::pair<size_t, OutColumn*>> keyed;
        for (OutColumn& column : m_columns) {
            const int index = entity ? entity->indexOf(QLatin1String(column.name)) : -1;
            keyed.emplace_back(size_t(index), &column); // unknown: behind all
        }
        std::sort(keyed.begin(), keyed.end(), [](const auto& one, const auto& other) {
            return one.first != other.first ? one.first < other.first : one.second->name < other.second->name;
        });
        std::vector<OutColumn*> columns;
        for (const auto& [key, column] : keyed) columns.push_back(column);
        return columns;
    }

private:
    //! Rows of one table name their fields in about the same order, so the column is mostly the next one.
    OutColumn& column(QByteArrayView name) {
        for (size_t step = 0; step < m_columns.size(); ++step) {
            const size_t at = (m_next + step) % m_columns.size();
            if (m_columns[at].name != name) continue;
            m_next = at + 1;
            return m_columns[at];
        }
        m_columns.push_back({name});
        m_next = m_columns.size();
        return m_columns.back();
    }
    void add(QByteArrayView name, QByteArrayView value) {
        OutColumn& own = column(name);
        if (own.filled > m_row) return; // a name that stands twice in a row: the first counts
        own.fillUpTo(m_row);
        own.values.append(value);
        ++own.filled;
    }

    std::vector<OutColumn> m_columns;
    size_t m_next = 0;
    qsizetype m_row = 0;
};

struct InColumn {
    QByteArray key; //!< the name as an item, ready to be written
    cbor::Reader values;
};

//! Opens the columns; each must have a value for every row.
std::vector<InColumn> openColumns(cbor::Reader& reader, qsizetype rows) {
    std::vector<InColumn> columns;
    const qsizetype count = reader.enterMap();
    if (count > columnsPerTable) reader.fail();
    for (qsizetype i = 0; i < count && !reader.isFailed(); ++i) {
        const QByteArrayView name = reader.readText();
        QByteArray key;
        cbor::appendUtf8(key, name);
        InColumn column{key, cbor::Reader(reader.skip())};
        const auto isSame = [&](const InColumn& one) { return one.key == key; };
        if (name.isEmpty() || name.size() > columnNameLimit || column.values.enterArray() != rows ||
            std::any_of(columns.cbegin(), columns.cend(), isSame))
            reader.fail();
        columns.push_back(std::move(column));
    }
    return columns;
}

//! The next value of each column as one map.
QByteArray nextCells(std::vector<InColumn>& columns) {
    qsizetype filled = 0, size = 0;
    QByteArrayView values[columnsPerTable];
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].values.skipNull()) continue;
        values[i] = columns[i].values.skip();
        size += columns[i].key.size() + values[i].size();
        ++filled;
    }
    QByteArray cells;
    cells.reserve(size + 5);
    cbor::appendMap(cells, filled);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (values[i].isEmpty()) continue;
        cells.append(columns[i].key);
        cells.append(values[i]);
    }
    return cells;
}

//! Names are repeated in every row again: a small message must not grow without bounds.
bool growsTooMuch(const std::vector<InColumn>& columns, qsizetype rows) {
    qsizetype names = 0;
    for (const InColumn& one : columns) names += one.key.size();
    return names * rows > repeatedNamesLimit;
}

} // namespace

void put(QByteArray& out, const TableRows& table) {
    cbor::appendArray(out, 4);
    put(out, table.table);
    QByteArray ids;
    ids.reserve(table.rows.size() * idSize);
    Transposer cells;
    for (const Row& row : table.rows) {
        ids += row.id.toRfc4122();
        cells.add(row);
    }
    cbor::appendBytes(out, ids);
    cbor::appendArray(out, table.rows.size());
    for (const Row& row : table.rows) put(out, row.rv);
    const std::vector<OutColumn*> columns = cells.sorted(domain::findEntity(table.table));
    cbor::appendMap(out, qsizetype(columns.size()));
    for (OutColumn* column : columns) {
        column->fillUpTo(table.rows.size());
        cbor::appendUtf8(out, column->name);
        cbor::appendArray(out, table.rows.size());
        out += column->values;
    }
}

void take(cbor::Reader& reader, TableRows& table) {
    qsizetype items = reader.enterArray();
    if (items < 4) return reader.fail();
    take(reader, table.table);
    const QByteArrayView ids = reader.readBytes();
    const qsizetype rows = reader.enterArray();
    if (ids.size() != rows * idSize) return reader.fail();
    table.rows.resize(rows);
    for (qsizetype i = 0; i < rows; ++i) {
        table.rows[i].id = QUuid::fromRfc4122(ids.sliced(i * idSize, idSize));
        take(reader, table.rows[i].rv);
    }
    std::vector<InColumn> columns = openColumns(reader, rows);
    if (growsTooMuch(columns, rows)) reader.fail();
    for (qsizetype i = 0; i < rows && !reader.isFailed(); ++i) table.rows[i].cells = nextCells(columns);
    for (; items > 4 && !reader.isFailed(); --items) reader.skip();
}

} // namespace rs::protocol::wire
