// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/facts.h"
#include "impact/table.h"

#include <map>
#include <optional>

namespace rs::impact {

//! What the records behind a number are.
enum class Kind {
    Event,
    Participation,
    Person,
    Response,
    Adoption,
    Practice,
    Talk,
    Delegation,
    Application,
    Assessment,
};

//! Records of one kind, by their numbers in Facts.
struct Behind {
    Kind kind = Kind::Event;
    std::vector<int> records;
};

//! A table that is being counted. It counts by the records themselves: what a mark shows are the records that made its
//! number, because it is the same pass that counts and that gathers them.
class Draft {
public:
    //! Without a mark it counts only.
    explicit Draft(const Mark* wanted = nullptr) : m_wanted(wanted) {}

    //! First all columns, then all rows, then the numbers. Counts of people can be hidden, those of events cannot.
    void addColumn(const QString& code, Kind kind);
    int addRow(const Category& category);
    //! Rows of a dictionary, numbered alike, and behind them one for what is none of it.
    void addRows(const Dictionary& dictionary);
    //! Its numbers count other records than its column says.
    void setKindOfRow(int row, Kind kind);
    [[nodiscard]] bool wantsRow(int row) const { return m_gathers && (m_wantedRow == none || m_wantedRow == row); }
    [[nodiscard]] int rowOfNone() const { return int(m_table.rows.size()) - 1; }

    //! One more of these.
    void count(int row, int column, int record) {
        const size_t cell = cellOf(row, column);
        ++m_counts[cell];
        if (m_gathers && isWanted(row, column)) m_behind.records.push_back(record);
    }
    //! One record that a number put() is made from.
    void behind(int row, int column, int record) {
        m_isTouched[size_t(row)] = 1;
        if (m_gathers && isWanted(row, column)) m_behind.records.push_back(record);
    }
    //! A number that is not a count of records. `people`: how many stand behind it; -1: nobody.
    void put(int row, int column, double number, qint64 people = -1);
    void putNone(int row, int column);
    //! The row stays, though nothing is counted in it.
    void touch(int row) { m_isTouched[size_t(row)] = 1; }
    [[nodiscard]] qint64 counted(int row, int column) const { return m_counts[cellOf(row, column)]; }

    //! Rows in which nothing was counted stay, too.
    void keepEmptyRows() { m_keepsEmpty = true; }
    //! The largest number of the first column first; the row of none comes last.
    void sortByNumber() { m_sorts = true; }
    void setRecords(qint64 records) { m_records = records; }

    [[nodiscard]] Table finished(const Indicator* indicator) const;
    //! Each record once.
    [[nodiscard]] Behind takeBehind();

private:
    [[nodiscard]] size_t cellOf(int row, int column) const {
        return size_t(row) * size_t(m_table.columns.size()) + size_t(column);
    }
    [[nodiscard]] Kind kindOf(int row, int column) const;
    [[nodiscard]] bool isWanted(int row, int column) const;
    [[nodiscard]] Value valueOf(int row, int column) const;
    [[nodiscard]] bool isShown(int row) const;

    const Mark* m_wanted;
    bool m_gathers = false;
    int m_wantedRow = none, m_wantedColumn = none; //!< none: all
    Behind m_behind;

    Table m_table;
    std::vector<Kind> m_kinds; //!< by column
    std::map<int, Kind> m_rowKinds;
    std::vector<qint64> m_counts;
    std::vector<std::optional<Value>> m_put; //!< by cell; empty until one is put
    std::vector<char> m_isTouched;           //!< by row
    bool m_keepsEmpty = false, m_sorts = false;
    qint64 m_records = none;
};

//! The key of the row for what has no topic, no position ...
inline constexpr const char16_t* keyOfNone = u"-";

} // namespace rs::impact
