// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/limits.h"
#include "protocol/wire.h"

#include "domain/registry.h"

#include <algorithm>
#include <vector>

// Rows by columns: [[table, ids one after another, [rv …], {name: [value of the first row, of the second …] …}] …],
// then for each table in turn the rest of its columns, {name: [value …] …}. Values are copied as the bytes they are, so
// that fields of any version pass; null stands where a row has none. The first columns are those that hold ids: what
// names a row of another table stands so near to that row that the compression finds it.

namespace rs::protocol::wire {

namespace {

constexpr qsizetype idSize = 16;

struct OutColumn {
    QByteArrayView name;
    QByteArray values = {};
    qsizetype filled = 0; //!< rows that have their value

    //! Whether its first value is as long as an id.
    [[nodiscard]] bool isOfIds() const {
        constexpr char null = char(0xf6), sixteenBytes = 0x50;
        const auto first = std::find_if(values.begin(), values.end(), [](char byte) { return byte != null; });
        return first != values.end() && *first == sixteenBytes;
    }
    void fillUpTo(qsizetype row) {
        for (; filled < row; ++filled) cbor::appendNull(values);
    }
};

//! Fields that are not known stand behind the others.
template <typename Column>
void sortByRegistry(std::vector<Column>& columns, const domain::Entity* entity) {
    const auto place = [entity](const Column& column) {
        return size_t(entity ? entity->indexOf(QLatin1String(column.name)) : -1);
    };
    std::sort(columns.begin(), columns.end(), [&](const Column& one, const Column& other) {
        const size_t first = place(one), second = place(other);
        return first != second ? first < second : one.name < other.name;
    });
}

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
    std::vector<OutColumn>& sorted(const domain::Entity* entity) {
        sortByRegistry(m_columns, entity);
        for (OutColumn& column : m_columns) column.fillUpTo(m_row);
        return m_columns;
    }
    [[nodiscard]] const std::vector<OutColumn>& columns() const { return m_columns; }

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
    QByteArrayView name;
    QByteArray key; //!< the name as an item, ready to be written
    cbor::Reader values;
};

//! Opens more columns; each must have a value for every row.
void openColumns(cbor::Reader& reader, qsizetype rows, std::vector<InColumn>& columns) {
    const qsizetype count = reader.enterMap();
    if (count > columnsPerTable - qsizetype(columns.size())) reader.fail();
    for (qsizetype i = 0; i < count && !reader.isFailed(); ++i) {
        const QByteArrayView name = reader.readText();
        QByteArray key;
        cbor::appendUtf8(key, name);
        InColumn column{name, key, cbor::Reader(reader.skip())};
        const auto isSame = [&](const InColumn& one) { return one.key == key; };
        if (name.isEmpty() || name.size() > columnNameLimit || column.values.enterArray() != rows ||
            std::any_of(columns.cbegin(), columns.cend(), isSame))
            reader.fail();
        columns.push_back(std::move(column));
    }
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

enum class Part { Ids, Rest };

void putColumns(QByteArray& out, const std::vector<OutColumn>& columns, qsizetype rows, Part part) {
    const auto belongs = [part](const OutColumn& column) { return column.isOfIds() == (part == Part::Ids); };
    cbor::appendMap(out, std::count_if(columns.begin(), columns.end(), belongs));
    for (const OutColumn& column : columns) {
        if (!belongs(column)) continue;
        cbor::appendUtf8(out, column.name);
        cbor::appendArray(out, rows);
        out += column.values;
    }
}

//! A table's rows while its columns are being read.
struct Opened {
    TableRows table;
    std::vector<InColumn> columns;
};

void takeHead(cbor::Reader& reader, Opened& opened) {
    qsizetype items = reader.enterArray();
    if (items < 4) return reader.fail();
    take(reader, opened.table.table);
    const QByteArrayView ids = reader.readBytes();
    const qsizetype rows = reader.enterArray();
    if (ids.size() != rows * idSize) return reader.fail();
    opened.table.rows.resize(rows);
    for (qsizetype i = 0; i < rows; ++i) {
        opened.table.rows[i].id = QUuid::fromRfc4122(ids.sliced(i * idSize, idSize));
        take(reader, opened.table.rows[i].rv);
    }
    openColumns(reader, rows, opened.columns);
    for (; items > 4 && !reader.isFailed(); --items) reader.skip();
}

void takeRest(cbor::Reader& reader, Opened& opened) {
    QList<Row>& rows = opened.table.rows;
    openColumns(reader, rows.size(), opened.columns);
    if (reader.isFailed() || growsTooMuch(opened.columns, rows.size())) return reader.fail();
    sortByRegistry(opened.columns, domain::findEntity(opened.table.table));
    for (Row& row : rows) row.cells = nextCells(opened.columns);
}

} // namespace

void put(QByteArray& out, const QList<TableRows>& tables) {
    cbor::appendArray(out, tables.size() * 2);
    std::vector<Transposer> cells(size_t(tables.size()));
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const TableRows& table = tables[i];
        QByteArray ids;
        ids.reserve(table.rows.size() * idSize);
        for (const Row& row : table.rows) {
            ids += row.id.toRfc4122();
            cells[size_t(i)].add(row);
        }
        cbor::appendArray(out, 4);
        put(out, table.table);
        cbor::appendBytes(out, ids);
        cbor::appendArray(out, table.rows.size());
        for (const Row& row : table.rows) put(out, row.rv);
        putColumns(out, cells[size_t(i)].sorted(domain::findEntity(table.table)), table.rows.size(), Part::Ids);
    }
    for (qsizetype i = 0; i < tables.size(); ++i)
        putColumns(out, cells[size_t(i)].columns(), tables[i].rows.size(), Part::Rest);
}

void take(cbor::Reader& reader, QList<TableRows>& tables) {
    const qsizetype items = reader.enterArray();
    if (items % 2 != 0) return reader.fail();
    std::vector<Opened> opened;
    for (qsizetype i = 0; i < items / 2 && !reader.isFailed(); ++i) {
        takeHead(reader, opened.emplace_back());
    }
    for (Opened& one : opened) {
        if (!reader.isFailed()) takeRest(reader, one);
        tables << std::move(one.table);
    }
}

} // namespace rs::protocol::wire
