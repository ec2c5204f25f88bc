// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/limits.h"
#include "exchange/tablereader.h"

#include <deque>

namespace rs::exchange {

//! Gathers the cells of a sheet's rows while its XML streams by. Empty cells cost nothing until a filled one follows.
class RowBuilder {
public:
    //! What is wrong with the sheet, if anything.
    enum class Verdict { Fine, TooManyRows, TooManyColumns, TooManyGaps, CellTooLong };
    //! Where the parser is: nothing behind the sheet is of interest.
    enum class Stage { Before, Inside, After };

    Verdict beginRow(int line) {
        m_row = Row{line, {}, false};
        return line > limits::sheetRows ? Verdict::TooManyRows : Verdict::Fine;
    }

    //! Column from 0.
    Verdict setCell(int column, QString text) {
        if (text.isEmpty()) return Verdict::Fine;
        if (column >= limits::columns) return Verdict::TooManyColumns;
        if (text.size() > limits::cellLength) return Verdict::CellTooLong;
        if (column < m_row.cells.size()) {
            m_row.cells[column] = std::move(text);
            return Verdict::Fine;
        }
        m_gaps += column - m_row.cells.size();
        m_row.cells.resize(column);
        m_row.cells.append(std::move(text));
        return m_gaps > limits::gapCells ? Verdict::TooManyGaps : Verdict::Fine;
    }

    //! Keeps the row if it holds anything.
    void endRow() {
        if (!m_row.cells.isEmpty()) m_rows.push_back(std::move(m_row));
        m_row = Row{};
    }

    [[nodiscard]] Stage stage() const { return m_stage; }
    void setStage(Stage stage) { m_stage = stage; }
    [[nodiscard]] const Row& current() const { return m_row; }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    void push(Row row) { m_rows.push_back(std::move(row)); }
    void take(Row& row) {
        row = std::move(m_rows.front());
        m_rows.pop_front();
    }

private:
    Row m_row;
    std::deque<Row> m_rows;
    qint64 m_gaps = 0;
    Stage m_stage = Stage::Before;
};

} // namespace rs::exchange
