// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/draft.h"

#include <algorithm>

namespace rs::impact {

namespace {

constexpr int smallestGroup = 5;

//! Numbers of these tell how many people stand behind them.
bool tellsOfPeople(Kind kind) {
    return kind == Kind::Participation || kind == Kind::Person || kind == Kind::Response || kind == Kind::Adoption ||
           kind == Kind::Application;
}

} // namespace

void hideSmallGroups(Table& table) {
    for (QList<Value>& row : table.values) {
        for (Value& value : row) {
            if (value.isKnown() && value.people > 0 && value.people < smallestGroup)
                value = {0, Value::State::TooSmall};
        }
    }
}

void Draft::addColumn(const QString& code, Kind kind) {
    if (m_wanted && (m_wanted->column == code || (m_wanted->column.isEmpty() && m_table.columns.isEmpty()))) {
        m_gathers = true;
        m_behind.kind = kind;
        if (!m_wanted->column.isEmpty()) m_wantedColumn = int(m_table.columns.size());
    }
    m_table.columns << code;
    m_kinds.push_back(kind);
}

int Draft::addRow(const Category& category) {
    const int row = int(m_table.rows.size());
    if (m_gathers && !m_wanted->row.isEmpty()) {
        // A row that never comes is not all rows.
        if (row == 0) m_wantedRow = never;
        if (category.key == m_wanted->row) m_wantedRow = row;
    }
    m_table.rows << category;
    m_counts.resize(m_counts.size() + size_t(m_table.columns.size()), 0);
    m_isTouched.push_back(0);
    return row;
}

void Draft::addRows(const Dictionary& dictionary) {
    for (const Category& category : dictionary.all()) addRow(category);
    addRow({QString::fromUtf16(keyOfNone)});
}

void Draft::setKindOfRow(int row, Kind kind) {
    m_rowKinds[row] = kind;
    if (m_gathers && m_wantedRow == row) m_behind.kind = kind;
}

Kind Draft::kindOf(int row, int column) const {
    const auto own = m_rowKinds.find(row);
    return own == m_rowKinds.end() ? m_kinds[size_t(column)] : own->second;
}

//! Of all rows or all columns, those of the first one's kind: records of two tables are no list.
bool Draft::isWanted(int row, int column) const {
    return (m_wantedRow == none || m_wantedRow == row) && (m_wantedColumn == none || m_wantedColumn == column) &&
           kindOf(row, column) == m_behind.kind;
}

void Draft::put(int row, int column, double number, qint64 people) {
    m_put.resize(m_counts.size());
    m_put[cellOf(row, column)] = Value{number, Value::State::Known, people};
    touch(row);
}

void Draft::putNone(int row, int column) {
    m_put.resize(m_counts.size());
    m_put[cellOf(row, column)] = Value{0, Value::State::None};
}

Value Draft::valueOf(int row, int column) const {
    const size_t cell = cellOf(row, column);
    if (cell < m_put.size() && m_put[cell]) return *m_put[cell];
    const qint64 count = m_counts[cell];
    return {double(count), Value::State::Known, tellsOfPeople(kindOf(row, column)) ? count : -1};
}

bool Draft::isShown(int row) const {
    if (m_keepsEmpty || m_isTouched[size_t(row)]) return true;
    const auto first = m_counts.begin() + qsizetype(cellOf(row, 0));
    return std::any_of(first, first + m_table.columns.size(), [](qint64 count) { return count > 0; });
}

Table Draft::finished(const Indicator* indicator) const {
    std::vector<int> order;
    for (int row = 0; row < m_table.rows.size(); ++row) {
        if (isShown(row)) order.push_back(row);
    }
    const auto isNone = [&](int row) { return m_table.rows.at(row).key == QStringView(keyOfNone); };
    if (m_sorts) {
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            if (isNone(a) != isNone(b)) return isNone(b);
            return valueOf(a, 0).number > valueOf(b, 0).number;
        });
    }
    Table table;
    table.indicator = indicator;
    table.columns = m_table.columns;
    for (const int row : order) {
        table.rows << m_table.rows.at(row);
        QList<Value> values;
        for (int column = 0; column < table.columns.size(); ++column) values << valueOf(row, column);
        table.values << values;
    }
    for (int row = 0; row < m_table.rows.size(); ++row) table.records += m_counts[cellOf(row, 0)];
    if (m_records != none) table.records = m_records;
    return table;
}

Behind Draft::takeBehind() {
    std::vector<int>& records = m_behind.records;
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return std::move(m_behind);
}

} // namespace rs::impact
